package bantin.content.markdown.written;

/**
 * Refuses texts that nobody writes: they would exhaust the parser's stack, or keep it busy for hours, because for many
 * signs its work grows with the square of their number. The limits lie far above what long articles need.
 */
public final class Limits {
    public static final int DEEPEST = 60;
    static final int SIGNS_OF_BLOCK = 12_000;
    static final int SIGNS = 60_000;
    static final int LINES_OF_BLOCK = 50_000;
    static final int LONGEST_RULE = 1_000;

    /** So far the end of what is opened is looked for here; the parser looks for it to the end of the block. */
    private static final int NEAR = 1_000;

    /** Characters that the parser may look at in vain, in all for one block. */
    private static final int MOST_IN_VAIN = 50_000_000;

    private static final String SIGNS_OF_MARKDOWN = "[]*_`<\\{&~";
    private static final Signs OF_MARKDOWN = Signs.of(SIGNS_OF_MARKDOWN);

    private final String text;
    private final boolean words;
    private int signs;
    private int signsOfBlock;
    private int linesOfBlock;
    private int blockStart;
    private int firstOpen;
    private int open;

    private Limits(String text, Signs signs) {
        this.text = text;
        // fewer lines than letters
        this.words = !signs.holdAny(OF_MARKDOWN) && text.length() < LINES_OF_BLOCK;
    }

    /** Where the text becomes too much, or -1. */
    public static int firstBreach(String text) {
        return firstBreach(text, Signs.of(text));
    }

    /** @param signs those of the text */
    public static int firstBreach(String text, Signs signs) {
        return new Limits(text, signs).find();
    }

    private int find() {
        int lineStart = 0;
        while (lineStart < text.length()) {
            int newline = text.indexOf('\n', lineStart);
            int end = newline < 0 ? text.length() : newline;
            int breach = breachIn(lineStart, end);
            if (breach >= 0) {
                return breach;
            }
            lineStart = end + 1;
        }
        return -1;
    }

    private int breachIn(int start, int end) {
        if (nesting(start, end) > DEEPEST || ruleLength(start, end) > LONGEST_RULE) {
            return start;
        }
        if (words) {
            return -1;
        }
        linesOfBlock++;
        boolean blank = true;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            blank &= c == ' ' || c == '\t';
            if (isSign(c)) {
                signs++;
                signsOfBlock++;
                if (signs > SIGNS || signsOfBlock > SIGNS_OF_BLOCK) {
                    return at;
                }
                if (staysOpen(at)) {
                    firstOpen = open == 0 ? at : firstOpen;
                    open++;
                }
            }
        }
        if ((long) open * (end - blockStart) > MOST_IN_VAIN) {
            return firstOpen;
        }
        if (blank) {
            signsOfBlock = 0;
            linesOfBlock = 0;
            open = 0;
            blockStart = end;
        }
        return linesOfBlock > LINES_OF_BLOCK ? start : -1;
    }

    /** Whether something begins here whose end is not near. */
    private boolean staysOpen(int at) {
        if (text.startsWith("](", at)) {
            return !closes(at + 2);
        }
        if (!text.startsWith("<!", at) && !text.startsWith("<?", at)) {
            return false;
        }
        String end = text.startsWith("<?", at)
                ? "?>"
                : text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : ">";
        return !near(end, at + 2);
    }

    /** Whether the address and the title that begin here come to their ends. */
    private boolean closes(int start) {
        for (int at = start; at < Math.min(text.length(), start + NEAR); at++) {
            char c = text.charAt(at);
            if (c == ')' || text.startsWith("\n\n", at)) {
                return true;
            }
            if ((c == '"' || c == '\'') && at > start && Character.isWhitespace(text.charAt(at - 1))) {
                return closesTitle(c, at + 1);
            }
        }
        return text.length() <= start + NEAR;
    }

    /** A title ends with its quote, and behind it the bracket. */
    private boolean closesTitle(char quote, int start) {
        int limit = Math.min(text.length(), start + NEAR);
        int at = text.substring(start, limit).indexOf(quote) + 1;
        while (at > 0 && start + at < limit && Character.isWhitespace(text.charAt(start + at))) {
            at++;
        }
        return at > 0 && (start + at == limit || text.charAt(start + at) == ')');
    }

    private boolean near(String end, int from) {
        int to = Math.min(text.length(), from + NEAR);
        return text.substring(from, to).contains(end) || to == text.length();
    }

    /** Asked of every character, so the usual letters are told apart first. */
    private static boolean isSign(char c) {
        return c < 0x7f && (c < 'a' || c > 'z') && c != ' ' && SIGNS_OF_MARKDOWN.indexOf(c) >= 0;
    }

    /** How many quotes and lists the line is in, as far as its own beginning tells. */
    private int nesting(int start, int end) {
        int depth = 0;
        int indent = 0;
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int next = at + 1;
            if (c == ' ' || c == '\t') {
                indent++;
            } else if (c == '>') {
                depth++;
            } else if (isMarkerEnd(c) && (next >= end || text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                depth++;
            } else if (c == '[' && at + 2 < end && text.charAt(at + 2) == ']') {
                // the box of a task: behind it the next list may begin
                next = at + 3;
            } else if (c < '0' || c > '9') {
                break;
            }
            at = next;
        }
        return depth == 0 ? 0 : Math.max(depth, indent / 4);
    }

    private static boolean isMarkerEnd(char c) {
        return c == '-' || c == '*' || c == '+' || c == '.' || c == ')' || c == ':';
    }

    /** Signs at the beginning of a line, such as a line of asterisks across the page. */
    private int ruleLength(int start, int end) {
        int length = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '*' || c == '-' || c == '_' || c == '=') {
                length++;
            } else if (c != ' ' && c != '\t') {
                break;
            }
        }
        return length;
    }
}
