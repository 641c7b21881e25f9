package bantin.content.markdown.draft;

import java.util.Map;
import java.util.Set;
import org.jsoup.safety.Safelist;

/** Which raw HTML may stand in a body: what says something, not what makes it look like something. */
public final class AllowedHtml {
    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");

    /** Gone with all inside: their text was never meant to be read, or is no text for a browser. */
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "applet",
            "button",
            "frameset",
            "head",
            "math",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "plaintext",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "xml",
            "xmp");

    /** The same, but they have no end tag. */
    private static final Set<String> DROPPED_EMPTY = Set.of("base", "basefont", "bgsound", "embed", "link", "meta");

    /** Something else comes in place of all inside. */
    private static final Set<String> REPLACED_WHOLE = Set.of("audio", "frame", "iframe", "video");

    private static final Set<String> EVERYWHERE = Set.of("id", "lang", "dir", "title");

    private static final Map<String, Set<String>> BY_TAG = Map.of(
            "a", Set.of("href", "hreflang"),
            "img", Set.of("src", "alt"),
            "td", Set.of("colspan", "rowspan", "headers"),
            "th", Set.of("colspan", "rowspan", "headers", "scope", "abbr"),
            "col", Set.of("span"),
            "colgroup", Set.of("span"),
            "ol", Set.of("start", "reversed", "type"),
            "li", Set.of("value"),
            "time", Set.of("datetime"),
            "details", Set.of("open"));

    private AllowedHtml() {}

    public static boolean isTag(String name) {
        return TAGS.contains(name);
    }

    public static boolean isDroppedWhole(String name) {
        return DROPPED_WHOLE.contains(name) || DROPPED_EMPTY.contains(name);
    }

    public static boolean isReplacedWhole(String name) {
        return REPLACED_WHOLE.contains(name);
    }

    /** Takes in what is written behind it, up to its end tag. */
    public static boolean swallows(String name) {
        return DROPPED_WHOLE.contains(name) || REPLACED_WHOLE.contains(name);
    }

    public static boolean isAttribute(String tag, String name) {
        return EVERYWHERE.contains(name) || BY_TAG.getOrDefault(tag, Set.of()).contains(name);
    }

    public static void addTo(Safelist list) {
        TAGS.forEach(list::addTags);
        EVERYWHERE.forEach(attribute -> list.addAttributes(":all", attribute));
        BY_TAG.forEach((tag, attributes) -> attributes.forEach(attribute -> list.addAttributes(tag, attribute)));
    }
}
