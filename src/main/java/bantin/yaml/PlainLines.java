package bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map of a text in which each line is a name and a text, or a name and some texts in brackets, as in nearly every head.
 * The parser makes the same of it, sign by sign and event by event.
 */
final class PlainLines {
    private static final int LONGEST = 8_000;

    private final YamlText yaml;
    private final String text;
    private int line;
    private int start;
    private int end;

    private PlainLines(YamlText yaml) {
        this.yaml = yaml;
        this.text = yaml.text();
    }

    /** Null where anything else stands, and where there are more names. */
    static Node.@Nullable Pairs read(YamlText yaml, int names) {
        String text = yaml.text();
        boolean usual = text.length() < LONGEST && text.endsWith("\n") && isUsual(text);
        return usual && Unfilled.hidden(text).equals(text) ? new PlainLines(yaml).pairs(names) : null;
    }

    /** Letters of Vietnamese, and no sign that is read as something else wherever it stands. */
    private static boolean isUsual(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean usual = c >= ' ' && c < 0x7f && c != '#' && c != '\\'
                    || c >= 0x1e00 && c < 0x1f00
                    || c >= 0xc0 && c < 0x300
                    || c == '\n'
                    || c >= 0x2010 && c < 0x2028;
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    private Node.@Nullable Pairs pairs(int names) {
        List<Node.Pair> pairs = new ArrayList<>();
        for (; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            int colon = endOfName();
            if (colon == start || text.charAt(colon + 1) != ' ' || text.charAt(end - 1) == ' ') {
                return null;
            }
            int from = colon + 2;
            while (text.charAt(from) == ' ') {
                from++;
            }
            Node value = pairs.size() < names ? value(from) : null;
            if (value == null) {
                return null;
            }
            pairs.add(new Node.Pair(plain(start, colon), value));
            line++;
        }
        return new Node.Pairs(pairs, new Mark(yaml, 0, 0, line, 0));
    }

    /** The colon behind it, or the beginning of the line when there is no name. */
    private int endOfName() {
        int at = start;
        while (isOfName(text.charAt(at)) || at > start && text.charAt(at) == '-') {
            at++;
        }
        return text.charAt(at) == ':' && at - start < 100 ? at : start;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private @Nullable Node value(int from) {
        char first = text.charAt(from);
        if (first == '"') {
            boolean one = text.indexOf('"', from + 1) == end - 1;
            return one ? new Node.Scalar(text.substring(from + 1, end - 1), false, mark(from, end)) : null;
        }
        if (first == '[') {
            return text.charAt(end - 1) == ']' ? list(from) : null;
        }
        return isLetter(first) && !holdsName(from) ? plain(from, end) : null;
    }

    private static boolean isLetter(char c) {
        return isOfName(c) || c >= 0xc0;
    }

    /** What stands behind a colon and a space is a value, which nothing may be behind another value. */
    private boolean holdsName(int from) {
        int colon = text.indexOf(':', from);
        while (colon >= 0 && colon < end) {
            if (text.charAt(colon + 1) <= ' ') {
                return true;
            }
            colon = text.indexOf(':', colon + 1);
        }
        return false;
    }

    private @Nullable Node list(int from) {
        List<Node> items = new ArrayList<>();
        int begin = from + 1;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (c == ',' || at == end - 1) {
                int last = at;
                while (text.charAt(last - 1) == ' ') {
                    last--;
                }
                if (last <= begin) {
                    return null;
                }
                items.add(plain(begin, last));
                begin = at + 1;
            } else if (c == ' ' && at == begin) {
                begin++;
            } else if (!isLetter(c) && (at == begin || " ./()-;".indexOf(c) < 0)) {
                return null;
            }
        }
        return new Node.Items(items, mark(from, end));
    }

    private Node.Scalar plain(int from, int to) {
        return new Node.Scalar(text.substring(from, to), true, mark(from, to));
    }

    private Mark mark(int from, int to) {
        return new Mark(yaml, line, from - start, line, to - start);
    }
}
