package bantin.render.theme;

import bantin.problem.Problem;
import java.util.List;
import java.util.function.Supplier;

/** A page that its template could not be filled for. */
public final class TemplateTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem first;
    private final transient Supplier<List<Problem>> problems;

    /** @param problems looked for when they are asked for, since one slip stops many pages */
    TemplateTrouble(Problem first, Supplier<List<Problem>> problems) {
        super(first.toString(), null, false, false);
        this.first = first;
        this.problems = problems;
    }

    /** At which the engine gave up. */
    public Problem first() {
        return first;
    }

    /** Those to show, the first and what else is wrong with the page; none when they were told before. */
    public List<Problem> problems() {
        return problems.get();
    }
}
