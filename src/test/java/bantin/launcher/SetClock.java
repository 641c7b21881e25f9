package bantin.launcher;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock that shows what a test says, each time it is looked at. */
public final class SetClock extends Clock {
    private final Supplier<Instant> shown;

    public SetClock(Supplier<Instant> shown) {
        this.shown = shown;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return shown.get();
    }
}
