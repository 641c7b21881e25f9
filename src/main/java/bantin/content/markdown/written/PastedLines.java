package bantin.content.markdown.written;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.regex.Pattern;

/** Prepares pasted lines for the parser, without moving a single character from its place. */
public final class PastedLines {
    private PastedLines() {}

    /** What Word and Internet Explorer leave between tags, and what only they read. */
    private static final Pattern MARKS =
            Pattern.compile("<!\\[(?:if [^\\]\\n]{1,80}|endif)\\]>|<\\?xml[^<>\\n]{1,300}>");

    public static String plain(String text) {
        return withPlainIndents(withoutMarks(text));
    }

    private static String withoutMarks(String text) {
        if (!text.contains("<![") && !text.contains("<?xml")) {
            return text;
        }
        return MARKS.matcher(text).replaceAll(mark -> " ".repeat(mark.group().length()));
    }

    /** Spaces instead of all comments from an offset on, and of the rest of the text when the last one has no end. */
    public static String withoutComments(String text, int from, Places places, Problems problems) {
        char[] lines = text.toCharArray();
        int start = from;
        while (start >= 0) {
            int end = text.indexOf("-->", start + "<!--".length());
            if (end < 0) {
                problems.add(Problem.warning("markdown.comment.open", places.at(start, "<!--".length())));
            }
            blank(lines, start, end < 0 ? lines.length : end + "-->".length());
            start = end < 0 ? -1 : text.indexOf("<!--", end);
        }
        return new String(lines);
    }

    private static void blank(char[] lines, int start, int end) {
        for (int at = start; at < end; at++) {
            lines[at] = lines[at] == '\n' ? '\n' : ' ';
        }
    }

    /** No-break spaces at the beginning of a line, or that are the whole line, become spaces: else no line is blank. */
    private static String withPlainIndents(String text) {
        char[] lines = text.toCharArray();
        boolean beginsLine = true;
        for (int i = 0; i < lines.length; i++) {
            if (beginsLine && PastedSpaces.isSpace(lines[i]) && lines[i] != '\t') {
                lines[i] = ' ';
            } else {
                beginsLine = lines[i] == '\n' || beginsLine && lines[i] == '\t';
            }
        }
        return new String(lines);
    }
}
