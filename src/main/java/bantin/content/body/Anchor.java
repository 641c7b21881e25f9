package bantin.content.body;

import bantin.text.Slugs;
import java.util.Locale;

/**
 * A place of a body to which links may lead.
 *
 * @param id as it stands in the page
 * @param title plain text of the heading there; empty when it is no heading
 */
public record Anchor(String id, String title) {
    /** {@code 1. Khái niệm} is {@code 1-khái-niệm}. */
    static String likeGithub(String title) {
        StringBuilder spelled = new StringBuilder();
        title.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark || c == '_' || c == '-') {
                spelled.appendCodePoint(c);
            } else if (c == ' ' || c == '\u00a0') {
                spelled.append('-');
            }
        });
        return spelled.toString();
    }

    /** The same title is {@code khi-nim}: only letters without marks are left, from the first of them on. */
    static String likeKramdown(String title) {
        StringBuilder spelled = new StringBuilder();
        title.toLowerCase(Locale.ROOT).chars().forEach(c -> {
            boolean letter = c >= 'a' && c <= 'z';
            boolean inside = !spelled.isEmpty() && (c >= '0' && c <= '9' || c == '-' || c == ' ');
            if (letter || inside) {
                spelled.append(c == ' ' ? '-' : (char) c);
            }
        });
        return spelled.toString();
    }

    /** Letters and digits alone, without marks. */
    static String bare(String text) {
        return Slugs.of(text).replace("-", "");
    }

    static String withoutNumber(String title) {
        int start = 0;
        while (start < title.length() && !Character.isLetter(title.charAt(start))) {
            start++;
        }
        return title.substring(start);
    }
}
