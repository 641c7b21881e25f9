package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.launcher.Pause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryPermitsTest {
    private static final long MB = 1 << 20;

    private final MemoryPermits permits = new MemoryPermits(100 * MB);
    private final AtomicInteger inside = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Thread> workers = new ArrayList<>();

    /** On a computer of little memory a folder of panoramas ended the build. */
    @ParameterizedTest
    @CsvSource({"49, 2", "30, 3", "60, 1", "99, 1", "100, 1", "5000, 1"})
    void whoDoesNotFitWaitsForWhoIsInside(int megabytes, int fitting) throws InterruptedException {
        for (int i = 0; i < fitting + 2; i++) {
            start(megabytes * MB);
            awaitRest();
        }

        assertThat(inside).hasValue(fitting);
        done.countDown();
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(inside).hasValue(fitting + 2);
    }

    @Test
    void whatFailsMakesRoomToo() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> permits.with(99 * MB, () -> {
                        throw new IOException("ảnh hỏng");
                    }))
                    .hasMessage("ảnh hỏng");
        }

        assertThat(permits.<String>with(99 * MB, () -> "ảnh")).isEqualTo("ảnh");
    }

    private void start(long bytes) {
        Thread worker = new Thread(() -> {
            try {
                permits.with(bytes, () -> {
                    inside.incrementAndGet();
                    await();
                    return "";
                });
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        workers.add(worker);
        worker.start();
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the last one stands still: inside, or before the door. */
    private void awaitRest() {
        Thread last = workers.get(workers.size() - 1);
        while (last.getState() != Thread.State.WAITING) {
            Pause.betweenTwoLooks();
        }
    }
}
