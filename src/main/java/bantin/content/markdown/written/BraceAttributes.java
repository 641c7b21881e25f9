package bantin.content.markdown.written;

import java.util.Locale;
import java.util.Set;

/**
 * Braces such as <code>{#id .class lang=en}</code>: whether they can be read as attributes, and stand where attributes may
 * stand. All other braces belong to the sentence or to a formula.
 */
public final class BraceAttributes {
    private static final int LONGEST = 500;

    /** What people set on elements; whether it may be set here is said to them. Other names belong to formulas. */
    private static final Set<String> NAMES = Set.of(
            "align",
            "alt",
            "class",
            "color",
            "dir",
            "height",
            "hidden",
            "href",
            "id",
            "lang",
            "loading",
            "name",
            "rel",
            "role",
            "src",
            "style",
            "tabindex",
            "target",
            "title",
            "type",
            "width");

    private final CharSequence text;
    private int at;
    private boolean sure;

    private BraceAttributes(CharSequence text, int open) {
        this.text = text;
        this.at = open + 1;
    }

    /** Whether the brace at this place of a block begins attributes that belong to an element. */
    public static boolean beginAt(CharSequence block, int open) {
        int end = end(block, open);
        return end >= 0 && (isAttached(block, open) || isFirst(block, open) || isLast(block, end));
    }

    /** Behind the closing brace, or -1 when these are no attributes. */
    static int end(CharSequence text, int open) {
        BraceAttributes braces = new BraceAttributes(text, open);
        return braces.read() && braces.sure ? braces.at : -1;
    }

    private boolean read() {
        int limit = Math.min(text.length(), at + LONGEST);
        while (at < limit) {
            skipSpaces();
            char c = peek();
            if (c == '}') {
                at++;
                return true;
            }
            if (!(c == '.' || c == '#' ? shorthand() : named())) {
                return false;
            }
        }
        return false;
    }

    /** {@code .class} or {@code #id}; a digit behind the sign is a number of a formula. */
    private boolean shorthand() {
        at++;
        boolean named = Character.isLetter(peek()) || peek() == '_';
        sure |= named;
        return named && skipName();
    }

    private boolean named() {
        int start = at;
        if (!Character.isLetter(peek()) || !skipName() || peek() != '=') {
            return false;
        }
        String name = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
        sure |= NAMES.contains(name) || name.startsWith("data-") || name.startsWith("aria-") || name.startsWith("on");
        at++;
        char quote = peek();
        return quote == '"' || quote == '\'' ? skipQuoted(quote) : skipPlain();
    }

    private boolean skipName() {
        int start = at;
        while (Character.isLetterOrDigit(peek()) || "_-:.".indexOf(peek()) >= 0) {
            at++;
        }
        return at > start;
    }

    private boolean skipQuoted(char quote) {
        at++;
        while (at < text.length() && peek() != quote && peek() != '\n') {
            at++;
        }
        return peek() == quote && at++ >= 0;
    }

    private boolean skipPlain() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(peek()) && "{}\"'<>=`".indexOf(peek()) < 0) {
            at++;
        }
        return at > start;
    }

    private void skipSpaces() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** Directly behind a link, a picture, words in bold, code, or other attributes. */
    private static boolean isAttached(CharSequence block, int open) {
        return open > 0 && ")]*`~>}".indexOf(block.charAt(open - 1)) >= 0;
    }

    private static boolean isFirst(CharSequence block, int open) {
        for (int i = 0; i < open; i++) {
            if (block.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** At the end of the block or of a cell, perhaps before more attributes. */
    private static boolean isLast(CharSequence block, int from) {
        int i = from;
        while (i < block.length()) {
            char c = block.charAt(i);
            if (c == '|') {
                return true;
            }
            int next = c == '{' ? end(block, i) : c <= ' ' ? i + 1 : -1;
            if (next < 0) {
                return false;
            }
            i = next;
        }
        return true;
    }
}
