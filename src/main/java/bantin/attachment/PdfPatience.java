package bantin.attachment;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives up work on a file that takes no end: a stranger may have written it so. */
final class PdfPatience {
    private static final long SECONDS = 60;

    private PdfPatience() {}

    interface Work {
        void run() throws IOException;
    }

    /** @throws Packages.TooMuch when it was given up */
    static void of(Work work) throws IOException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                },
                "pdf");
        thread.setDaemon(true);
        thread.start();
        try {
            done.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Packages.TooMuch();
        } catch (TimeoutException e) {
            throw new Packages.TooMuch();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
