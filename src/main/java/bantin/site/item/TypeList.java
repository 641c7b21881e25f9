package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.route.Route;
import java.util.Comparator;
import java.util.List;

/**
 * The entries of a type in a language.
 *
 * @param items in the order of the type
 * @param facets the sides from which it can be cut
 * @param years one cut for each year, the newest first
 */
public record TypeList(
        ContentType type, String lang, Route route, List<Item> items, List<Facet> facets, List<Facet.Cut> years) {
    private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(
                    (Item item) -> item.day().orElseThrow())
            .reversed()
            .thenComparing(Item::file);

    /** Those that have a day, the newest first. */
    public List<Item> news() {
        return items.stream()
                .filter(item -> item.day().isPresent())
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
