package bantin.content;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.Locale;
import java.util.Optional;

/** Finds texts that nobody would read because the ending of their name is written large, such as {@code LE-HOI.MD}. */
public final class MisnamedText {
    private MisnamedText() {}

    public static Optional<Problem> of(String path, EntryKinds kinds) {
        int dot = path.lastIndexOf('.');
        String wanted = path.substring(0, Math.max(0, dot))
                + path.substring(Math.max(0, dot)).toLowerCase(Locale.ROOT);
        return !wanted.equals(path) && kinds.isEntry(wanted)
                ? Optional.of(Problem.warning(
                        "entry.ending",
                        Place.file(path),
                        path.substring(dot),
                        wanted.substring(wanted.lastIndexOf('/') + 1)))
                : Optional.empty();
    }
}
