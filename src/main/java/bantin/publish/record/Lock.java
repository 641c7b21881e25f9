package bantin.publish.record;

import bantin.problem.BantinException;
import bantin.problem.Doubt;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps two publishers from changing one target at the same time. It is renewed while its holder works; one that was
 * not renewed for a while, or whose holder's process is gone, is taken over.
 */
public final class Lock implements AutoCloseable {
    static final String FILE = Store.FOLDER + "lock";
    private static final Duration RENEWAL = Duration.ofSeconds(30);
    /** Longer than any single file should take on a slow line. */
    private static final Duration STALE = Duration.ofMinutes(10);

    /** How often a lock without words is read again, for its maker may be about to write them. */
    private static final int PATIENCE = 20;

    private final Target target;
    private final Store store;
    private final Holder holder;
    private final Instant began;
    private final LongSupplier nanos;
    private final long beganNanos;
    private long renewedNanos;
    private boolean lost;

    /** What becomes of somebody else who is at work. */
    public enum Others {
        WORK_FIRST,
        ARE_PUSHED_ASIDE
    }

    private record Claim(Holder holder, Instant renewed) {
        String text() {
            return "who " + holder.who() + "\nmachine " + holder.machine() + "\nprocess " + holder.process()
                    + "\nrenewed " + renewed + "\n";
        }

        boolean isStale(Holder here, Instant now) {
            return holder.isGone(here)
                    || renewed.plus(STALE).isBefore(now)
                    || renewed.minus(STALE).isAfter(now);
        }

        static Optional<Claim> parse(String text) {
            String[] lines = text.split("\n");
            try {
                return lines.length < 4
                        ? Optional.empty()
                        : Optional.of(new Claim(
                                new Holder(value(lines[0]), value(lines[1]), Long.parseLong(value(lines[2]))),
                                Instant.parse(value(lines[3]))));
            } catch (NumberFormatException | DateTimeException e) {
                return Optional.empty();
            }
        }

        private static String value(String line) {
            return line.substring(line.indexOf(' ') + 1);
        }
    }

    private Lock(Target target, Holder holder, Instant now, LongSupplier nanos) {
        this.target = target;
        this.store = new Store(target);
        this.holder = holder;
        this.began = now;
        this.nanos = nanos;
        this.beganNanos = nanos.getAsLong();
        this.renewedNanos = beganNanos;
    }

    /** Says so when it takes over a stale lock. */
    public static Lock take(Target target, Holder holder, Instant now, Others others, Dialogue dialogue)
            throws IOException {
        return take(target, holder, now, others, dialogue, System::nanoTime);
    }

    /** @param nanos how time goes on, whatever is done to the clock */
    static Lock take(Target target, Holder holder, Instant now, Others others, Dialogue dialogue, LongSupplier nanos)
            throws IOException {
        Lock lock = new Lock(target, holder, now, nanos);
        if (target.claim(FILE, lock.text())) {
            return lock;
        }
        Optional<Claim> other = lock.other();
        if (other.filter(claim -> !claim.holder().equals(holder)).isPresent()) {
            Claim claim = other.get();
            if (!claim.isStale(holder, now) && others == Others.WORK_FIRST) {
                throw busy(claim.holder().who(), dialogue.time(claim.renewed()));
            }
            dialogue.say("publish.lock.taken", claim.holder().who(), dialogue.time(claim.renewed()));
        }
        target.giveUp(FILE);
        if (!target.claim(FILE, lock.text())) {
            throw busy("?", dialogue.time(now));
        }
        return lock;
    }

    private static Doubt busy(String who, String since) {
        return new Doubt("busy", "publish.caution.busy", who, since);
    }

    /** Empty when the lock is gone meanwhile, or when whoever made it died before a word was written. */
    private Optional<Claim> other() throws IOException {
        Optional<Claim> claim = Optional.empty();
        for (int tries = 0; claim.isEmpty() && tries < PATIENCE; tries++) {
            if (tries > 0) {
                rest();
            }
            claim = store.text(FILE).flatMap(Claim::parse);
        }
        return claim;
    }

    private static void rest() throws IOException {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Called between steps of the work; writes only now and then. */
    public synchronized void renew() throws IOException {
        if (nanos.getAsLong() - renewedNanos < RENEWAL.toNanos()) {
            return;
        }
        stillMine();
        store.put(FILE, text());
        renewedNanos = nanos.getAsLong();
    }

    /** Throws when somebody else took over meanwhile: going on would mix two sites. */
    public void stillMine() throws IOException {
        Optional<Claim> now = store.text(FILE).flatMap(Claim::parse);
        lost = now.filter(claim -> claim.holder().equals(holder)).isEmpty();
        if (lost) {
            throw new BantinException(
                    "publish.lock.lost", now.map(claim -> claim.holder().who()).orElse("?"));
        }
    }

    private String text() {
        Duration worked = Duration.ofNanos(nanos.getAsLong() - beganNanos);
        return new Claim(holder, began.plus(worked)).text();
    }

    @Override
    public void close() throws IOException {
        if (!lost) {
            target.giveUp(FILE);
        }
    }
}
