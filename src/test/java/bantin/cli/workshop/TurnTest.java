package bantin.cli.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
    @TempDir
    private Path folder;

    private final CountDownLatch waits = new CountDownLatch(1);
    private final AtomicReference<String> outcome = new AtomicReference<>();

    /** She was given the turn, and two commands wrote the same folder at once. */
    @Test
    void whoIsToldToStopWaitingDoesNotGetTheTurn() throws IOException, InterruptedException {
        Turn first = Turn.in(folder, () -> {});
        Thread second = new Thread(this::waitForTheTurn);
        second.start();
        waits.await();

        second.interrupt();
        second.join();

        assertThat(outcome.get()).isEqualTo("stopped");
        first.close();
        Turn.in(folder, () -> outcome.set("still taken")).close();
        assertThat(outcome.get()).isEqualTo("stopped");
    }

    private void waitForTheTurn() {
        try (Turn turn = Turn.in(folder, waits::countDown)) {
            outcome.set("got " + turn);
        } catch (InterruptedIOException e) {
            outcome.set(Thread.currentThread().isInterrupted() ? "stopped" : "forgot that it was stopped");
        }
    }
}
