package bantin.site.item;

import bantin.content.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Entries that are kept back for longer than they should be.
 *
 * @param late those that have waited longest first
 * @param unannounced years in which they waited and of which not all holidays are known
 */
public record Overdue(List<Late> late, List<Integer> unannounced) {
    /** @param days on which somebody could have seen to it */
    public record Late(Entry entry, LocalDate since, int days) {}

    /** @param entries in the order of their files, in which those stand that have waited as long */
    public static Overdue among(Collection<Entry> entries, LocalDate today) {
        WorkingDays working = WorkingDays.known();
        List<Late> waiting = entries.stream()
                .filter(entry ->
                        !entry.head().draft() && entry.head().takedown().isEmpty())
                .flatMap(entry -> entry.waiting().flatMap(w -> w.since()).stream()
                        .map(since -> {
                            LocalDate day = since.at().toLocalDate();
                            return new Late(entry, day, working.between(day, today));
                        }))
                .toList();
        List<Integer> unannounced = waiting.stream()
                .map(Late::since)
                .min(Comparator.naturalOrder())
                .map(first -> IntStream.rangeClosed(first.getYear(), today.getYear())
                        .filter(year -> !working.knows(year))
                        .boxed()
                        .toList())
                .orElse(List.of());
        List<Late> late = waiting.stream()
                .filter(one -> one.days() > one.entry().waiting().orElseThrow().days())
                .sorted(Comparator.comparing(Late::since))
                .toList();
        return new Overdue(late, unannounced);
    }
}
