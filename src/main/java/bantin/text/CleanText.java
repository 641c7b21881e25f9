package bantin.text;

import java.text.Normalizer;

/** Brings text from files to one form: composed letters, {@code \n} line ends, nothing invisible. */
public final class CleanText {
    private static final int LONGEST_LINE = 2_000;

    private CleanText() {}

    /**
     * NFC text without byte-order mark, zero-width characters, soft hyphens, direction marks, control characters (except
     * {@code \n} and {@code \t}) and what is no character at all. Every line end, also the soft ones that Word leaves
     * behind, becomes {@code \n}; a soft one inside of a heading, a row of a table or a line {@code title: …} is a space, for the
     * line would be broken.
     */
    public static String of(String text) {
        if (isUsual(text)) {
            return text;
        }
        String visible = visible(text);
        return isUsual(visible) || Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** The same without a change of letters, for what comes out of clean text later, such as {@code &#8203;}. */
    public static String visible(String text) {
        int at = firstUnwanted(text);
        return at < 0 ? text : withoutInvisible(text, at);
    }

    /**
     * Whether all of it is visible, and the same in NFC whatever stands beside it: letters of Vietnamese and its signs, ends
     * of lines and tabs.
     */
    private static boolean isUsual(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean usual = c >= ' ' && c < 0x7F
                    || c >= 0x1E00 && c < 0x1F00
                    || c > 0xAD && c < 0x300
                    || c == '\n'
                    || c >= 0x2010 && c < 0x2028
                    || c >= 0xA0 && c < 0xAD
                    || c == '\t';
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    /** A file name in NFC: macOS hands names out decomposed. */
    public static String name(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFC);
    }

    private static int firstUnwanted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c > 0xAD && c < 0x200B) {
                continue;
            }
            if (Character.isSurrogate(c) ? isBrokenPair(text, i) : isLineEnd(c) || isInvisible(c)) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutInvisible(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        int c;
        for (int i = from; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean carriageReturnOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(c)) {
                boolean soft = c != '\r' && isOneLine(clean);
                clean.append(carriageReturnOfPair ? "" : soft ? " " : "\n");
            } else if (!isInvisible(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** Half of a pair, or a pair for no character; the second half of a whole pair is none. */
    private static boolean isBrokenPair(String text, int at) {
        boolean second = Character.isLowSurrogate(text.charAt(at)) && at > 0;
        return !(second && Character.isHighSurrogate(text.charAt(at - 1))) && isInvisible(text.codePointAt(at));
    }

    /** Other than {@code \n}: old Mac, Word's manual line break, page break, Unicode's own separators. */
    private static boolean isLineEnd(int c) {
        return c == '\r' || c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029;
    }

    /** Whether the line so far is one that can't go on in the next: a heading, a row, a name with its value. */
    private static boolean isOneLine(StringBuilder text) {
        int from = text.length();
        int first = Math.max(0, from - LONGEST_LINE);
        while (from > first && text.charAt(from - 1) != '\n') {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) != '\n') {
            return false;
        }
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '#' || text.indexOf("|", from) >= 0) {
            return true;
        }
        int colon = text.indexOf(": ", at);
        return colon > at && text.substring(at, colon).chars().noneMatch(c -> c == ' ' || c == '\t');
    }

    private static boolean isInvisible(int c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        return c >= 0x7F && c <= 0x9F
                || c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c == 0xFEFF
                || isNoCharacter(c);
    }

    /** Code points that Unicode gives to no character, now or ever, and halves of pairs: XML knows none of them. */
    private static boolean isNoCharacter(int c) {
        return c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }
}
