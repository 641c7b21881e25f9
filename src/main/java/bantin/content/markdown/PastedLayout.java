package bantin.content.markdown;

import bantin.content.Reference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Undoes what old systems used for layout: tables of one column, boxes in boxes, empty paragraphs, runs of spaces. */
final class PastedLayout {
    private static final String BLOCKS = "p,div,ul,ol,dl,table,blockquote,pre,figure,section,details,hr,h2,h3,h4,h5,h6";
    private static final Pattern MARKER = Pattern.compile(Draft.OPEN + "(\\d+)" + Draft.CLOSE);

    private PastedLayout() {}

    static void tidy(Element body, Draft draft) {
        body.select("table").forEach(PastedLayout::unwrapIfLayout);
        body.select("span").stream().filter(e -> e.attributesSize() == 0).forEach(Element::unwrap);
        body.select("a").stream().filter(e -> e.attributesSize() == 0).forEach(Element::unwrap);
        body.select("table").forEach(table -> frame(table, draft));
        List<Element> boxes = body.select("div");
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Element box = boxes.get(i);
            if (box.attributesSize() == 0) {
                boolean holdsBlocks = box.children().stream().anyMatch(e -> e.is(BLOCKS)) || holdsFigure(box, draft);
                if (holdsBlocks) {
                    box.unwrap();
                } else {
                    box.tagName("p");
                }
            }
        }
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && isProse(text)) {
                text.text(withSingleSpaces(text.getWholeText()));
            }
        });
        body.select("p").forEach(p -> tidyParagraph(p, draft));
    }

    /** Tables of raw HTML scroll on phones like all others. */
    private static void frame(Element table, Draft draft) {
        Element parent = table.parent();
        if (parent != null && !HtmlCleaner.isOurs(parent.attr("class")) && table.closest("table table") == null) {
            Element frame = new Element("div");
            TableNodes.frame("", draft).forEach((name, value) -> frame.attr(name, Draft.OURS + value));
            table.replaceWith(frame);
            frame.appendChild(table);
        }
    }

    /** One column, or said to be for layout: the cells were only boxes. */
    private static void unwrapIfLayout(Element table) {
        List<Element> rows = table.select("tr");
        boolean oneColumn = rows.stream().allMatch(row -> row.childrenSize() <= 1);
        if (oneColumn && table.select("th, caption").isEmpty()) {
            table.select("colgroup").remove();
            table.select("td").forEach(cell -> cell.clearAttributes().tagName("div"));
            table.select("tr, tbody, thead, tfoot").unwrap();
            table.unwrap();
        }
    }

    private static void tidyParagraph(Element paragraph, Draft draft) {
        if (paragraph.select("img, br, input").isEmpty() && paragraph.text().isBlank()) {
            paragraph.remove();
        } else if (holdsFigure(paragraph, draft)) {
            paragraph.unwrap();
        } else {
            trimStart(paragraph);
        }
    }

    private static void trimStart(Element paragraph) {
        if (paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
    }

    /** A figure, a card or a gallery takes the marker's place, and none may stand inside a paragraph. */
    private static boolean holdsFigure(Element box, Draft draft) {
        Matcher marker = MARKER.matcher(box.wholeOwnText());
        while (marker.find()) {
            Reference reference = draft.references.get(Integer.parseInt(marker.group(1)));
            boolean block = reference instanceof Reference.Picture picture && picture.standalone()
                    || reference instanceof Reference.Media media && media.standalone()
                    || reference instanceof Reference.Download download && !download.inline()
                    || reference instanceof Reference.Gallery;
            if (block) {
                return true;
            }
        }
        return false;
    }

    /** Nothing else stands in the box around it, up to the first box that is not only for looks. */
    static boolean standsAlone(Element picture) {
        Element box = picture.parent();
        if (box == null || !box.is("p, div, td, center, body, figure")) {
            return false;
        }
        for (Node sibling : box.childNodes()) {
            boolean nothing = sibling == picture
                    || sibling instanceof TextNode text && text.isBlank()
                    || sibling instanceof Element other && other.normalName().equals("br");
            if (!nothing) {
                return false;
            }
        }
        return !box.normalName().equals("figure");
    }

    static String firstParagraph(Element body) {
        for (Element paragraph : body.select("p:not([class*=byline])")) {
            String text = PlainText.oneLine(
                    MARKER.matcher(paragraph.wholeText()).replaceAll("").replace(String.valueOf(Draft.OURS), ""));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static boolean isProse(TextNode text) {
        for (Node above = text.parent(); above != null; above = above.parent()) {
            if (above instanceof Element element && element.is("pre, code")) {
                return false;
            }
        }
        return true;
    }

    private static String withSingleSpaces(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (String line : text.split("(?<=\\n)")) {
            PastedSpaces.appendLine(line, tidy);
        }
        return tidy.toString();
    }
}
