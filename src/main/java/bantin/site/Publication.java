package bantin.site;

import bantin.content.Entry;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Whether an entry is online at a moment, and if not, why. */
public sealed interface Publication {

    record Online() implements Publication {}

    record Draft() implements Publication {}

    record Scheduled(ZonedDateTime from) implements Publication {}

    /** @param until the last moment, or the last day, that was to show it */
    record Expired(Moment until) implements Publication {}

    static Publication of(Entry entry, ZonedDateTime now) {
        if (entry.head().draft()) {
            return new Draft();
        }
        Optional<Moment> until = entry.head().expires();
        if (until.isPresent() && !until.get().end().isAfter(now)) {
            return new Expired(until.get());
        }
        Optional<ZonedDateTime> start = entry.date().map(Moment::at);
        return start.isPresent() && start.get().isAfter(now) ? new Scheduled(start.get()) : new Online();
    }

    /** Whether something shown from one moment until another shows now. */
    static boolean shows(Optional<Moment> from, Optional<Moment> until, ZonedDateTime now) {
        return from.map(f -> !f.at().isAfter(now)).orElse(true)
                && until.map(u -> u.end().isAfter(now)).orElse(true);
    }
}
