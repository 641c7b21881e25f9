package bantin.content.markdown.html;

import bantin.content.markdown.draft.AllowedHtml;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.FilmLink;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.problem.Place;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cleans a body that holds raw HTML: only allowed tags and attributes stay, pictures and links of raw HTML become
 * references like all others. Run only then, on the whole body, because a tag may open in one block and close in another.
 */
public final class HtmlCleaner {
    /** Addresses written otherwise in the source, as with {@code &amp;}: each search goes through all of it. */
    private static final int MOST_MISSES = 100;

    private final Draft draft;
    private final String source;
    private final RemovedHtml removed = new RemovedHtml();
    private int lastPlace;
    private int misses;

    private HtmlCleaner(Draft draft, String source) {
        this.draft = draft;
        this.source = source;
    }

    public static void clean(Draft draft, String source) {
        new HtmlCleaner(draft, source).run();
    }

    private void run() {
        Document page = HtmlGate.parse(draft.out.toString());
        Sieve.sift(page.body(), this::fate);
        for (Element element : page.body().getAllElements()) {
            if (element != page.body() && element.ownerDocument() != null) {
                clean(element);
            }
        }
        PastedLayout.tidy(page.body(), draft);
        draft.firstParagraph = PastedLayout.firstParagraph(page.body());
        page.body().getAllElements().forEach(HtmlCleaner::forgetWhoWrote);
        draft.out.setLength(0);
        // jsoup writes control characters as entities; no editor's text can hold these two
        draft.out.append(HtmlGate.pass(HtmlGate.write(page))
                .replace("&#x1;", "\u0001")
                .replace("&#x2;", "\u0002")
                .replace("&nbsp;", "\u00a0"));
        removed.warn(draft, source);
    }

    private static void forgetWhoWrote(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getValue().indexOf(Draft.OURS) == 0) {
                attribute.setValue(attribute.getValue().substring(1));
            }
        }
    }

    private Sieve.Fate fate(Node node) {
        if (!(node instanceof Element element)) {
            // neither comments nor the inside of scripts, which jsoup would write as it was written
            boolean text = node instanceof TextNode && !(node instanceof CDataNode);
            return text ? Sieve.Fate.STAYS : Sieve.Fate.GOES_WITH_ALL_INSIDE;
        }
        String name = element.normalName();
        if (AllowedHtml.isReplacedWhole(name)) {
            return Sieve.Fate.STAYS_WITH_ALL_INSIDE;
        }
        if (name.equals("h1") || name.equals("center")) {
            if (name.equals("center")) {
                removed.tag(name);
                element.clearAttributes();
            }
            element.tagName(name.equals("h1") ? "h2" : "div");
            return Sieve.Fate.STAYS;
        }
        if (AllowedHtml.isTag(name) || isOurs(element)) {
            return Sieve.Fate.STAYS;
        }
        removed.tag(name);
        return AllowedHtml.isDroppedWhole(name) ? Sieve.Fate.GOES_WITH_ALL_INSIDE : Sieve.Fate.GOES;
    }

    private void clean(Element element) {
        switch (element.normalName()) {
            case "iframe", "frame" -> {
                removed.tag(element.normalName());
                linkInstead(element);
            }
            case "video", "audio" -> RawReferences.media(element, draft, this::placeOf);
            default -> {
                nameAnchor(element);
                cleanAttributes(element);
                RawReferences.resolve(element, draft, this::placeOf);
            }
        }
    }

    /** {@code <a name>} of old pages is an id today, and a heading has one so that links can lead there. */
    private void nameAnchor(Element element) {
        String name = element.attr("name");
        if (element.normalName().equals("a") && !Draft.isOurs(name)) {
            element.removeAttr("name");
            if (!element.hasAttr("id") && !name.isEmpty()) {
                element.attr("id", name);
            }
        }
        boolean heading = element.normalName().matches("h[2-6]") && !element.hasAttr("id");
        String title = heading ? PlainText.oneLine(element.wholeText()) : "";
        if (!title.isEmpty()) {
            element.attr("id", Draft.OURS + draft.anchors.ofHeading(title));
        }
    }

    /** A film from elsewhere: its address is all that can be kept safely. */
    private void linkInstead(Element frame) {
        String address = frame.attr("src").strip();
        String whole = address.startsWith("//") ? "https:" + address : address;
        Optional<FilmLink> film = FilmLink.of(whole);
        if (film.isPresent()) {
            frame.replaceWith(film.get().card(PlainText.oneLine(frame.attr("title")), draft.words));
            return;
        }
        if (whole.startsWith("https://") || whole.startsWith("http://")) {
            Element paragraph = new Element("p");
            paragraph
                    .appendElement("a")
                    .attr("href", Draft.OURS + WrittenAddress.encoded(whole))
                    .text(whole);
            frame.replaceWith(paragraph);
        } else {
            RawReferences.blank(frame);
        }
    }

    private static boolean isOurs(Element element) {
        return element.normalName().equals("input") && Draft.isOurs(element.attr("type"));
    }

    private void cleanAttributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!Draft.isOurs(attribute.getValue())) {
                if (!AllowedHtml.isAttribute(element.normalName(), name) || !isValid(name, attribute.getValue())) {
                    removed.attribute(name);
                    element.removeAttr(attribute.getKey());
                } else if (name.equals("id")) {
                    element.attr("id", draft.anchors.unique(attribute.getValue()));
                }
            }
        }
    }

    private static boolean isValid(String name, String value) {
        return switch (name) {
            case "id" -> value.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]*");
            case "colspan", "rowspan", "span", "start", "value" -> value.matches("-?\\d{1,4}");
            default -> true;
        };
    }

    /** References come in the order of the source, so each is looked for behind the one before. */
    private Place placeOf(String value) {
        int at = value.isEmpty() || misses > MOST_MISSES ? -1 : source.indexOf(value, lastPlace);
        at = at >= 0 || misses > MOST_MISSES ? at : source.indexOf(value);
        if (at < 0) {
            misses++;
            return draft.placeAt(lastPlace, 1);
        }
        lastPlace = at + value.length();
        return draft.placeAt(at, value.length());
    }
}
