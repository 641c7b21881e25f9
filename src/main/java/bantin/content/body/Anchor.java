package bantin.content.body;

import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of a body to which links may lead.
 *
 * @param id as it stands in the page
 * @param title plain text of the heading there; empty when it is no heading
 */
public record Anchor(String id, String title) {
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,4})");

    /**
     * The id that is meant, whether it is written as in the page, the way github.com and kramdown spell it, or like the
     * heading itself.
     */
    public static Optional<String> find(List<Anchor> anchors, String written) {
        if (anchors.stream().anyMatch(anchor -> anchor.id.equals(written))) {
            return Optional.of(written);
        }
        String small = written.toLowerCase(Locale.ROOT);
        return spelled(anchors, small, Anchor::likeGithub)
                .or(() -> spelled(anchors, small, Anchor::likeKramdown))
                .or(() -> spelled(anchors, bare(written), Anchor::bare))
                .or(() -> spelled(anchors, bare(written), title -> bare(withoutNumber(title))));
    }

    /** Of several headings with one title the second is called {@code title-1}. */
    private static Optional<String> spelled(List<Anchor> anchors, String written, UnaryOperator<String> spelling) {
        Matcher numbered = NUMBERED.matcher(written);
        String base = numbered.matches() ? numbered.group(1) : "";
        List<String> sameBase = new ArrayList<>();
        for (Anchor anchor : anchors) {
            String spelled = anchor.title.isEmpty() ? "" : spelling.apply(anchor.title);
            if (!spelled.isEmpty() && spelled.equals(written)) {
                return Optional.of(anchor.id);
            }
            if (!base.isEmpty() && spelled.equals(base)) {
                sameBase.add(anchor.id);
            }
        }
        int number = base.isEmpty() ? 0 : Integer.parseInt(numbered.group(2));
        return number > 0 && number < sameBase.size() ? Optional.of(sameBase.get(number)) : Optional.empty();
    }

    /** {@code 1. Khái niệm} is {@code 1-khái-niệm}. */
    private static String likeGithub(String title) {
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
    private static String likeKramdown(String title) {
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
    private static String bare(String text) {
        return Slugs.of(text).replace("-", "");
    }

    private static String withoutNumber(String title) {
        int start = 0;
        while (start < title.length() && !Character.isLetter(title.charAt(start))) {
            start++;
        }
        return title.substring(start);
    }
}
