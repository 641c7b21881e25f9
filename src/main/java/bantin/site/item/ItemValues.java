package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an entry says under a name, be it a field of its type or of every entry. */
public final class ItemValues {
    private ItemValues() {}

    public static Optional<Value> of(Item item, String name) {
        return item.value(name).or(() -> switch (name) {
            case "title" -> Optional.of(new Value.Texts(List.of(item.title())));
            case "date" -> item.date().map(Value.Day::new);
            case "updated" -> item.changed().map(Value.Day::new);
            case "expires" -> item.head().expires().map(Value.Day::new);
            default -> Optional.empty();
        });
    }

    /**
     * All that an entry says in a field, be it the type's own or one of a group, in which each row may say something.
     *
     * @param group its name; empty for a field of the type's own
     */
    static Stream<Value> each(Item item, String group, String field) {
        return group.isEmpty()
                ? item.value(field).stream()
                : item.value(group).stream()
                        .flatMap(value -> value instanceof Value.Rows rows ? rows.rows().stream() : Stream.empty())
                        .flatMap(row -> Stream.ofNullable(row.get(field)));
    }

    /** The year that the field tells in which the type's entries are dated. */
    public static Optional<Integer> year(Item item, String dated) {
        Optional<Value> said = of(item, dated);
        return said.orElse(null) instanceof Value.Amount year
                ? Optional.of(new BigDecimal(year.decimal()).intValue())
                : said.flatMap(value -> value.begins().or(value::ends))
                        .map(moment -> moment.at().getYear());
    }
}
