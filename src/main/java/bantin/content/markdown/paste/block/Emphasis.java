package bantin.content.markdown.paste.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Moves the borders of emphasis to where Markdown sees its signs: {@code **Ghi chú:**nội dung} is no bold, {@code **Ghi
 * chú**:nội dung} is. The letters stay what they are; a sign of punctuation may lose or win its weight.
 */
public final class Emphasis {
    /** A border that moves may disturb the one before it. */
    private static final int ROUNDS = 3;

    private Emphasis() {}

    /** Runs of one look are merged before, and have to be again. */
    public static List<Run> settled(List<Run> written) {
        List<Run> runs = new ArrayList<>(written.size());
        for (Run run : written) {
            part(mayCarry(run) ? run : run.withLook(run.look().quiet()), runs);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at + 1 < runs.size(); at++) {
                thin(runs, at);
                settle(runs, at);
            }
        }
        runs.removeIf(run -> run.isWords() && run.text().isEmpty());
        for (int at = 0; at < runs.size(); at++) {
            if (isBlank(runs.get(at))) {
                runs.set(at, Run.words(" ", between(runs, at)));
            }
        }
        return runs;
    }

    /** The spaces at the ends are runs of their own: emphasis neither begins nor ends with one. */
    private static void part(Run run, List<Run> runs) {
        String text = run.text();
        if (!run.isWords() || text.isBlank()) {
            runs.add(run);
            return;
        }
        if (text.startsWith(" ")) {
            runs.add(run.withText(" "));
        }
        runs.add(run.withText(text.strip()));
        if (text.endsWith(" ")) {
            runs.add(run.withText(" "));
        }
    }

    private static WordLook between(List<Run> runs, int at) {
        WordLook before = at > 0 ? runs.get(at - 1).look() : WordLook.PLAIN;
        WordLook after = at + 1 < runs.size() ? runs.get(at + 1).look() : WordLook.PLAIN;
        return Objects.equals(before.link(), after.link()) ? before.sharedWith(after) : WordLook.PLAIN;
    }

    private static boolean mayCarry(Run run) {
        return run.isWords()
                && !run.look().isThing()
                && (run.text().equals(" ") || run.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Where no space parts two runs, one sign can be read and two side by side can not. */
    private static void thin(List<Run> runs, int at) {
        Run left = runs.get(at);
        Run right = runs.get(at + 1);
        if (!areSide(left, right) || differences(left.look(), right.look()) < 2) {
            return;
        }
        WordLook shared = left.look().sharedWith(right.look());
        boolean rightIsMore = !adds(right.look(), left.look());
        boolean leftIsMore = !adds(left.look(), right.look());
        WordLook one = shared.bold() ? shared.withItalic(true) : shared.withBold(true);
        runs.set(at, left.withLook(leftIsMore ? one : shared));
        runs.set(at + 1, right.withLook(rightIsMore ? one : shared));
    }

    private static int differences(WordLook a, WordLook b) {
        return (a.bold() == b.bold() ? 0 : 1) + (a.italic() == b.italic() ? 0 : 1) + (a.struck() == b.struck() ? 0 : 1);
    }

    /** The border behind a run. */
    private static void settle(List<Run> runs, int at) {
        Run left = runs.get(at);
        Run right = runs.get(at + 1);
        if (!areSide(left, right)) {
            return;
        }
        if (adds(left.look(), right.look()) && mayBeLetter(last(left.text()))) {
            int start = 0;
            while (start < right.text().length() && !isLetter(right.text().codePointAt(start))) {
                start += Character.charCount(right.text().codePointAt(start));
            }
            move(
                    runs,
                    at,
                    left.text() + right.text().substring(0, start),
                    right.text().substring(start));
        } else if (adds(right.look(), left.look()) && mayBeLetter(right.text().codePointAt(0))) {
            int end = left.text().length();
            while (end > 0 && !isLetter(left.text().codePointBefore(end))) {
                end -= Character.charCount(left.text().codePointBefore(end));
            }
            move(runs, at, left.text().substring(0, end), left.text().substring(end) + right.text());
        }
    }

    /** Words of one line, outside of links or inside the same one. */
    private static boolean areSide(Run left, Run right) {
        return left.isWords()
                && right.isWords()
                && !left.text().isEmpty()
                && !isBlank(left)
                && !isBlank(right)
                && !left.look().isThing()
                && !right.look().isThing()
                && Objects.equals(left.look().link(), right.look().link());
    }

    private static void move(List<Run> runs, int at, String left, String right) {
        runs.set(at, runs.get(at).withText(left));
        runs.set(at + 1, runs.get(at + 1).withText(right));
    }

    private static boolean adds(WordLook before, WordLook after) {
        return after.bold() && !before.bold()
                || after.italic() && !before.italic()
                || after.struck() && !before.struck();
    }

    private static boolean isBlank(Run run) {
        return run.isWords() && run.text().equals(" ");
    }

    private static int last(String text) {
        return text.codePointBefore(text.length());
    }

    /** Signs such as ² and ° are letters for some readers of Markdown and punctuation for others. */
    public static boolean mayBeLetter(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> false;
            default -> true;
        };
    }

    /** What is neither space nor punctuation for any reader of Markdown. */
    public static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }
}
