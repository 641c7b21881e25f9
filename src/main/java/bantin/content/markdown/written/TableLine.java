package bantin.content.markdown.written;

/** What a line of text tells of the table that it may belong to. */
public final class TableLine {
    private TableLine() {}

    /** {@code |---|:-:|}: dashes with or without colons between bars, at least one of them. */
    public static boolean isDelimiter(CharSequence line) {
        for (int at = 0; at < line.length(); at++) {
            if ("|:- \t\n".indexOf(line.charAt(at)) < 0) {
                return false;
            }
        }
        String text = line.toString().strip();
        int bar = text.indexOf('|');
        if (bar < 0 || text.length() == 1) {
            return false;
        }
        int end = text.length() - (text.endsWith("|") ? 1 : 0);
        for (String cell : text.substring(bar == 0 ? 1 : 0, end).split("\\|", -1)) {
            String dashes = cell.strip();
            int first = dashes.startsWith(":") ? 1 : 0;
            int last = dashes.length() - (dashes.endsWith(":") ? 1 : 0);
            if (first >= last || dashes.substring(first, last).chars().anyMatch(c -> c != '-')) {
                return false;
            }
        }
        return true;
    }

    /** How many cells the line has; 0 without a bar. A bar inside code, or behind a backslash, parts nothing. */
    public static int columns(CharSequence line) {
        int bars = 0;
        int first = -1;
        int last = -1;
        int lastBar = -1;
        boolean code = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                code = !code;
            } else if (c == '|' && !code) {
                bars++;
                lastBar = at;
            }
            if (c > ' ') {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        if (bars == 0) {
            return 0;
        }
        boolean opened = line.charAt(first) == '|';
        boolean closed = lastBar == last && last > first;
        return bars + 1 - (opened ? 1 : 0) - (closed ? 1 : 0);
    }
}
