package bantin.content.markdown.html;

import bantin.content.markdown.draft.AllowedHtml;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.text.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The last gate for cleaned HTML: it is parsed again, as a browser will, and judged again by jsoup, until a further time
 * changes nothing. So nothing can come alive by being written and read once more.
 */
public final class HtmlGate {
    private static final int MOST_ROUNDS = 5;

    private static final Cleaner CLEANER = new Cleaner(new Marked());

    private HtmlGate() {}

    /** The HTML itself when it is sound, as it should be. */
    public static String pass(String html) {
        String before = html;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String after = write(CLEANER.clean(parse(before)));
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        // never at rest, so only its words can be trusted
        return "<p>" + Html.escape(parse(before).wholeText()) + "</p>";
    }

    public static Document parse(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
        return page;
    }

    public static String write(Document page) {
        return page.body().html();
    }

    /** The allow-list, with the attributes that we write ourselves. An address may be the marker of a reference. */
    private static final class Marked extends Safelist {
        Marked() {
            AllowedHtml.addTo(this);
            addTags("input").addAttributes("input", "type", "disabled", "checked");
            addAttributes(":all", "class", "role", "tabindex", "aria-label");
            addAttributes("a", "rel");
            removeAttributes("img", "src");
        }

        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            boolean address = attribute.getKey().equals("href");
            return super.isSafeAttribute(tag, element, attribute)
                    && (!address || !WrittenAddress.isUnsafe(attribute.getValue()));
        }
    }
}
