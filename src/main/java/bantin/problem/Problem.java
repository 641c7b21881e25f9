package bantin.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something an editor should fix. The words for it stand in {@code messages_vi.properties} and
 * {@code messages_en.properties} under {@code id} and {@code id.hint}.
 *
 * @param id stable name such as {@code article.date.unreadable}; tests, docs and tools rely on it
 * @param args fill {@code {0}}, {@code {1}} … of the message and of the hint
 */
public record Problem(String id, Severity severity, Place place, List<String> args, Topic topic)
        implements Comparable<Problem> {

    /** Nobody reads on in a word of a damaged file. */
    private static final int LONGEST = 1_000;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing((Problem p) -> p.place.file())
            .thenComparingInt(p -> p.place.line())
            .thenComparingInt(p -> p.place.column())
            .thenComparing(Problem::id)
            .thenComparing(p -> String.join("\0", p.args))
            .thenComparing(Problem::severity);

    public Problem {
        args = List.copyOf(args);
    }

    public Problem(String id, Severity severity, Place place, List<String> args) {
        this(id, severity, place, args, Topic.ANY);
    }

    public static Problem error(String id, Place place, Object... args) {
        return new Problem(id, Severity.ERROR, place, texts(args));
    }

    public static Problem warning(String id, Place place, Object... args) {
        return new Problem(id, Severity.WARNING, place, texts(args));
    }

    public static Problem unfilled(String id, Place place, Object... args) {
        return new Problem(id, Severity.UNFILLED, place, texts(args));
    }

    /** The same, for whoever asks what it is about. */
    public Problem about(Topic topic) {
        return new Problem(id, severity, place, args, topic);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public boolean isUnfilled() {
        return severity == Severity.UNFILLED;
    }

    /** By file, line, column, then id: the order in which an editor reads them, the same for any number of threads. */
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    private static List<String> texts(Object... args) {
        return java.util.Arrays.stream(args)
                .map(String::valueOf)
                .map(arg -> arg.length() > LONGEST ? arg.substring(0, LONGEST) + "…" : arg)
                .toList();
    }
}
