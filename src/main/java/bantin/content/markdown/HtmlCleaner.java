package bantin.content.markdown;

import bantin.problem.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Cleans a body that holds raw HTML: only allowed tags and attributes stay, pictures and links of raw HTML become
 * references like all others. Run only then, on the whole body, because a tag may open in one block and close in another.
 */
final class HtmlCleaner {
    private final Draft draft;
    private final String source;
    private final Set<String> removed = new TreeSet<>();

    private HtmlCleaner(Draft draft, String source) {
        this.draft = draft;
        this.source = source;
    }

    static void clean(Draft draft, String source) {
        new HtmlCleaner(draft, source).run();
    }

    private void run() {
        Document page = Jsoup.parseBodyFragment(draft.out.toString());
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
        for (Element element : page.body().getAllElements()) {
            if (element != page.body() && element.ownerDocument() != null) {
                clean(element);
            }
        }
        PastedLayout.tidy(page.body(), draft);
        draft.firstParagraph = PastedLayout.firstParagraph(page.body());
        draft.out.setLength(0);
        // jsoup writes control characters as entities; no editor's text can hold these three
        draft.out.append(page.body()
                .html()
                .replace("&#x1;", "\u0001")
                .replace("&#x2;", "\u0002")
                .replace("&#x3;", "\u0003")
                .replace("&nbsp;", "\u00a0"));
        warnOfRemoved();
    }

    private void clean(Element element) {
        String name = element.normalName();
        if (AllowedHtml.isDroppedWhole(name)) {
            removed.add("<" + name + ">");
            element.remove();
        } else if (name.equals("iframe") || name.equals("frame")) {
            removed.add("<" + name + ">");
            linkInstead(element);
        } else if (name.equals("video") || name.equals("audio")) {
            RawReferences.media(element, draft, this::placeOf);
        } else if (name.equals("center")) {
            removed.add("<center>");
            element.clearAttributes().tagName("div");
        } else if (name.equals("h1")) {
            element.tagName("h2");
            cleanAttributes(element);
        } else if (AllowedHtml.isTag(name) || isOurs(element)) {
            cleanAttributes(element);
            RawReferences.resolve(element, draft, this::placeOf);
        } else {
            removed.add("<" + name + ">");
            element.unwrap();
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
                    .attr("href", Draft.OURS + Targets.encoded(whole))
                    .text(whole);
            frame.replaceWith(paragraph);
        } else {
            frame.remove();
        }
    }

    private static boolean isOurs(Element element) {
        return element.normalName().equals("input") && isOurs(element.attr("type"));
    }

    static boolean isOurs(String value) {
        return !value.isEmpty() && (value.charAt(0) == Draft.OURS || value.charAt(0) == Draft.OPEN);
    }

    private void cleanAttributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!isOurs(attribute.getValue())) {
                if (!AllowedHtml.isAttribute(element.normalName(), name) || !isValid(name, attribute.getValue())) {
                    removed.add(name);
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

    private void warnOfRemoved() {
        if (!removed.isEmpty()) {
            Matcher first = firstOf(removed);
            boolean found = first.find();
            int at = found ? first.start() : Math.max(0, source.indexOf('<'));
            int length = found ? first.end() - first.start() : 1;
            draft.warn("markdown.html.removed", draft.placeAt(at, length), String.join(", ", removed));
        }
    }

    private Place placeOf(String value) {
        int at = value.isEmpty() ? -1 : source.indexOf(value);
        return draft.placeAt(Math.max(0, at), at < 0 ? 1 : value.length());
    }

    private Matcher firstOf(Set<String> names) {
        StringBuilder tags = new StringBuilder("-");
        StringBuilder attributes = new StringBuilder("-");
        for (String name : names) {
            boolean tag = name.startsWith("<");
            (tag ? tags : attributes)
                    .append('|')
                    .append(Pattern.quote(tag ? name.substring(1, name.length() - 1) : name));
        }
        return Pattern.compile(
                        "<(?:" + tags + ")\\b|<[a-zA-Z][^<>]*?\\s(?:" + attributes + ")\\s*=", Pattern.CASE_INSENSITIVE)
                .matcher(source);
    }
}
