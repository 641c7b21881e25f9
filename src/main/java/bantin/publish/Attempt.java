package bantin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Work that may fail on a disk or a line, done several at a time. */
final class Attempt {
    private Attempt() {}

    /** A step that may fail. */
    interface Step<T> {
        void run(T item) throws IOException;
    }

    /** A value that is worked out meanwhile. */
    interface Ahead<T> {
        T get() throws IOException;
    }

    /**
     * Begins at once, in a thread of its own: what waits for a server must not take one of the few threads that all
     * computing shares, which may also be taken for long.
     */
    static <T> Ahead<T> ahead(Ahead<T> work) {
        CompletableFuture<T> coming = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.get();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Attempt::start);
        return () -> {
            try {
                return coming.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof UncheckedIOException trouble ? trouble.getCause() : failure(e.getCause());
            }
        };
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "bantin-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    static <T> void each(Stream<T> items, Step<T> step) throws IOException {
        try {
            items.forEach(item -> {
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
    static <T> void inThreads(int threads, Collection<T> items, Step<T> step) throws IOException {
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

    private static IOException failure(Throwable cause) {
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
