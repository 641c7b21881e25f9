package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    private static final List<String> VILLAGES = List.of("Hòa Bình", "Thạnh Hưng", "Long Bình");

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whoeverWaitsDoesSomethingMeanwhile(int threads) {
        List<String> done = new ArrayList<>();

        List<Integer> lengths = new Parallel(threads).map(VILLAGES, String::length, () -> done.add("mục lục"));

        assertThat(lengths).containsExactly(8, 10, 9);
        assertThat(done).containsExactly("mục lục");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatGoesWrongMeanwhileIsTold(int threads) {
        assertThatThrownBy(() -> new Parallel(threads).map(VILLAGES, String::length, () -> fail("mục lục")))
                .hasMessage("mục lục");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatGoesWrongWithAnItemIsToldFirst(int threads) {
        assertThatThrownBy(() -> new Parallel(threads).map(VILLAGES, ParallelTest::fail, () -> fail("mục lục")))
                .hasMessage("Hòa Bình");
    }

    /** Else a file that both read would be closed under the other, who would tell of that instead. */
    @Test
    void whoWorksIsNotInterruptedWhenAnotherFails() throws InterruptedException {
        Semaphore begun = new Semaphore(0);
        Semaphore failed = new Semaphore(0);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        Thread caller = new Thread(() -> {
            try {
                new Parallel(2).map(List.of("Hòa Bình", "Long Bình"), village -> {
                    if (village.equals("Hòa Bình")) {
                        begun.acquireUninterruptibly();
                        return fail(village);
                    }
                    begun.release();
                    failed.acquireUninterruptibly();
                    return told.add(village + " " + Thread.currentThread().isInterrupted());
                });
            } catch (IllegalStateException e) {
                told.add(e.getMessage());
            }
        });
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        failed.release();
        caller.join();

        assertThat(told).containsExactly("Long Bình false", "Hòa Bình");
    }

    private static int fail(String what) {
        throw new IllegalStateException(what);
    }
}
