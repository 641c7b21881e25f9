package bantin.content;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts that nobody would read because their names don't end in {@code .md}, such as {@code LE-HOI.MD}. */
public final class MisnamedText {
    private static final Pattern ENDING = Pattern.compile("\\.(?:md|markdown|mdown|mkd)$");

    private MisnamedText() {}

    public static Optional<Problem> of(String path, EntryKinds kinds) {
        Matcher ending = ENDING.matcher(path.toLowerCase(Locale.ROOT));
        if (path.endsWith(".md") || !ending.find()) {
            return Optional.empty();
        }
        String wanted = path.substring(0, ending.start()) + ".md";
        return kinds.isEntry(wanted)
                ? Optional.of(Problem.warning(
                        "entry.ending",
                        Place.file(path),
                        path.substring(ending.start()),
                        wanted.substring(wanted.lastIndexOf('/') + 1)))
                : Optional.empty();
    }
}
