package bantin.content.markdown.html;

import bantin.content.body.Reference;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.written.PastedSpaces;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Undoes what old systems used for layout: tables of one column, boxes in boxes, empty paragraphs, runs of spaces. */
final class PastedLayout {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "figure",
            "section",
            "details",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> BOXES = Set.of("p", "div", "td", "center", "body");
    private static final Pattern MARKER = Pattern.compile(Draft.OPEN + "(\\d+)" + Draft.CLOSE);

    private PastedLayout() {}

    static void tidy(Element body, Draft draft) {
        Set<Element> layout = new HashSet<>();
        body.select("table").forEach(table -> addIfLayout(table, layout));
        Sieve.sift(body, node -> fateInLayout(node, layout));
        body.select("table").forEach(table -> frame(table, draft));
        Sieve.sift(body, node -> fateOfBox(node, draft));
        tidyText(body);
        Sieve.sift(body, node -> fateOfParagraph(node, draft));
    }

    private static Sieve.Fate fateInLayout(Node node, Set<Element> layout) {
        if (!(node instanceof Element element)) {
            return node instanceof TextNode text && text.getWholeText().isEmpty()
                    ? Sieve.Fate.GOES_WITH_ALL_INSIDE
                    : Sieve.Fate.STAYS;
        }
        String name = element.normalName();
        boolean empty = (name.equals("span") || name.equals("a")) && element.attributesSize() == 0;
        if (layout.contains(element)) {
            return name.equals("colgroup") ? Sieve.Fate.GOES_WITH_ALL_INSIDE : Sieve.Fate.GOES;
        }
        return empty ? Sieve.Fate.GOES : Sieve.Fate.STAYS;
    }

    private static Sieve.Fate fateOfBox(Node node, Draft draft) {
        if (!(node instanceof Element box) || !box.normalName().equals("div") || box.attributesSize() > 0) {
            return Sieve.Fate.STAYS;
        }
        if (box.children().stream().anyMatch(inside -> BLOCKS.contains(inside.normalName()))
                || holdsFigure(box, draft)) {
            return Sieve.Fate.GOES;
        }
        box.tagName("p");
        return Sieve.Fate.STAYS;
    }

    /** Tables of raw HTML scroll on phones like all others. */
    private static void frame(Element table, Draft draft) {
        Element parent = table.parent();
        if (parent != null && !Draft.isOurs(parent.attr("class")) && table.closest("table table") == null) {
            Element frame = new Element("div");
            draft.tableFrame("").forEach((name, value) -> frame.attr(name, Draft.OURS + value));
            table.replaceWith(frame);
            frame.appendChild(table);
            PastedColumns.write(table);
        }
    }

    /** One column: the cells were only boxes. */
    private static void addIfLayout(Element table, Set<Element> layout) {
        boolean oneColumn = table.select("tr").stream().allMatch(row -> row.childrenSize() <= 1);
        if (oneColumn && table.select("th, caption").isEmpty()) {
            table.select("td").forEach(cell -> cell.clearAttributes().tagName("div"));
            layout.add(table);
            layout.addAll(table.select("tr, tbody, thead, tfoot, colgroup"));
        }
    }

    private static Sieve.Fate fateOfParagraph(Node node, Draft draft) {
        if (!(node instanceof Element paragraph) || !paragraph.normalName().equals("p")) {
            return Sieve.Fate.STAYS;
        }
        if (paragraph.text().isBlank() && paragraph.select("img, br, input").isEmpty()) {
            return Sieve.Fate.GOES_WITH_ALL_INSIDE;
        }
        if (holdsFigure(paragraph, draft)) {
            return Sieve.Fate.GOES;
        }
        trimStart(paragraph);
        return Sieve.Fate.STAYS;
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
        if (box == null || !BOXES.contains(box.normalName())) {
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
        return true;
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

    /** Runs of spaces become one, but in code. */
    private static void tidyText(Element within) {
        for (Node node : within.childNodes()) {
            if (node instanceof TextNode text) {
                text.text(withSingleSpaces(text.getWholeText()));
            } else if (node instanceof Element element
                    && !element.normalName().equals("pre")
                    && !element.normalName().equals("code")) {
                tidyText(element);
            }
        }
    }

    private static String withSingleSpaces(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (String line : text.split("(?<=\\n)")) {
            PastedSpaces.appendLine(line, tidy);
        }
        return tidy.toString();
    }
}
