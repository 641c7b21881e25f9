package bantin.preview.desk;

import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.problem.Problem;
import bantin.site.Publication;
import bantin.site.Publications;
import bantin.text.Folding;
import bantin.text.VietnameseOrder;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that editors wrote, the newest first; what can't be read comes before all else. */
final class Inventory {
    private static final Comparator<DeskItem> ORDER = Comparator.comparing(
                    (DeskItem i) -> i.entry().isPresent())
            .thenComparing(i -> i.date().isEmpty())
            .thenComparing(i -> i.date().map(at -> -at.toEpochSecond()).orElse(0L))
            .thenComparing(DeskItem::file);

    private final Snapshot snapshot;
    private final Collection<Problem> problems;
    private final Publications publications;
    private final List<DeskItem> items;
    private final Map<String, Integer> states = new HashMap<>();
    private final List<String> authors;
    private final List<YearMonth> months;

    private Inventory(
            Snapshot snapshot, Collection<Problem> problems, Publications publications, List<DeskItem> items) {
        this.snapshot = snapshot;
        this.problems = problems;
        this.publications = publications;
        this.items = items;
        for (DeskItem item : items) {
            item.state().ifPresent(state -> states.merge(state.word(), 1, Integer::sum));
            if (item.hasProblems()) {
                states.merge("problems", 1, Integer::sum);
            }
        }
        this.authors = new VietnameseOrder()
                .sorted(
                        items.stream()
                                .map(DeskItem::author)
                                .filter(author -> !author.isEmpty())
                                .distinct()
                                .toList(),
                        name -> name);
        this.months = items.stream()
                .flatMap(item -> item.month().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    static Inventory nothing(Snapshot snapshot) {
        return new Inventory(snapshot, List.of(), snapshot.portal().site().publications(), List.of());
    }

    boolean isOf(Snapshot other, Collection<Problem> found, ZonedDateTime now) {
        return snapshot == other && problems == found && publications.holdAt(now);
    }

    List<DeskItem> items() {
        return items;
    }

    /** How many items are in a state, one of {@link Filter#STATES}. */
    int count(String state) {
        return states.getOrDefault(state, 0);
    }

    /** All who wrote something. */
    List<String> authors() {
        return authors;
    }

    /** Of which there is something, the newest first. */
    List<YearMonth> months() {
        return months;
    }

    /** The inventory of a newer snapshot. What was not read again is not folded again: that takes the most time. */
    Inventory renewed(Snapshot newer, Collection<Problem> found, ZonedDateTime now) {
        List<Entry> entries = List.copyOf(newer.entries());
        Publications standing = Publications.of(entries, now, Optional.of(publications));
        Map<String, DeskItem> before = new HashMap<>();
        items.forEach(item -> before.put(item.file(), item));
        Map<String, int[]> counts = counts(found);
        List<DeskItem> fresh = new ArrayList<>(entries.size());
        Set<String> read = new HashSet<>();
        Iterator<Publication> state = standing.all().iterator();
        for (Entry entry : entries) {
            read.add(entry.file());
            DeskItem old = before.get(entry.file());
            String folded = old != null && old.entry().filter(e -> e == entry).isPresent() ? old.folded() : fold(entry);
            String address = newer.portal().routes().of(entry).address();
            boolean stands = newer.portal().plan().page(address).isPresent();
            int[] count = counts.getOrDefault(entry.file(), new int[2]);
            fresh.add(new DeskItem(
                    entry.file(),
                    entry.kind().name(),
                    Optional.of(entry),
                    Optional.of(state.next()),
                    stands ? address : "",
                    folded,
                    count[0],
                    count[1]));
        }
        counts.keySet().removeAll(read);
        counts.forEach((file, count) -> newer.portal()
                .kinds()
                .of(file)
                .ifPresent(kind -> fresh.add(new DeskItem(
                        file,
                        kind.name(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Folding.fold(file),
                        count[0],
                        count[1]))));
        fresh.sort(ORDER);
        return new Inventory(newer, found, standing, List.copyOf(fresh));
    }

    private static Map<String, int[]> counts(Collection<Problem> problems) {
        Map<String, int[]> counts = new HashMap<>();
        for (Problem problem : problems) {
            int[] count = counts.computeIfAbsent(problem.place().file(), file -> new int[2]);
            count[problem.isError() ? 0 : 1]++;
        }
        return counts;
    }

    private static String fold(Entry entry) {
        return Folding.fold(String.join(
                "\n",
                entry.title(),
                entry.head().summary(),
                entry.text().firstParagraph(),
                String.join(" ", entry.head().tags()),
                entry.author(),
                entry.file()));
    }
}
