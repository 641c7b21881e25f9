package bantin.preview.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How soon somebody may try a password again: after some wrong ones each address waits, longer every time, and all
 * addresses together get no more than a trickle. What is remembered is bounded; a try counts from its beginning, so that
 * many at once are many.
 */
final class Attempts {
    /** Wrong ones without a wait. */
    static final int FREE = 5;
    /** Of all addresses at once. */
    static final int ALL = 30;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration TRICKLE = Duration.ofSeconds(6);
    private static final int MOST = 1000;

    private final Clock clock;
    private final Map<String, Past> pasts = new LinkedHashMap<>(16, 0.75f, true);
    private int left = ALL;
    private Instant filled;

    Attempts(Clock clock) {
        this.clock = clock;
        this.filled = clock.instant();
    }

    private record Past(int count, Instant until) {}

    /** How long an address has to wait; nothing when it may try now, which is then its next try. */
    synchronized Duration begin(String address) {
        Instant now = clock.instant();
        fill(now);
        Past past = pasts.getOrDefault(address, new Past(0, now));
        if (Duration.between(now, past.until()).compareTo(LONGEST) > 0) {
            // the clock was set back
            past = new Past(0, now);
        }
        if (now.isBefore(past.until())) {
            return Duration.between(now, past.until());
        }
        if (left == 0) {
            return Duration.between(now, filled.plus(TRICKLE));
        }
        left--;
        boolean isForgotten = now.isAfter(past.until().plus(LONGEST));
        int count = isForgotten ? 1 : past.count() + 1;
        pasts.put(address, new Past(count, now.plus(wait(count))));
        if (pasts.size() > MOST) {
            pasts.remove(pasts.keySet().iterator().next());
        }
        return Duration.ZERO;
    }

    /** Whether this is the try after which an address waits for the first time. */
    synchronized boolean isAlarming(String address) {
        return pasts.getOrDefault(address, new Past(0, filled)).count() == FREE;
    }

    /** It was the right one. */
    synchronized void forget(String address) {
        pasts.remove(address);
        left = Math.min(ALL, left + 1);
    }

    private static Duration wait(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(count - FREE, 20));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private void fill(Instant now) {
        if (now.isBefore(filled)) {
            filled = now;
        }
        long drops = Duration.between(filled, now).dividedBy(TRICKLE);
        left = (int) Math.min(ALL, left + drops);
        filled = filled.plus(TRICKLE.multipliedBy(drops));
    }
}
