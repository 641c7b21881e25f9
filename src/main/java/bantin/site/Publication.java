package bantin.site;

import bantin.content.Entry;
import bantin.content.Takedown;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/** Whether an entry is online at a moment, and if not, why. */
public sealed interface Publication {

    record Online() implements Publication {}

    record Draft() implements Publication {}

    /** Its writer is done, and waits for somebody to look at it. */
    record Review() implements Publication {}

    record Scheduled(ZonedDateTime from) implements Publication {}

    /** @param until the last moment, or the last day, that was to show it */
    record Expired(Moment until) implements Publication {}

    /** It lacks what readers wait for, such as the answer to a question. */
    record Waiting(Entry.Waiting what) implements Publication {}

    /** It stands at its address, and in no list. */
    record Withdrawn() implements Publication {}

    /** Its address says so, and no more. */
    record Gone() implements Publication {}

    record Vanished() implements Publication {}

    static Publication of(Entry entry, ZonedDateTime now) {
        if (entry.head().is(Takedown.Kind.VANISHED)) {
            return new Vanished();
        }
        if (entry.head().draft()) {
            return entry.head().review().isEmpty() ? new Draft() : new Review();
        }
        if (entry.waiting().isPresent()) {
            return new Waiting(entry.waiting().get());
        }
        // who says that it is gone says so whatever its dates
        if (entry.head().is(Takedown.Kind.GONE)) {
            return new Gone();
        }
        Optional<Moment> until = entry.head().expires();
        if (until.isPresent() && !until.get().end().isAfter(now)) {
            return new Expired(until.get());
        }
        Optional<ZonedDateTime> start = entry.date().map(Moment::at);
        if (start.isPresent() && start.get().isAfter(now)) {
            return new Scheduled(start.get());
        }
        return entry.head().is(Takedown.Kind.WITHDRAWN) ? new Withdrawn() : new Online();
    }

    /** One word, such as {@code draft}: for filters, style sheets and the names of messages. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether it is taken down by hand: then it shows as it does to readers, to editors too. */
    default boolean isTakenDown() {
        return this instanceof Withdrawn || this instanceof Gone || this instanceof Vanished;
    }

    /** Whether something shown from one moment until another shows now. */
    static boolean shows(Optional<Moment> from, Optional<Moment> until, ZonedDateTime now) {
        return from.map(f -> !f.at().isAfter(now)).orElse(true)
                && until.map(u -> u.end().isAfter(now)).orElse(true);
    }
}
