package bantin.text;

import java.text.Normalizer;
import java.util.Locale;

/** Takes the marks off letters, so that readers may search {@code go cong} for Gò Công. */
public final class Folding {
    private Folding() {}

    /** Lower case without any mark: {@code Gò Công Tây} gives {@code go cong tay}, {@code Đường} gives {@code duong}. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            // the one Vietnamese letter that Unicode does not take apart, and the two that look like it in capitals: Ð,
            // Ɖ
            if (c == 'đ' || c == '\u00F0' || c == '\u0256') {
                folded.append('d');
            } else if (!isMark(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
