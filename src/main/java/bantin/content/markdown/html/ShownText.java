package bantin.content.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader reads in a finished page, in its order: a line for each paragraph, heading, row of a table and picture. */
public final class ShownText {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "svg", "object", "iframe");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final UnaryOperator<String> picture;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private ShownText(UnaryOperator<String> picture) {
        this.picture = picture;
    }

    /** @param picture the line for a picture of which this is said */
    public static List<String> of(String html, UnaryOperator<String> picture) {
        ShownText shown = new ShownText(picture);
        Jsoup.parse(html).body().traverse(shown.new Reader());
        shown.end();
        return List.copyOf(shown.lines);
    }

    private void end() {
        String words = line.toString().strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }

    private final class Reader implements NodeVisitor {
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (isUnseen(node)) {
                unseen++;
            } else if (unseen > 0) {
                return;
            } else if (node instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            if (CELLS.contains(element.tagName())) {
                line.append(element.elementSiblingIndex() > 0 ? " | " : "");
            } else if (element.isBlock() || element.tagName().equals("br")) {
                end();
            } else if (element.tagName().equals("img")) {
                end();
                String said = element.attr("alt").strip();
                String address = element.attr("src");
                line.append(picture.apply(said.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : said));
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isUnseen(node)) {
                unseen--;
            } else if (unseen == 0 && node instanceof Element element && element.isBlock()) {
                if (!CELLS.contains(element.tagName())) {
                    end();
                }
            }
        }

        private static boolean isUnseen(Node node) {
            return node instanceof Element element && (UNSEEN.contains(element.tagName()) || element.hasAttr("hidden"));
        }
    }
}
