package bantin.content.type;

import java.util.List;
import java.util.Optional;

/**
 * How the entries of a type are listed.
 *
 * @param order by what they stand in order: what is alike by the first is compared by the next
 * @param group name of the field under whose values they stand, {@code year}, or empty
 * @param layout {@code table}, {@code cards}, {@code lines}, {@code week} or {@code tree}
 * @param dated name of the field that tells their year
 * @param years whether each year has a list
 * @param size how many stand on a page; 0 as the portal has it
 * @param rows what fills the days of a {@code week}
 * @param tree what stands below what in a {@code tree}
 */
public record ListOf(
        List<Order> order,
        String group,
        String layout,
        String dated,
        boolean years,
        int size,
        Optional<Rows> rows,
        Optional<Tree> tree) {
    /** What groups entries by years. */
    public static final String YEAR = "year";

    /** Entries whose rows fill the days of a week. */
    public static final String WEEK = "week";

    /** Entries that stand below each other. */
    public static final String TREE = "tree";

    /** @param ascending whether the least comes first */
    public record Order(String field, boolean ascending) {}

    /**
     * Which fields of a group tell what of a row; all but the day may be empty.
     *
     * @param group name of the field that holds the rows
     * @param change tells that a row is not as it was
     * @param cancelled the changes after which nothing takes place
     */
    public record Rows(
            String group,
            String day,
            String part,
            String time,
            String who,
            String what,
            String place,
            String change,
            List<String> cancelled) {}

    /**
     * @param below name of the field that leads to what an entry stands below
     * @param members names of fields, of any type, with which others belong to an entry
     */
    public record Tree(String below, List<String> members) {}

    public ListOf {
        order = List.copyOf(order);
    }

    ListOf sized(int other) {
        return new ListOf(order, group, layout, dated, years, other, rows, tree);
    }
}
