package bantin.content.markdown.written;

import bantin.content.markdown.written.LeftOver.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tags of other programs that make pages: Jekyll's {@code {% … %}}, Hugo's <code>{{< … >}}</code>, shortcodes of WordPress and
 * of forums, links of wikis. Nothing here understands them, so readers would see them as they are.
 */
public final class ForeignTags {
    private static final int LONGEST = 1_000;

    private final String written;
    private final String visible;
    private final List<LeftOver> found = new ArrayList<>();

    private ForeignTags(String written, String visible) {
        this.written = written;
        this.visible = visible;
    }

    /**
     * In the order of the text; what ends a tag is not told again.
     *
     * @param written a block as it stands in its file, with blanks for its code
     * @param visible the same with blanks for all that readers do not see: brackets of links are gone
     */
    public static List<LeftOver> in(String written, String visible) {
        ForeignTags tags = new ForeignTags(written, visible);
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '{') {
                at = Math.max(at, tags.braces(at));
            } else if (c == '[' && visible.charAt(at) == '[') {
                tags.brackets(at);
            } else if (c == ':' && written.startsWith(":::", at) && tags.beginsLine(at)) {
                at = Math.max(at, tags.colons(at));
            }
        }
        return tags.found;
    }

    /** Where the tag ends, or -1. */
    private int braces(int at) {
        return switch (at + 1 < written.length() ? written.charAt(at + 1) : ' ') {
            case '%' -> named(at, at + 2, "%}", "{% ", " %}");
            case ':' -> kramdown(at);
            case '{' ->
                switch (at + 2 < written.length() ? written.charAt(at + 2) : ' ') {
                    case '<' -> named(at, at + 3, ">}}", "{{< ", " >}}");
                    case '%' -> named(at, at + 3, "%}}", "{{% ", " %}}");
                    default -> variable(at);
                };
            default -> -1;
        };
    }

    private int named(int at, int from, String close, String before, String after) {
        int end = written.indexOf(close, from);
        if (end < 0 || end - at > LONGEST) {
            return -1;
        }
        int start = from;
        while (start < end && (written.charAt(start) <= ' ' || written.charAt(start) == '-')) {
            start++;
        }
        String name = name(start);
        if (name.isEmpty() && (start >= end || written.charAt(start) != '/')) {
            return -1;
        }
        if (!name.isEmpty() && !name.startsWith("end")) {
            add(at, end + close.length(), before + name + after);
        }
        return end;
    }

    /** <code>{{ page.title }}</code> */
    private int variable(int at) {
        int end = written.indexOf("}}", at + 2);
        if (end < 0 || end - at > LONGEST || written.lastIndexOf('{', end) > at + 1) {
            return -1;
        }
        if (written.substring(at + 2, end).chars().anyMatch(Character::isLetter)) {
            add(at, end + 2, written.substring(at, end + 2));
        }
        return end;
    }

    /** <code>{: .class}</code>, {@code {:toc}} */
    private int kramdown(int at) {
        int end = written.indexOf('}', at);
        char first = at + 2 < written.length() ? written.charAt(at + 2) : '}';
        boolean attributes = end > 0
                && end - at < 200
                && (" .#".indexOf(first) >= 0 || Character.isLetter(first))
                && written.substring(at, end).indexOf('\n') < 0;
        if (attributes) {
            add(at, end + 1, written.substring(at, end + 1));
        }
        return attributes ? end : -1;
    }

    private void brackets(int at) {
        int end = visible.indexOf(']', at);
        if (end < 0 || end - at > LONGEST || at + 1 == end) {
            return;
        }
        char first = visible.charAt(at + 1);
        String inner = visible.substring(at + 1, end);
        boolean link = first == '[' && end + 1 < visible.length() && visible.charAt(end + 1) == ']';
        String name = name(first == '/' || first == '!' ? at + 2 : at + 1);
        boolean whole = inner.length() == name.length() + (first == '/' || first == '!' ? 1 : 0);
        if (link && inner.indexOf('[', 1) < 0 && !inner.substring(1).isBlank()) {
            add(at, end + 2, visible.substring(at, end + 2));
        } else if (name.isEmpty() || inner.indexOf('\n') >= 0) {
            return;
        } else if (whole && (first == '/' || first == '!' && name.equals(name.toUpperCase(Locale.ROOT)))) {
            add(at, end + 1, "[" + inner + "]");
        } else if (whole && name.equalsIgnoreCase("toc") || isShortcode(inner, name)) {
            add(at, end + 1, "[" + name + "]");
        }
    }

    /** {@code gallery ids="1,2"}: a name, and something with a value in quotes. */
    private static boolean isShortcode(String inner, String name) {
        int equals = inner.indexOf('=');
        return inner.length() > name.length()
                && inner.charAt(name.length()) == ' '
                && equals > 0
                && equals + 1 < inner.length()
                && "\"'“”".indexOf(inner.charAt(equals + 1)) >= 0;
    }

    /** {@code :::note} */
    private int colons(int at) {
        int start = at;
        while (start < written.length() && (written.charAt(start) == ':' || written.charAt(start) == ' ')) {
            start++;
        }
        String name = name(start);
        if (!name.isEmpty()) {
            add(at, start + name.length(), "::: " + name);
        }
        return start;
    }

    private boolean beginsLine(int at) {
        int before = at - 1;
        while (before >= 0 && (written.charAt(before) == ' ' || written.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || written.charAt(before) == '\n' || written.charAt(before) == '>';
    }

    private String name(int start) {
        int end = start;
        while (end < written.length() && end - start < 40 && isOfName(written.charAt(end), end > start)) {
            end++;
        }
        return written.substring(Math.min(start, written.length()), end);
    }

    private static boolean isOfName(char c, boolean inside) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || inside && (c >= '0' && c <= '9' || c == '_' || c == '-');
    }

    private void add(int start, int end, String tag) {
        String shown = tag.replace('\n', ' ');
        found.add(new LeftOver(
                Kind.TAG, start, end - start, shown.length() <= 60 ? shown : shown.substring(0, 60) + "…"));
    }
}
