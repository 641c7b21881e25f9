package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Choice;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.text.Moment;
import bantin.text.VietnameseOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of a type's entries. Those that don't say by what they are ordered come last; those alike by their files. */
final class ItemOrder {
    private final ContentType type;
    private final Optional<Field> field;
    private final VietnameseOrder vietnamese = new VietnameseOrder();

    ItemOrder(ContentType type) {
        this.type = type;
        this.field = type.field(type.list().order());
    }

    /** What an entry is compared by; one of the two says something. */
    private record Keyed(Optional<BigDecimal> number, Optional<String> text, Item item) {
        boolean isSilent() {
            return number.isEmpty() && text.isEmpty();
        }

        int compare(Keyed other) {
            return number.isPresent() && other.number.isPresent()
                    ? number.get().compareTo(other.number.get())
                    : text.orElse("").compareTo(other.text.orElse(""));
        }
    }

    List<Item> sorted(List<Item> items) {
        List<Keyed> keyed = new ArrayList<>();
        items.forEach(item -> keyed.add(keyed(item)));
        Comparator<Keyed> order = Keyed::compare;
        keyed.sort(Comparator.comparing(Keyed::isSilent)
                .thenComparing(type.list().ascending() ? order : order.reversed())
                .thenComparing(k -> k.item().file()));
        return keyed.stream().map(Keyed::item).toList();
    }

    private Keyed keyed(Item item) {
        Optional<Value> value = ItemValues.of(item, type.list().order());
        return new Keyed(value.flatMap(this::number), value.flatMap(this::text), item);
    }

    private Optional<BigDecimal> number(Value value) {
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

    private Optional<String> text(Value value) {
        return value instanceof Value.Texts texts
                ? texts.texts().stream().findFirst().map(vietnamese::key)
                : Optional.empty();
    }
}
