package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.Words;
import bantin.route.Route;
import java.util.List;

/**
 * One side from which a list can be cut: a field, or the states.
 *
 * @param name of the field
 * @param cuts one for each value that entries have, in the order of the vocabulary
 */
public record Facet(String name, Words label, List<Cut> cuts) {

    /**
     * The entries of one value.
     *
     * @param value as addresses have it
     */
    public record Cut(String value, Words label, Route route, List<Item> items) {}
}
