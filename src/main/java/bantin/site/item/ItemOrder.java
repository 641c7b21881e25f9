package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Choice;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.ListOf;
import bantin.text.Moment;
import bantin.text.Names;
import bantin.text.NaturalOrder;
import bantin.text.VietnameseOrder;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The order of a type's entries. Those that don't say by what they are ordered come last; those alike by their files. */
final class ItemOrder {
    private final ContentType type;
    private final VietnameseOrder vietnamese = new VietnameseOrder();

    ItemOrder(ContentType type) {
        this.type = type;
    }

    /** What an entry is compared by, once for each field of the order. */
    List<SortKey> keys(Item item) {
        return type.list().order().stream().map(one -> key(item, one.field())).toList();
    }

    /** The places of entries in a list, in the order of the type. */
    int[] order(List<Traits> traits) {
        List<ListOf.Order> by = type.list().order();
        Comparator<SortKey> ascending = SortKey::compare;
        Comparator<Traits> order = (a, b) -> 0;
        for (int i = 0; i < by.size(); i++) {
            int at = i;
            Comparator<SortKey> one = by.get(i).ascending() ? ascending : ascending.reversed();
            order = order.thenComparing(
                    k -> k.keys().get(at),
                    Comparator.comparing(SortKey::isSilent).thenComparing(one));
        }
        Comparator<Traits> whole = order.thenComparing(Traits::file);
        return IntStream.range(0, traits.size())
                .boxed()
                .sorted((a, b) -> whole.compare(traits.get(a), traits.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private SortKey key(Item item, String name) {
        Optional<Value> value = ItemValues.of(item, name);
        Optional<Field> field = type.field(name);
        return new SortKey(value.flatMap(v -> number(field, v)), value.flatMap(v -> text(field, v)));
    }

    private static Optional<BigDecimal> number(Optional<Field> field, Value value) {
        if (value instanceof Value.Amount amount) {
            return Optional.of(new BigDecimal(amount.decimal()));
        }
        if (value instanceof Value.Chosen chosen) {
            List<String> words =
                    field.map(f -> f.vocabulary().map(Choice::value).toList()).orElse(List.of());
            return chosen.values().stream().findFirst().map(word -> new BigDecimal(words.indexOf(word)));
        }
        return value.begins().or(value::ends).map(Moment::at).map(at -> new BigDecimal(at.toEpochSecond()));
    }

    private Optional<String> text(Optional<Field> field, Value value) {
        return value instanceof Value.Texts texts
                ? texts.texts().stream()
                        .findFirst()
                        .map(text -> key(text, field.map(f -> f.uses().sort()).orElse(Field.Sort.WORDS)))
                : Optional.empty();
    }

    private String key(String text, Field.Sort sort) {
        return switch (sort) {
            case WORDS -> vietnamese.key(text);
            case GIVEN_NAME -> vietnamese.key(Names.givenNameFirst(text));
            case NATURAL -> vietnamese.key(NaturalOrder.padded(text));
        };
    }
}
