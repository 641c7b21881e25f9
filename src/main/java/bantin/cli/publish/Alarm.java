package bantin.cli.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Waits for a moment, or for the word that it is time to go home. */
public interface Alarm extends AutoCloseable {
    /** Returns at the moment, or sooner for a look around; false when there is nothing to wait for any more. */
    boolean await(Instant moment) throws InterruptedException;

    @Override
    void close();

    /** By the clock; ends when the process is told to end (Ctrl-C, or a service that is stopped), and then cleanly. */
    static Alarm untilStopped(Clock clock) {
        return new UntilStopped(clock);
    }

    /** Keeps the process until its work has come to an end, and makes its exit code one of success. */
    final class UntilStopped implements Alarm {
        /** A machine that slept, or a clock that was set, is noticed after so long. */
        private static final Duration SLICE = Duration.ofSeconds(30);

        private static final Duration PATIENCE = Duration.ofSeconds(20);

        private final Clock clock;
        private final CountDownLatch stop = new CountDownLatch(1);
        private final CountDownLatch home = new CountDownLatch(1);
        private final AtomicBoolean stopping = new AtomicBoolean();
        private final Thread hook = new Thread(this::stop, "stop");

        private UntilStopped(Clock clock) {
            this.clock = clock;
            Runtime.getRuntime().addShutdownHook(hook);
        }

        private void stop() {
            stopping.set(true);
            stop.countDown();
            try {
                if (home.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    Runtime.getRuntime().halt(0);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean await(Instant moment) throws InterruptedException {
            Duration left = Duration.between(clock.instant(), moment);
            if (left.isNegative() || left.isZero()) {
                return !stopping.get();
            }
            Duration rest = left.compareTo(SLICE) < 0 ? left.plusMillis(1) : SLICE;
            return !stop.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            home.countDown();
            if (!stopping.get()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }
}
