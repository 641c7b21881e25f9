package bantin.content.markdown.html;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The words below a picture in old systems: after a line break in the same box, or in the second row of a table that
 * holds only the two.
 */
final class PastedCaption {
    private static final int LONGEST = 300;
    private static final Set<String> BOXES = Set.of("p", "div", "td", "center");

    private PastedCaption() {}

    /** The caption, taken out of the page so that it is not shown twice; empty when there is none. */
    static String takeFrom(Element picture) {
        Element box = picture.parent();
        if (box == null || !BOXES.contains(box.normalName()) || picture.previousElementSibling() != null) {
            return "";
        }
        String below = afterLineBreak(picture, box);
        return below.isEmpty() && PastedLayout.standsAlone(picture) ? inNextRow(box) : below;
    }

    private static String afterLineBreak(Element picture, Element box) {
        Element next = picture.nextElementSibling();
        if (next == null || !next.normalName().equals("br") || box.select("img").size() > 1) {
            return "";
        }
        String caption = text(box);
        if (isCaption(caption)) {
            for (Node node : List.copyOf(box.childNodes())) {
                if (node != picture) {
                    node.remove();
                }
            }
            return caption;
        }
        return "";
    }

    private static String inNextRow(Element box) {
        Element cell = box.closest("td");
        Element row = cell == null ? null : cell.parent();
        Element next = row == null ? null : row.nextElementSibling();
        boolean onlyTheTwo = next != null
                && row.childrenSize() == 1
                && next.childrenSize() == 1
                && next.parent() != null
                && next.parent().childrenSize() == 2
                && next.select("img").isEmpty();
        String caption = onlyTheTwo ? text(next) : "";
        if (isCaption(caption)) {
            next.remove();
            return caption;
        }
        return "";
    }

    private static boolean isCaption(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.indexOf(Draft.OPEN) < 0;
    }

    private static String text(Element element) {
        return PlainText.oneLine(element.wholeText());
    }
}
