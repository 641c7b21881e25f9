package bantin.edit;

import bantin.problem.BantinException;
import bantin.text.CleanText;
import bantin.text.Spaces;

/**
 * The text of a head and its lines.
 *
 * @param lineEnd the usual one of the file
 */
record CutLines(String text, String lineEnd) {

    static BantinException refused(String name) {
        return new BantinException("edit.key", name);
    }

    /** A text as the reader of entries takes it. */
    static String read(String text) {
        return Spaces.strip(CleanText.of(text));
    }

    String part(int from, int to) {
        return text.substring(from, to);
    }

    String replaced(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    /** Where the line begins in which something stands. */
    int lineStart(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    /** Where the line ends in which something stands, its line end not included. */
    int lineStop(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Where the next line begins. */
    int nextLine(int offset) {
        int end = lineStop(offset);
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
    }
}
