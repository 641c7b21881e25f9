package bantin.problem;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The last gate behind all limits: a file that asks for more memory or for more steps inside steps than the machine has is
 * told like any other problem, and the others are read all the same.
 */
public final class Strain {
    private Strain() {}

    /** What comes of the work on a file; empty, with a problem, when the machine can't do it. */
    public static <T> Optional<T> of(Place file, Problems problems, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (StackOverflowError | OutOfMemoryError e) {
            // what has grown so large is let go with the work
            problems.add(Problem.error("source.strain", file));
            return Optional.empty();
        }
    }
}
