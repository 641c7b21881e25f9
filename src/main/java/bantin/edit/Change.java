package bantin.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one entry of a map. What is left empty is taken out. */
public sealed interface Change {

    record Text(String text) implements Change {}

    record Items(List<String> items) implements Change {}

    /** Some entries of a map that stands inside. */
    record Inner(Map<String, Change> changes) implements Change {}

    /**
     * Rows of a list.
     *
     * @param order the rows that are to be there, by their numbers from 0; those below 0 are new. Empty when all stay as
     *     they stand
     * @param cells what changed in a row, by the same numbers
     * @param main name of the entry for which a row stands that is a mere text; empty when each row is a map
     */
    record Rows(Optional<List<Integer>> order, Map<Integer, Map<String, Change>> cells, String main)
            implements Change {}
}
