package bantin.content.type;

import java.util.List;

/**
 * The states of a type's entries; the first that fits is it.
 *
 * @param label what they are together
 * @param facet whether each state has a list
 * @param column whether tables show it
 */
public record TypeStates(Words label, boolean facet, boolean column, List<State> all) {
    /** By what addresses and templates know it, beside the names of fields. */
    public static final String NAME = "state";

    static final TypeStates NONE = new TypeStates(Words.NONE, false, false, List.of());
}
