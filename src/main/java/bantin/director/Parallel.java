package bantin.director;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Work on many items by several threads; results come in the order of the items. */
final class Parallel {
    private static final int CHUNK = 64;

    private final int threads;

    Parallel(int threads) {
        this.threads = Math.max(1, threads);
    }

    <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        return map(items, work, () -> {});
    }

    /** @param meanwhile what the thread that waits does itself; what goes wrong with the items is told before what goes wrong there */
    <T, R> List<R> map(Collection<T> items, Function<T, R> work, Runnable meanwhile) {
        List<T> all = List.copyOf(items);
        List<R> results = new ArrayList<>(all.size());
        if (threads == 1 || all.size() < 2) {
            all.forEach(item -> results.add(work.apply(item)));
            meanwhile.run();
            return results;
        }
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, all.size()));
        try {
            List<Future<List<R>>> chunks = new ArrayList<>();
            int size = Math.max(1, Math.min(CHUNK, all.size() / (threads * 2)));
            for (int from = 0; from < all.size(); from += size) {
                List<T> part = all.subList(from, Math.min(all.size(), from + size));
                chunks.add(workers.submit(() ->
                        part.stream().takeWhile(item -> !over.get()).map(work).toList()));
            }
            Future<?> own = done(meanwhile);
            for (Future<List<R>> chunk : chunks) {
                results.addAll(chunk.get());
            }
            own.get();
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            over.set(true);
            end(workers);
        }
    }

    /**
     * Whoever comes after a failure finds nobody still writing. Nobody is interrupted: a file that several read would be closed
     * under all of them, and that would be told in place of what went wrong.
     */
    private static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was done, or what went wrong with it. */
    private static Future<?> done(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, null);
        task.run();
        return task;
    }
}
