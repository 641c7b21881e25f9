package bantin.content.type;

/**
 * How the entries of a type are listed.
 *
 * @param order name of the field that puts them in order
 * @param ascending whether the least comes first
 * @param group name of the field under whose values they stand, {@code year}, or empty
 * @param layout {@code table}, {@code cards} or {@code lines}
 * @param dated name of the field that tells their year
 * @param years whether each year has a list
 * @param size how many stand on a page; 0 as the portal has it
 */
public record ListOf(
        String order, boolean ascending, String group, String layout, String dated, boolean years, int size) {
    /** What groups entries by years. */
    public static final String YEAR = "year";

    ListOf sized(int other) {
        return new ListOf(order, ascending, group, layout, dated, years, other);
    }
}
