package bantin.content.markdown.written;

import bantin.content.markdown.written.LeftOver.Kind;
import java.util.ArrayList;
import java.util.List;

/** Marks of Markdown that came to nothing, in the text of one block as its readers see it. */
public final class LeftOverMarks {
    /** Stands for what is no text, such as code or a picture: no space, and no letter either. */
    public static final char THING = '\uFFFC';

    private final String text;
    private final List<LeftOver> found = new ArrayList<>();

    private LeftOverMarks(String text) {
        this.text = text;
    }

    /** In the order of their kinds. */
    public static List<LeftOver> in(String text) {
        LeftOverMarks marks = new LeftOverMarks(text);
        marks.emphasis('*');
        marks.emphasis('_');
        marks.emphasis('~');
        marks.headings();
        marks.tables();
        marks.links();
        marks.attributes();
        return marks.found;
    }

    /** A run of one sign. */
    private record Run(int start, int length, boolean opens, boolean closes) {}

    private void emphasis(char sign) {
        if (text.indexOf(sign) < 0) {
            return;
        }
        List<Run> runs = runs(sign);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean pair = i + 1 < runs.size() && isPair(sign, run, runs.get(i + 1));
            boolean alone = sign == '*' && run.length > 1 && run.opens && !run.closes;
            if (pair || alone) {
                Run told = pair ? runs.get(++i) : run;
                boolean close = pair && told.closes && told.opens && (isLetter(end(told)) || isDigit(end(told)));
                add(close ? Kind.SPACE : Kind.EMPHASIS, told.start, told.length, text.substring(told.start, end(told)));
            }
        }
    }

    /** Two single asterisks are no pair unless one follows a quote or a full stop: there are lists of asterisks in one line. */
    private boolean isPair(char sign, Run first, Run second) {
        boolean same = first.length == second.length;
        if (sign != '_' && first.length > 1) {
            return same;
        }
        boolean opens = first.opens && !first.closes;
        boolean closes = second.closes && (first.length > 1 || isBehindPunctuation(second) && isLetter(end(second)));
        return same && opens && closes;
    }

    private List<Run> runs(char sign) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\') {
                at += 2;
            } else if (text.charAt(at) != sign) {
                at++;
            } else {
                int start = at;
                while (at < text.length() && text.charAt(at) == sign) {
                    at++;
                }
                Run run = new Run(start, at - start, !isSpace(at), !isSpace(start - 1));
                if (isMeant(sign, run)) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /** Not a row of signs, not the mark of a note such as (*), not a sign between numbers or inside a name. */
    private boolean isMeant(char sign, Run run) {
        int before = run.start - 1;
        int after = end(run);
        boolean note = charAt(before) == '(' && charAt(after) == ')';
        boolean between = sign == '*'
                ? isDigit(before) && isDigit(after)
                : (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
        boolean blank = sign == '_' && (charAt(before) == '/' || charAt(after) == '/');
        boolean lone = run.length == 1 && !run.opens && !run.closes;
        return run.length <= (sign == '~' ? 2 : 3)
                && !note
                && !between
                && !blank
                && !lone
                && (sign != '~' || run.length == 2);
    }

    private void headings() {
        int at = text.indexOf("##");
        while (at >= 0) {
            int end = at;
            while (charAt(end) == '#') {
                end++;
            }
            boolean before = isSpace(at - 1);
            boolean title = isSpace(end) ? hasTextInLine(end) : isLetter(end) || isDigit(end);
            if (before && title && end - at <= 6) {
                add(Kind.HEADING, at, end - at, text.substring(at, end));
            }
            at = text.indexOf("##", end);
        }
    }

    private boolean hasTextInLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && isSpace(at)) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '\n';
    }

    /** A line of dashes between bars, or at least two lines in a row that begin and end with a bar. */
    private void tables() {
        if (text.indexOf('|') < 0) {
            return;
        }
        int framed = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end).strip();
            boolean delimiter = TableLine.isDelimiter(line);
            framed = line.length() > 2 && line.startsWith("|") && line.endsWith("|") ? framed + 1 : 0;
            if (delimiter || framed == 2) {
                int at = text.indexOf(line, start);
                add(Kind.TABLE, at, line.length(), line);
                return;
            }
            start = end + 1;
        }
    }

    /** {@code [words] (address)}, and brackets whose address has no end. */
    private void links() {
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            int open = at + 1;
            while (open < at + 4 && (charAt(open) == ' ' || charAt(open) == '\u00a0')) {
                open++;
            }
            int start = at < 1 ? -1 : text.lastIndexOf('[', at);
            boolean near = start >= 0 && at - start < 300 && text.charAt(at - 1) != '\\';
            if (near && charAt(open) == '(' && isAddress(open + 1)) {
                add(Kind.LINK, start, open + 1 - start, text.substring(start, at + 1));
            }
        }
    }

    private boolean isAddress(int from) {
        int end = from;
        while (end < text.length() && end - from < 300 && !isSpace(end) && text.charAt(end) != ')') {
            end++;
        }
        String address = text.substring(Math.min(from, text.length()), end);
        return address.contains("://")
                || address.startsWith("/")
                || address.startsWith("www.")
                || address.matches("[^.]{0,200}\\.(?:md|jpe?g|png|webp|gif|svg|pdf|docx?|xlsx?|html?|mp4)\\b.*");
    }

    private void attributes() {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int end = BraceAttributes.end(text, at);
            if (end > 0 && charAt(at - 1) != '{' && charAt(end) != '}') {
                add(Kind.ATTRIBUTES, at, end - at, text.substring(at, end));
            }
        }
    }

    private void add(Kind kind, int start, int length, String shown) {
        found.add(new LeftOver(kind, start, length, shown.length() <= 60 ? shown : shown.substring(0, 60) + "…"));
    }

    private static int end(Run run) {
        return run.start + run.length;
    }

    private boolean isBehindPunctuation(Run run) {
        int before = run.start - 1;
        return !isSpace(before) && !isLetter(before) && !isDigit(before) && charAt(before) != THING;
    }

    private boolean isSpace(int at) {
        char c = charAt(at);
        return c <= ' ' || c > 0x7f && Character.isSpaceChar(c);
    }

    private boolean isLetter(int at) {
        return Character.isLetter(charAt(at));
    }

    private boolean isDigit(int at) {
        return Character.isDigit(charAt(at));
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
