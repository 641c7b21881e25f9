package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.route.Route;
import bantin.text.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
}
