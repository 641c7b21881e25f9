package bantin.site.item;

import java.util.List;
import java.util.Optional;

/**
 * What an entry says of itself by which lists are ordered and cut.
 *
 * @param keys what it is ordered by
 * @param sides what it says on each side from which its list can be cut
 * @param day the second at which its day begins
 */
record Traits(
        String file,
        String lang,
        List<SortKey> keys,
        List<List<Sides.Said>> sides,
        Optional<Integer> year,
        Optional<Long> day) {}
