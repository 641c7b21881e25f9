package bantin.text;

import java.text.Normalizer;

/** Brings text from files to one form: composed letters, {@code \n} line ends, nothing invisible. */
public final class CleanText {
    private CleanText() {}

    /**
     * NFC text without byte-order mark, zero-width characters, soft hyphens, direction marks and control characters
     * (except {@code \n} and {@code \t}). Every line end, also the soft ones that Word leaves behind, becomes {@code \n}.
     */
    public static String of(String text) {
        String visible = isPlain(text) ? text : withoutInvisible(text);
        return Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** A file name in NFC: macOS hands names out decomposed. */
    public static String name(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> isLineEnd(c) || isInvisible(c));
    }

    private static String withoutInvisible(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturnOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(c)) {
                clean.append(carriageReturnOfPair ? "" : "\n");
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Other than {@code \n}: old Mac, Word's manual line break, page break, Unicode's own separators. */
    private static boolean isLineEnd(int c) {
        return c == '\r' || c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029;
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
                || c == 0xFEFF;
    }
}
