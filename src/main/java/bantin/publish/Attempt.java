package bantin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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

    /** After the first failure nothing new is begun; what is under way ends, then the failure is thrown. */
    static <T> void inThreads(int threads, Collection<T> items, Step<T> step) throws IOException {
        if (threads == 1 || items.size() < 2) {
            for (T item : items) {
                step.run(item);
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, items.size()));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (T item : items) {
                running.add(workers.submit(() -> {
                    step.run(item);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
            awaitEnd(workers);
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        try {
            workers.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
