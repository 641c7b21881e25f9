package bantin.director;

import bantin.problem.Problem;
import java.util.List;

/** {@code site.yml} could not be read at all: there is nothing to make a snapshot of. */
public final class UnreadableSite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnreadableSite(List<Problem> problems) {
        super("site.yml can't be read", null, false, false);
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
