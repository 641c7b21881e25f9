package bantin.render.theme;

import bantin.problem.Problem;
import java.util.List;

/** A page that its template could not be filled for; holds the problems to show, none when they were told before. */
public final class TemplateTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    TemplateTrouble(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
