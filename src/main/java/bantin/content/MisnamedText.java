package bantin.content;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts that nobody would read because of the ending of their name: written large, such as {@code LE-HOI.MD}, one that
 * other programs use for Markdown, or one more that Notepad added, such as {@code le-hoi.md.txt}.
 */
public final class MisnamedText {
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\.(?:mkdn?|mdwn|mdte?xt|mdx|[rq]md|(?:md|markdown|mdown)(?:\\.txt|\\.html?|\\.md|\\.docx?))$");

    private MisnamedText() {}

    public static Optional<Problem> of(String path, EntryKinds kinds) {
        if (kinds.isEntry(path)) {
            return Optional.empty();
        }
        int dot = Math.max(0, path.lastIndexOf('.'));
        String small = path.substring(0, dot) + path.substring(dot).toLowerCase(Locale.ROOT);
        if (kinds.isEntry(small)) {
            return Optional.of(problem("entry.ending", path, path.substring(dot), small));
        }
        Matcher other = OTHER.matcher(path);
        if (!other.find()) {
            return Optional.empty();
        }
        String meant = path.substring(0, other.start()) + ".md";
        return kinds.isEntry(meant)
                ? Optional.of(problem("entry.ending-other", path, other.group(), meant))
                : Optional.empty();
    }

    private static Problem problem(String id, String path, String ending, String meant) {
        return Problem.warning(id, Place.file(path), ending, meant.substring(meant.lastIndexOf('/') + 1));
    }
}
