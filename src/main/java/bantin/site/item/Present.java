package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.ContentType;
import bantin.content.type.ListOf;
import bantin.text.Moment;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries of a list that tells of days, seen from one moment.
 *
 * @param now those that this moment falls into; where there is none the next to come, else the last that were
 * @param next those that begin after these
 */
public record Present(List<Item> now, List<Item> next) {
    static final Present NONE = new Present(List.of(), List.of());

    /** From when until when each entry is, as far as that matters. */
    static Known<Item, Optional<Span>> spans(
            ContentType type,
            Optional<Schedule> schedule,
            List<Item> items,
            Optional<Known<Item, Optional<Span>>> before) {
        List<Item> dated = type.list().layout().equals(ListOf.WEEK) ? items : List.of();
        return Known.of(dated, before, (item, earlier) -> earlier == null ? Span.of(type, schedule, item) : earlier);
    }

    static Present of(List<Optional<Span>> known, ZonedDateTime now) {
        List<Span> spans = known.stream().flatMap(Optional::stream).toList();
        Instant at = now.toInstant();
        List<Span> holding = spans.stream()
                .filter(span -> !span.from().isAfter(at) && span.until().isAfter(at))
                .toList();
        List<Span> coming = first(spans, at);
        List<Span> shown = !holding.isEmpty() ? holding : !coming.isEmpty() ? coming : last(spans);
        Instant begun = shown.stream().map(Span::from).max(Instant::compareTo).orElse(at);
        return new Present(items(shown), items(first(spans, begun)));
    }

    record Span(Instant from, Instant until, Item item) {
        static Optional<Span> of(ContentType type, Optional<Schedule> schedule, Item item) {
            Optional<Value> dated = ItemValues.of(item, type.list().dated());
            List<Moment> days = dated.isPresent()
                    ? Stream.of(dated.get().begins(), dated.get().ends())
                            .flatMap(Optional::stream)
                            .toList()
                    : schedule.stream()
                            .flatMap(rows -> rows.works(item).stream())
                            .map(Schedule.Work::day)
                            .toList();
            Optional<Moment> from = days.stream().min(Moment::compareTo);
            Optional<Moment> until = days.stream().max(Moment::compareTo);
            return from.map(begin ->
                    new Span(begin.at().toInstant(), until.orElse(begin).end().toInstant(), item));
        }
    }

    /** Those that begin together, before all others after a moment. */
    private static List<Span> first(List<Span> spans, Instant after) {
        Optional<Instant> begin = spans.stream()
                .map(Span::from)
                .filter(from -> from.isAfter(after))
                .min(Instant::compareTo);
        return spans.stream()
                .filter(span -> begin.filter(span.from()::equals).isPresent())
                .toList();
    }

    private static List<Span> last(List<Span> spans) {
        Optional<Instant> begin = spans.stream().map(Span::from).max(Instant::compareTo);
        return spans.stream()
                .filter(span -> begin.filter(span.from()::equals).isPresent())
                .toList();
    }

    private static List<Item> items(List<Span> spans) {
        return spans.stream().map(Span::item).toList();
    }
}
