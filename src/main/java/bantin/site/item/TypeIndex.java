package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entries of a type stand in its lists. What they say of themselves by which lists are ordered and cut is found out
 * once for each; as long as that is the same the {@linkplain Shelves numbers} serve again, whatever else was edited.
 */
final class TypeIndex {
    private final ContentType type;
    private final Known<Item, Traits> traits;
    private final Shelves shelves;
    private final List<Item> sorted;

    /**
     * @param items in any order that is always the same
     * @param before of an earlier moment
     */
    TypeIndex(ContentType type, List<Item> items, Optional<TypeIndex> before) {
        Optional<TypeIndex> same = before.filter(known -> known.type.equals(type));
        this.type = type;
        Sides sides = new Sides(type);
        ItemOrder order = new ItemOrder(type);
        this.traits = Known.of(
                items,
                same.map(known -> known.traits),
                (item, earlier) -> earlier == null ? traits(item, type, order, sides) : earlier);
        this.shelves = same.map(known -> known.shelves)
                .filter(known -> known.fits(traits.facts()))
                .orElseGet(() -> new Shelves(traits.facts(), order, sides.fields()));
        this.sorted = shelves.sort(traits.things());
    }

    private static Traits traits(Item item, ContentType type, ItemOrder order, Sides sides) {
        return new Traits(
                item.file(),
                item.lang(),
                order.keys(item),
                sides.of(item),
                ItemValues.year(item, type.list().dated()),
                item.day().map(day -> day.at().toEpochSecond()));
    }

    ContentType type() {
        return type;
    }

    /** In the order of the type, those of all languages. */
    List<Item> sorted() {
        return sorted;
    }

    /** Those of a language. */
    Optional<Shelf> shelf(String lang) {
        return shelves.of(lang);
    }

    /** Numbers for entries that say the same. */
    private static final class Shelves {
        private final List<Traits> madeOf;
        private final int[] order;
        private final Map<String, Shelf> byLang = new HashMap<>();

        Shelves(List<Traits> traits, ItemOrder by, List<Field> sides) {
            this.madeOf = traits;
            this.order = by.order(traits);
            Map<String, List<Shelf.Placed>> placed = new HashMap<>();
            for (int rank = 0; rank < order.length; rank++) {
                Traits one = traits.get(order[rank]);
                placed.computeIfAbsent(one.lang(), lang -> new ArrayList<>()).add(new Shelf.Placed(rank, one));
            }
            placed.forEach((lang, own) -> byLang.put(lang, new Shelf(own, sides)));
        }

        boolean fits(List<Traits> traits) {
            if (traits.size() != madeOf.size()) {
                return false;
            }
            for (int i = 0; i < order.length; i++) {
                if (traits.get(i) != madeOf.get(i) && !traits.get(i).equals(madeOf.get(i))) {
                    return false;
                }
            }
            return true;
        }

        List<Item> sort(List<Item> items) {
            Item[] sorted = new Item[order.length];
            for (int rank = 0; rank < order.length; rank++) {
                sorted[rank] = items.get(order[rank]);
            }
            return List.of(sorted);
        }

        Optional<Shelf> of(String lang) {
            return Optional.ofNullable(byLang.get(lang));
        }
    }
}
