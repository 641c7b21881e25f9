package bantin.render;

import bantin.problem.Problem;

/** A page that its template could not be filled for; holds the problem to show. */
public final class TemplateTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateTrouble(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
