package bantin.site.item;

import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.content.type.Words;
import bantin.text.VietnameseOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entries of a type in one language, in numbers: which of them stand under which value, in which year, as the newest. */
final class Shelf {
    static final Shelf EMPTY = new Shelf(List.of(), List.of());

    private final Ranks all = new Ranks();
    private final Ranks newestFirst = new Ranks();
    private final SortedMap<Integer, Ranks> years = new TreeMap<>(Comparator.reverseOrder());
    private final List<List<Slot>> slots = new ArrayList<>();

    /**
     * What an entry says, and how many of its type stand before it.
     */
    record Placed(int rank, Traits traits) {}

    /** Those of one value. */
    record Slot(String value, Words label, Ranks ranks) {}

    /** @param placed in the order of the type */
    Shelf(List<Placed> placed, List<Field> sides) {
        for (Placed one : placed) {
            all.add(one.rank());
            one.traits().year().ifPresent(year -> years.computeIfAbsent(year, y -> new Ranks())
                    .add(one.rank()));
        }
        placed.stream()
                .filter(one -> one.traits().day().isPresent())
                .sorted(Comparator.comparing((Placed one) -> one.traits().day().orElseThrow())
                        .reversed()
                        .thenComparing(one -> one.traits().file()))
                .forEach(one -> newestFirst.add(one.rank()));
        for (int i = 0; i < sides.size(); i++) {
            slots.add(slots(sides.get(i), i, placed));
        }
    }

    /** @param side which of the type's sides the field is */
    private static List<Slot> slots(Field field, int side, List<Placed> placed) {
        Map<String, Ranks> having = new HashMap<>();
        // as the first of the list writes it
        Map<String, String> titles = new HashMap<>();
        for (Placed one : placed) {
            for (Sides.Said said : one.traits().sides().get(side)) {
                titles.putIfAbsent(said.value(), said.text());
                having.computeIfAbsent(said.value(), v -> new Ranks()).add(one.rank());
            }
        }
        if (field.kind() == FieldKind.CHOICE) {
            return field.vocabulary()
                    .flatMap(choice -> slot(choice.value(), choice.label(), having))
                    .toList();
        }
        if (field.kind() == FieldKind.FLAG) {
            return slot(Sides.SET, field.label(), having).toList();
        }
        List<Slot> slots = new ArrayList<>();
        new VietnameseOrder()
                .sorted(having.keySet(), slug -> titles.getOrDefault(slug, slug))
                .forEach(slug -> slot(slug, Words.of(titles.getOrDefault(slug, slug)), having)
                        .forEach(slots::add));
        return slots;
    }

    private static Stream<Slot> slot(String value, Words label, Map<String, Ranks> having) {
        return Stream.ofNullable(having.get(value)).map(ranks -> new Slot(value, label, ranks));
    }

    Ranks all() {
        return all;
    }

    /** Those that have a day. */
    Ranks newestFirst() {
        return newestFirst;
    }

    /** Those that tell a year, by it, the newest first. */
    SortedMap<Integer, Ranks> years() {
        return Collections.unmodifiableSortedMap(years);
    }

    /** The values of one of the type's sides that entries have, in the order of the vocabulary. */
    List<Slot> slots(int side) {
        return side < slots.size() ? slots.get(side) : List.of();
    }
}
