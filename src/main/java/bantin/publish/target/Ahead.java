package bantin.publish.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A value that is worked out meanwhile, and may fail on a disk or a line: the failure comes to who asks for it. */
public interface Ahead<T> {
    T get() throws IOException;

    /**
     * Begins at once, in a thread of its own: what waits for a server must not take one of the few threads that all
     * computing shares, which may also be taken for long.
     */
    static <T> Ahead<T> begin(Ahead<T> work) {
        CompletableFuture<T> coming = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.get();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Ahead::start);
        return () -> {
            try {
                return coming.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof UncheckedIOException trouble
                        ? trouble.getCause()
                        : Workers.failure(e.getCause());
            }
        };
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "bantin-ahead");
        thread.setDaemon(true);
        thread.start();
    }
}
