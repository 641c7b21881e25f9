package bantin.edit;

import bantin.text.CleanText;
import bantin.text.Spaces;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a file with a head, in offsets of its text: from its first line the head, and below the line that ends it
 * the body.
 */
record Sections(int head, int headEnd, int body) {
    private static final Pattern BEGIN = Pattern.compile("-{3,}+(?:\\h*+ya?ml)?+");
    private static final Pattern END = Pattern.compile("-{3,}+|\\.{3}");
    /** They end a line for the reader of entries, and not for YAML. */
    private static final Pattern SOFT_END = Pattern.compile("[\u000B\f\u2028\u2029]");

    /** Empty when the file has no head between two such lines. */
    static Optional<Sections> of(String text) {
        int at = 0;
        while (at < text.length() && line(text, at).isEmpty()) {
            at = next(text, at);
        }
        if (at >= text.length() || !BEGIN.matcher(line(text, at)).matches()) {
            return Optional.empty();
        }
        int head = next(text, at);
        for (at = head; at < text.length(); at = next(text, at)) {
            if (END.matcher(line(text, at)).matches()) {
                return SOFT_END.matcher(text.substring(0, at)).find()
                        ? Optional.empty()
                        : Optional.of(new Sections(head, at, next(text, at)));
            }
        }
        return Optional.empty();
    }

    /** Whether a line of a text would end a head, wherever it stands. */
    static boolean holdsEnd(String text) {
        return text.lines().anyMatch(line -> END.matcher(line(line, 0)).matches());
    }

    /** Without spaces and signs that nobody sees. */
    private static String line(String text, int at) {
        return Spaces.strip(CleanText.visible(text.substring(at, end(text, at))));
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int at) {
        int end = end(text, at);
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
}
