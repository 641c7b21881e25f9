package bantin.preview.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What happened to files and was not yet shown. A look is taken nearly at once, while it may turn out that more comes: most
 * saves are a burst of one or two events, and the look is ready when the folder has been quiet for long enough. If more came,
 * nobody is shown that look, and the next one waits until all is over.
 */
final class Burst {
    /** Programs empty a file and write it within less. */
    private static final Duration BREATH = Duration.ofMillis(3);

    private static final Duration QUIET = Duration.ofMillis(12);
    /** Slow drives take so long between two parts of a file. */
    private static final Duration DOUBT = Duration.ofMillis(120);

    private static final Duration LONGEST = Duration.ofMillis(300);

    private final Set<Path> suspects = new HashSet<>();
    private final LongSupplier clock;
    private long first;
    private long last;
    private boolean begun;
    private boolean unshown;

    /** @param clock in nanoseconds since whenever */
    Burst(LongSupplier clock) {
        this.clock = clock;
        this.first = clock.getAsLong();
        this.last = first;
    }

    synchronized void add(Path path) {
        suspects.add(path);
        last = clock.getAsLong();
        if (!begun && !unshown) {
            first = last;
        }
        begun = true;
        notifyAll();
    }

    /** Whether something happened since the suspects were taken. */
    synchronized boolean hasBegun() {
        return begun;
    }

    /** Waits until something happened, but not for longer than so many milliseconds. */
    synchronized void await(long patience) throws InterruptedException {
        if (!begun) {
            wait(patience);
        }
    }

    /** What to look at now; empty when nothing happened for so many milliseconds. */
    synchronized Set<Path> next(long patience) throws InterruptedException {
        await(patience);
        while (begun && !isQuietFor(unshown ? QUIET : BREATH)) {
            wait(1);
        }
        begun = false;
        Set<Path> taken = Set.copyOf(suspects);
        suspects.clear();
        return taken;
    }

    /**
     * Waits until the folder is quiet, unless more happens. Then says whether to show what was seen: not if more happened, but from
     * time to time in a burst without end.
     *
     * @param isDoubtful whether what was seen looks as if more were to come
     */
    synchronized boolean isOver(boolean isDoubtful) throws InterruptedException {
        while (!begun && !isQuietFor(isDoubtful ? DOUBT : QUIET)) {
            wait(1);
        }
        unshown = begun && !isLong();
        first = unshown ? first : last;
        return !unshown;
    }

    private boolean isQuietFor(Duration calm) {
        return clock.getAsLong() - last >= calm.toNanos() || isLong();
    }

    private boolean isLong() {
        return clock.getAsLong() - first >= LONGEST.toNanos();
    }
}
