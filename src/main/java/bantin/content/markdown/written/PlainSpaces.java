package bantin.content.markdown.written;

/**
 * Markdown wants a plain space behind {@code #}, {@code -} and {@code 1.}; Word, web pages and a Mac's Alt key leave a no-break
 * space there, which looks the same. Puts plain ones in their place, without moving a single character.
 */
public final class PlainSpaces {
    private final char[] text;
    private final int end;
    private int at;

    private PlainSpaces(char[] text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The text with plain spaces behind the signs that begin its lines. */
    public static String behindMarks(String text) {
        char[] plain = text.toCharArray();
        int start = 0;
        while (start < plain.length) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? plain.length : newline;
            new PlainSpaces(plain, start, end).line();
            start = end + 1;
        }
        return new String(plain);
    }

    private void line() {
        int first = at;
        skipSpaces();
        if (isFence() || isDrawn()) {
            replace(first, end);
            return;
        }
        int before = -1;
        while (at < end && before != at) {
            before = at;
            mark();
        }
    }

    /** One sign with the spaces behind it; several may follow each other, as in {@code > 1. }. */
    private void mark() {
        int sign = signEnd();
        if (sign < 0 || sign < end && !PastedSpaces.isSpace(text[sign])) {
            return;
        }
        boolean heading = text[at] == '#';
        if (heading) {
            // the spaces at its end part the closing signs from the title
            replaceEnd();
        }
        at = sign;
        skipSpaces();
        // five spaces would begin code: of so many only the first is the sign's own
        replace(sign, at - sign <= 4 ? at : sign + 1);
        at = heading ? end : at;
    }

    /** Where the sign at this place ends, or -1 when there is none. */
    private int signEnd() {
        char c = text[at];
        int next = at + 1;
        if (c == '-' || c == '*' || c == '+' || c == '>' || c == ':') {
            return next;
        }
        if (c == '#') {
            return headingEnd();
        }
        if (c >= '0' && c <= '9') {
            while (next < end && next - at < 9 && text[next] >= '0' && text[next] <= '9') {
                next++;
            }
            return next < end && (text[next] == '.' || text[next] == ')') ? next + 1 : -1;
        }
        if (c != '[') {
            return -1;
        }
        return next < end && text[next] == '^' ? noteEnd() : boxEnd();
    }

    private int headingEnd() {
        int next = at;
        while (next < end && text[next] == '#') {
            next++;
        }
        return next - at > 6 ? -1 : next;
    }

    /** {@code [ ]} and {@code [x]} of a list of tasks. */
    private int boxEnd() {
        if (at + 2 >= end || text[at + 2] != ']') {
            return -1;
        }
        if (PastedSpaces.isOdd(text[at + 1])) {
            text[at + 1] = ' ';
        }
        return text[at + 1] == ' ' || text[at + 1] == 'x' || text[at + 1] == 'X' ? at + 3 : -1;
    }

    /** <code>[^1]:</code> */
    private int noteEnd() {
        int next = at;
        while (next < end && next - at < 100 && text[next] != ']') {
            next++;
        }
        return next + 1 < end && text[next] == ']' && text[next + 1] == ':' ? next + 2 : -1;
    }

    private boolean isFence() {
        return at + 2 < end
                && (text[at] == '`' || text[at] == '~')
                && text[at + 1] == text[at]
                && text[at + 2] == text[at];
    }

    /** A line across the page, below a title or below the head of a table: nothing but signs and spaces. */
    private boolean isDrawn() {
        for (int i = at; i < end; i++) {
            if (!PastedSpaces.isSpace(text[i]) && "-*_=|:".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return at < end;
    }

    private void skipSpaces() {
        while (at < end && PastedSpaces.isSpace(text[at])) {
            at++;
        }
    }

    private void replaceEnd() {
        int from = end;
        while (from > at && (PastedSpaces.isSpace(text[from - 1]) || text[from - 1] == '#')) {
            from--;
        }
        replace(from, end);
    }

    private void replace(int from, int to) {
        for (int i = from; i < to; i++) {
            text[i] = PastedSpaces.isOdd(text[i]) ? ' ' : text[i];
        }
    }
}
