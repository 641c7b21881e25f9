package bantin.content.markdown.written;

import bantin.text.CleanText;
import bantin.text.Html;

/** Text from old systems is laid out with runs of spaces and no-break spaces: here they become one space, or none. */
public final class PastedSpaces {
    private static final char NO_BREAK = '\u00a0';

    private PastedSpaces() {}

    /** Asked for each letter of a portal: those of Vietnamese are told apart first. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isOdd(c);
    }

    /** A space that Markdown takes for a letter. */
    static boolean isOdd(char c) {
        return c == NO_BREAK || c >= 0x1680 && (c < 0x1e00 || c >= 0x2000) && Character.isSpaceChar(c);
    }

    /** Appends escaped text; a run of spaces becomes one, also across nodes, and goes where a line or block begins. */
    public static void append(String text, StringBuilder out) {
        if (isUsual(text) && !(text.startsWith(" ") && beginsLine(out))) {
            out.append(text);
            return;
        }
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                out.append(Html.escape(CleanText.visible(text.substring(at, end))));
            }
            at = end;
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at > end && !beginsLine(out)) {
                out.append(keepsTogether(text, end, at) ? NO_BREAK : ' ');
            }
        }
    }

    /** Whether a text is written as it is: letters of Vietnamese and what HTML takes for letters too, no two spaces side by side. */
    private static boolean isUsual(String text) {
        char before = 0;
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            boolean letter = c > '>' && c < 0x7f || c >= 0xc0 && c < 0x300 || c >= 0x1e00 && c < 0x1f00;
            boolean sign = c == ' ' && before != ' '
                    || c > ' ' && c < '<' && c != '"' && c != '&' && c != '\''
                    || c >= 0x2010 && c < 0x2028;
            if (!letter && !sign) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The same for text that will not be HTML, in one line without spaces at its ends. */
    public static String oneLine(String text) {
        if (isUsual(text)) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(text.length());
        appendLine(text.replace('\n', ' '), line);
        return line.toString().strip();
    }

    /** Runs of spaces become one space, also at the beginning. */
    public static void appendLine(String text, StringBuilder out) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                out.append(c);
            } else if (out.isEmpty() || !isSpace(out.charAt(out.length() - 1))) {
                boolean alone = at + 1 < text.length() && !isSpace(text.charAt(at + 1));
                out.append(alone && keepsTogether(text, at, at + 1) ? NO_BREAK : ' ');
            }
        }
    }

    /** A no-break space that stands alone between a number and its unit was meant. */
    private static boolean keepsTogether(String text, int start, int end) {
        return end == start + 1
                && text.charAt(start) == NO_BREAK
                && start > 0
                && Character.isDigit(text.charAt(start - 1))
                && end < text.length();
    }

    private static boolean beginsLine(StringBuilder out) {
        if (out.isEmpty()) {
            return true;
        }
        char last = out.charAt(out.length() - 1);
        return isSpace(last) || last == '\n' || last == '>' && endsWithBlockTag(out);
    }

    private static boolean endsWithBlockTag(StringBuilder out) {
        int open = out.lastIndexOf("<");
        String tag = out.substring(open + 1, Math.min(out.length(), open + 3));
        return tag.startsWith("p>")
                || tag.startsWith("p ")
                || tag.startsWith("li")
                || tag.startsWith("td")
                || tag.startsWith("th")
                || tag.startsWith("dd")
                || tag.startsWith("dt")
                || tag.startsWith("h")
                || tag.startsWith("br");
    }

    public static void trimEnd(StringBuilder out) {
        int end = out.length();
        while (end > 0 && isSpace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }
}
