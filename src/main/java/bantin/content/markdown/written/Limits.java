package bantin.content.markdown.written;

/**
 * Refuses texts that nobody writes: they would exhaust the parser's stack, or keep it busy for hours, because for many
 * signs its work grows with the square of their number. The limits lie far above what long articles need.
 */
public final class Limits {
    public static final int DEEPEST = 60;
    static final int SIGNS_OF_BLOCK = 5_000;
    static final int SIGNS = 60_000;
    static final int LINES_OF_BLOCK = 50_000;
    static final int LONGEST_RULE = 1_000;

    private static final String SIGNS_OF_MARKDOWN = "[]*_`<\\{&~";

    private final String text;
    private int signs;
    private int signsOfBlock;
    private int linesOfBlock;

    private Limits(String text) {
        this.text = text;
    }

    /** Where the text becomes too much, or -1. */
    public static int firstBreach(String text) {
        return new Limits(text).find();
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
            }
        }
        if (blank) {
            signsOfBlock = 0;
            linesOfBlock = 0;
        }
        return linesOfBlock > LINES_OF_BLOCK ? start : -1;
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
