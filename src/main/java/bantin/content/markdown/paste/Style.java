package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.WordLook;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What one element says about the words in it. */
final class Style {
    private static final Pattern LIST_LEVEL = Pattern.compile("\\blevel(\\d{1,2})\\b");
    private static final Pattern BOLD = Pattern.compile("bold.*|[6-9]00.*");
    private static final Pattern NO_SIZE = Pattern.compile("0(?:px|pt|em)?");
    private static final Pattern WORD_HEADING = Pattern.compile("\\bMso(?:Title|Heading([1-9]))\\b");
    private static final Pattern SYMBOLS = Pattern.compile("(?i)symbol|wingdings.*|webdings|courier new");

    private final Element element;
    private final Map<String, String> styles;

    Style(Element element, StyleSheet sheet) {
        this.element = element;
        this.styles = sheet.of(element);
    }

    private String get(String name) {
        String value = styles.get(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    /** The words inside, seen from those around. */
    WordLook look(WordLook around) {
        String tag = element.normalName();
        WordLook look = around;
        if (tag.equals("b") || tag.equals("strong")) {
            look = look.withBold(true);
        } else if (tag.equals("i") || tag.equals("em") || tag.equals("cite") || tag.equals("dfn")) {
            look = look.withItalic(true);
        } else if (tag.equals("s") || tag.equals("strike")) {
            look = look.withStruck();
        } else if (tag.equals("code") || tag.equals("tt") || tag.equals("kbd") || tag.equals("samp")) {
            look = look.withCode();
        }
        String weight = get("font-weight");
        if (!weight.isEmpty() && !weight.equals("inherit")) {
            look = look.withBold(BOLD.matcher(weight).matches());
        }
        String slant = get("font-style");
        if (!slant.isEmpty() && !slant.equals("inherit")) {
            look = look.withItalic(slant.startsWith("italic") || slant.startsWith("oblique"));
        }
        return raised(isStruck() ? look.withStruck() : look, tag);
    }

    private boolean isStruck() {
        return (get("text-decoration") + " " + get("text-decoration-line")).contains("line-through");
    }

    private WordLook raised(WordLook look, String tag) {
        String align = get("vertical-align");
        if (tag.equals("sup") || tag.equals("sub")) {
            return look.withRaised(tag);
        }
        if (align.equals("super") || align.equals("sub")) {
            return look.withRaised(align.equals("super") ? "sup" : "sub");
        }
        return align.equals("baseline") ? look.withRaised("") : look;
    }

    boolean isHidden() {
        return get("display").startsWith("none")
                || get("visibility").startsWith("hidden")
                || get("mso-hide").equals("all")
                || NO_SIZE.matcher(get("font-size")).matches()
                || element.hasAttr("hidden");
    }

    boolean isBlock() {
        return get("display").startsWith("block");
    }

    String align() {
        String align = get("text-align");
        String written = align.isEmpty() || align.equals("general")
                ? element.attr("align").toLowerCase(Locale.ROOT)
                : align;
        return switch (firstWord(written)) {
            case "right", "end" -> "right";
            case "center", "middle", "-webkit-center" -> "center";
            // a number of Excel, where nothing else is said
            default -> written.isEmpty() && element.hasAttr("x:num") ? "right" : "";
        };
    }

    /** The name of the font, empty when none is set here. */
    String font() {
        String family = styles.getOrDefault("font-family", element.attr("face"));
        int comma = family.indexOf(',');
        String first = comma < 0 ? family : family.substring(0, comma);
        return first.isEmpty() ? "" : first.replace("\"", "").replace("'", "").strip();
    }

    boolean isSymbolFont() {
        return SYMBOLS.matcher(font()).matches();
    }

    boolean isWords(String name, String value) {
        return get(name).startsWith(value);
    }

    /** Word's list level, 0 when this is no item. */
    int listLevel() {
        Matcher level = LIST_LEVEL.matcher(get("mso-list"));
        return level.find() ? Integer.parseInt(level.group(1)) : 0;
    }

    /** 1 to 9, 0 for what is no heading. */
    int headingLevel() {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h') {
            return digit(tag.substring(1));
        }
        int outline = digit(get("mso-outline-level"));
        if (outline > 0) {
            return outline;
        }
        if (element.attr("role").equals("heading")) {
            return Math.max(1, digit(element.attr("aria-level")));
        }
        Matcher word = WORD_HEADING.matcher(element.className());
        return !word.find() ? 0 : word.group(1) == null ? 1 : digit(word.group(1));
    }

    private static int digit(String written) {
        char c = written.length() == 1 ? written.charAt(0) : '0';
        return c >= '1' && c <= '9' ? c - '0' : 0;
    }

    /** How the items of a list are numbered: {@code decimal}, {@code lower-alpha} …; empty when nothing is said. */
    Optional<String> numbering() {
        String type = get("list-style-type").isEmpty() ? get("list-style") : get("list-style-type");
        return type.isEmpty() ? Optional.empty() : Optional.of(firstWord(type));
    }

    private static String firstWord(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }
}
