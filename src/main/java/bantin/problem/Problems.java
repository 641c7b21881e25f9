package bantin.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects problems while work goes on, so that one run shows all of them. Safe for use by several threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** All so far, sorted, each once. */
    public synchronized List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }
}
