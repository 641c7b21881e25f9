package bantin.launcher;

import java.util.concurrent.locks.LockSupport;

/** Between two looks at a fact that somebody else brings about: who waits leaves the processor to those who work. */
public final class Pause {
    private Pause() {}

    public static void betweenTwoLooks() {
        LockSupport.parkNanos(20_000_000);
    }
}
