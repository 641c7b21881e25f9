package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.route.Route;
import bantin.text.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a type in a language.
 *
 * @param items in the order of the type
 * @param news those that have a day, the newest first
 * @param facets the sides from which it can be cut
 * @param years one cut for each year, the newest first
 * @param present those of now, and those that follow, of a list that tells of days
 */
public record TypeList(
        ContentType type,
        String lang,
        Route route,
        List<Item> items,
        List<Item> news,
        List<Facet> facets,
        List<Facet.Cut> years,
        Present present) {
    /** By what the type takes for the moment of an entry; first those that tell none. */
    public static final Comparator<Item> BY_BEGIN = Comparator.comparing(
                    Item::dated,
                    Comparator.comparing(
                            (Optional<Moment> at) -> at.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
            .thenComparing(Item::file);

    /** The last to begin before an entry, of those with the same values by which the list is cut. */
    public Optional<Item> before(Item item) {
        return last(item, BY_BEGIN);
    }

    /** The first to begin after it. */
    public Optional<Item> after(Item item) {
        return last(item, BY_BEGIN.reversed());
    }

    /** Values are compared last: there are many more entries than steps to the nearest. */
    private Optional<Item> last(Item item, Comparator<Item> order) {
        @Nullable Item best = null;
        for (Item other : items) {
            if (other.dated().isPresent()
                    && order.compare(other, item) < 0
                    && (best == null || order.compare(other, best) > 0)
                    && isAlike(other, item)) {
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isAlike(Item other, Item item) {
        return type.fields().stream().filter(field -> field.uses().facet()).allMatch(field -> other.value(field.name())
                .equals(item.value(field.name())));
    }
}
