package bantin.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkersTest {
    /**
     * One was interrupted in the middle of a question to the server; the lock was then given up in words that the server
     * took for the rest of the question, and came about when the next publisher had taken it.
     */
    @Test
    void whatIsUnderWayEndsByItselfWhenAnotherFails() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failed = new CountDownLatch(1);
        AtomicReference<Thread> failing = new AtomicReference<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean ended = new AtomicBoolean();

        assertThatThrownBy(() -> Workers.each(2, List.of("phim.mp4", "tin.html"), file -> {
                    try {
                        if (file.equals("tin.html")) {
                            begun.await();
                            failing.set(Thread.currentThread());
                            failed.countDown();
                            throw new IOException("no space");
                        }
                        begun.countDown();
                        failed.await();
                        // the other one is through with its failure, and gone because nothing new is given out
                        failing.get().join();
                        ended.set(true);
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no space");

        assertThat(interrupted).isFalse();
        assertThat(ended).isTrue();
    }

    @Test
    void nothingNewIsBegunAfterAFailure() {
        Set<String> begun = ConcurrentHashMap.newKeySet();

        assertThatThrownBy(() -> Workers.each(2, List.of("a", "b", "c", "d", "e", "f", "g", "h"), file -> {
                    begun.add(file);
                    throw new IOException(file);
                }))
                .isInstanceOf(IOException.class);

        assertThat(begun).hasSizeLessThanOrEqualTo(2);
    }
}
