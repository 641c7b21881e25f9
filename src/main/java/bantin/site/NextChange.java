package bantin.site;

import bantin.content.Entry;
import bantin.content.Takedown;
import bantin.content.list.Lists;
import bantin.site.item.Catalogue;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the next moment at which the site changes by itself: something is published, expires, or loses its pin. */
public final class NextChange {
    private NextChange() {}

    /**
     * @param what names the entry's file, or the list file, that brings the change
     * @param written the date that was written: a day that ends, where {@code at} is the beginning of the next
     */
    public record Change(ZonedDateTime at, String what, Reason reason, Moment written) {}

    /** Why the site changes. */
    public enum Reason {
        PUBLISHED,
        EXPIRED,
        UNPINNED,
        /** It is no longer {@linkplain FreshNews fresh}. */
        AGED,
        SHOWN,
        HIDDEN,
        /** An entry comes into another state. */
        TURNED,
        /** It does so when something ends. */
        TURNED_AT_END;

        /** Whether something ends, so that a day without a time is meant with all its hours. */
        public boolean isEnd() {
            return this == EXPIRED || this == UNPINNED || this == HIDDEN || this == TURNED_AT_END;
        }
    }

    /** @param online the entries of types that are online, and how they change */
    public static Optional<Change> after(ZonedDateTime now, Publications entries, Lists lists, Catalogue online) {
        Search search = new Search(now);
        for (Entry entry : entries.turning()) {
            if (!entry.head().draft() && !isSettled(entry)) {
                search.consider(entry);
            }
        }
        lists.slides().forEach(s -> search.consider(Lists.SLIDES_FILE, s.from(), s.until()));
        lists.notices().forEach(n -> search.consider(Lists.NOTICES_FILE, n.from(), n.until()));
        lists.banners().forEach(b -> search.consider(Lists.BANNERS_FILE, b.from(), b.until()));
        online.turns().forEach(turn -> {
            Reason reason = turn.change().end() ? Reason.TURNED_AT_END : Reason.TURNED;
            search.consider(
                    turn.change().at(),
                    turn.item().file(),
                    reason,
                    turn.change().written());
        });
        return Optional.ofNullable(search.first);
    }

    /** Whose dates no longer matter. */
    private static boolean isSettled(Entry entry) {
        return entry.waiting().isPresent()
                || entry.head().is(Takedown.Kind.GONE)
                || entry.head().is(Takedown.Kind.VANISHED);
    }

    /** Keeps the first of all changes that it is shown; almost all lie in the past and cost one comparison. */
    private static final class Search {
        private static final Comparator<Change> ORDER =
                Comparator.comparing((Change c) -> c.at().toInstant()).thenComparing(Change::what);

        private final ZonedDateTime now;
        private final long second;
        private @Nullable Change first;

        Search(ZonedDateTime now) {
            this.now = now;
            this.second = now.toEpochSecond();
        }

        void consider(Entry entry) {
            entry.date().ifPresent(date -> consider(date.at(), entry.file(), Reason.PUBLISHED, date));
            entry.head().expires().ifPresent(end -> consider(end.end(), entry.file(), Reason.EXPIRED, end));
            entry.news().ifPresent(out -> consider(FreshNews.end(out), entry.file(), Reason.AGED, out));
            entry.unpinned().ifPresent(until -> consider(until.end(), entry.file(), Reason.UNPINNED, until));
        }

        void consider(String file, Optional<Moment> from, Optional<Moment> until) {
            from.ifPresent(moment -> consider(moment.at(), file, Reason.SHOWN, moment));
            until.ifPresent(moment -> consider(moment.end(), file, Reason.HIDDEN, moment));
        }

        private void consider(ZonedDateTime at, String what, Reason reason, Moment written) {
            if (at.toEpochSecond() >= second && at.isAfter(now)) {
                Change change = new Change(at, what, reason, written);
                first = first == null || ORDER.compare(change, first) < 0 ? change : first;
            }
        }
    }
}
