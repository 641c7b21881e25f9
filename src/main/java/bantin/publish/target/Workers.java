package bantin.publish.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Work that may fail on a disk or a line, done on several items at a time. */
public final class Workers {
    private Workers() {}

    /** A step that may fail. */
    public interface Step<T> {
        void run(T item) throws IOException;
    }

    /** For what keeps this computer busy, and no line. */
    public static <T> void onAllProcessors(Collection<T> items, Step<T> step) throws IOException {
        try {
            items.parallelStream().forEach(item -> {
                try {
                    step.run(item);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * After the first failure nothing new is begun; what is under way ends by itself, then the failure is thrown. Nobody
     * is interrupted: that could be in the middle of a word to the server, and whatever is said after it would be taken
     * for the rest of that word.
     */
    public static <T> void each(int threads, Collection<T> items, Step<T> step) throws IOException {
        if (threads == 1 || items.size() < 2) {
            for (T item : items) {
                step.run(item);
            }
            return;
        }
        AtomicReference<@Nullable Throwable> first = new AtomicReference<>();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, items.size()));
        for (T item : items) {
            workers.execute(() -> {
                try {
                    if (first.get() == null) {
                        step.run(item);
                    }
                } catch (IOException | RuntimeException | Error e) {
                    first.compareAndSet(null, e);
                }
            });
        }
        workers.shutdown();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            first.compareAndSet(null, new IOException("interrupted", e));
        }
        Throwable trouble = first.get();
        if (trouble != null) {
            throw failure(trouble);
        }
    }

    static IOException failure(Throwable cause) {
        if (cause instanceof IOException refused) {
            return refused;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error grave) {
            throw grave;
        }
        return new IOException(cause);
    }
}
