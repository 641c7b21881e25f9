package bantin.site;

import bantin.content.Entry;
import bantin.site.item.Known;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How all entries stand at a moment. Of one that nobody touched since an earlier moment it is known until the next moment
 * that its file names: most name none that is still to come.
 */
public final class Publications {
    private static final long NEVER = Long.MAX_VALUE;
    private static final Told ONLINE = new Told(new Publication.Online(), NEVER);

    private final Known<Entry, Told> known;
    private final ZonedDateTime now;
    private final long until;

    /** @param until the second in which something of it may change by itself */
    private record Told(Publication publication, long until) {}

    private Publications(Known<Entry, Told> known, ZonedDateTime now) {
        this.known = known;
        this.now = now;
        this.until = known.facts().stream().mapToLong(Told::until).min().orElse(NEVER);
    }

    /** @param before of an earlier moment; one of a later moment tells nothing */
    public static Publications of(List<Entry> entries, ZonedDateTime now, Optional<Publications> before) {
        long second = now.toEpochSecond();
        return new Publications(
                Known.of(
                        entries,
                        before.filter(earlier -> !now.isBefore(earlier.now)).map(earlier -> earlier.known),
                        (entry, earlier) -> isTrueStill(earlier, second) ? earlier : told(entry, now, second)),
                now);
    }

    private static boolean isTrueStill(@Nullable Told earlier, long second) {
        return earlier != null && second < earlier.until();
    }

    private static Told told(Entry entry, ZonedDateTime now, long second) {
        Publication publication = Publication.of(entry, now);
        long until = moments(entry)
                .mapToLong(ZonedDateTime::toEpochSecond)
                .filter(moment -> moment >= second)
                .min()
                .orElse(NEVER);
        return until == NEVER && publication instanceof Publication.Online ? ONLINE : new Told(publication, until);
    }

    /** All at which it, or what lists make of it, may change. */
    private static Stream<ZonedDateTime> moments(Entry entry) {
        Stream<ZonedDateTime> ends = Stream.of(entry.head().expires(), entry.unpinned())
                .flatMap(Optional::stream)
                .map(Moment::end);
        Stream<ZonedDateTime> begins = entry.date().map(Moment::at).stream();
        Stream<ZonedDateTime> aged = entry.news().map(FreshNews::end).stream();
        return Stream.of(begins, ends, aged).flatMap(moments -> moments);
    }

    /** Whether all stands at another moment as it does here. */
    public boolean holdAt(ZonedDateTime other) {
        return !other.isBefore(now) && other.toEpochSecond() < until;
    }

    /** How each entry stands, in their order. */
    public List<Publication> all() {
        return known.facts().stream().map(Told::publication).toList();
    }

    /** Those that stand so, in their order. */
    List<Entry> entries(Predicate<Publication> so) {
        List<Entry> found = new ArrayList<>(known.things().size());
        each((entry, publication) -> {
            if (so.test(publication)) {
                found.add(entry);
            }
        });
        return found;
    }

    /** Says of each entry how it stands, in their order. */
    public void each(BiConsumer<Entry, Publication> use) {
        for (int i = 0; i < known.things().size(); i++) {
            use.accept(known.things().get(i), known.facts().get(i).publication());
        }
    }

    /** Those whose files name a moment that is still to come. */
    List<Entry> turning() {
        List<Entry> turning = new ArrayList<>();
        for (int i = 0; i < known.things().size(); i++) {
            if (known.facts().get(i).until() != NEVER) {
                turning.add(known.things().get(i));
            }
        }
        return turning;
    }
}
