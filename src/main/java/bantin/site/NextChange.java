package bantin.site;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.Lists;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the next moment at which the site changes by itself: something is published, expires, or loses its pin. */
public final class NextChange {
    private NextChange() {}

    /** @param what names the entry's file, or the list file, that brings the change */
    public record Change(ZonedDateTime at, String what, Reason reason) {}

    /** Why the site changes. */
    public enum Reason {
        PUBLISHED,
        EXPIRED,
        UNPINNED,
        SHOWN,
        HIDDEN
    }

    public static Optional<Change> after(ZonedDateTime now, Collection<Entry> entries, Lists lists) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.head().draft()) {
                changesOf(entry).forEach(changes::add);
            }
        }
        lists.slides().forEach(s -> addSpan(changes, Lists.SLIDES_FILE, s.from(), s.until()));
        lists.notices().forEach(n -> addSpan(changes, Lists.NOTICES_FILE, n.from(), n.until()));
        return changes.stream()
                .filter(change -> change.at().isAfter(now))
                .min(Comparator.comparing((Change c) -> c.at().toInstant()).thenComparing(Change::what));
    }

    private static Stream<Change> changesOf(Entry entry) {
        Stream<Change> published = entry.date().stream().map(d -> new Change(d.at(), entry.file(), Reason.PUBLISHED));
        Stream<Change> expired =
                entry.head().expires().stream().map(e -> new Change(e.end(), entry.file(), Reason.EXPIRED));
        Stream<Change> unpinned = entry instanceof Article article
                ? article.pinnedUntil().stream()
                        .flatMap(pin -> pin.until().stream())
                        .map(until -> new Change(until.end(), entry.file(), Reason.UNPINNED))
                : Stream.empty();
        return Stream.of(published, expired, unpinned).flatMap(s -> s);
    }

    private static void addSpan(List<Change> changes, String file, Optional<Moment> from, Optional<Moment> until) {
        from.ifPresent(f -> changes.add(new Change(f.at(), file, Reason.SHOWN)));
        until.ifPresent(u -> changes.add(new Change(u.end(), file, Reason.HIDDEN)));
    }
}
