package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Choice;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields by whose values the list of a type can be cut, and what an entry says in each. */
final class Sides {
    /** What addresses call the entries with a flag. */
    static final String SET = "co";

    private final ContentType type;
    private final List<Field> fields;
    /** By the names of fields: the words that a word counts for, itself and the wider ones above it. */
    private final Map<String, Map<String, Set<String>>> counted = new HashMap<>();

    Sides(ContentType type) {
        this.type = type;
        this.fields = type.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .filter(field -> field.uses().facet() && !field.uses().hidden())
                .toList();
        for (Field field : fields) {
            Map<String, Set<String>> words = counted.computeIfAbsent(field.name(), name -> new HashMap<>());
            field.vocabulary().forEach(wide -> wide.all().map(Choice::value).forEach(word -> words.computeIfAbsent(
                            word, w -> new LinkedHashSet<>())
                    .add(wide.value())));
        }
    }

    /**
     * One value.
     *
     * @param value as addresses have it
     * @param text as the entry writes it
     */
    record Said(String value, String text) {}

    List<Field> fields() {
        return fields;
    }

    /** For each of the fields, each value once. */
    List<List<Said>> of(Item item) {
        List<List<Said>> all = new ArrayList<>();
        for (Field field : fields) {
            Map<String, Set<String>> words = counted.getOrDefault(field.name(), Map.of());
            List<Said> said = new ArrayList<>();
            Set<String> told = new LinkedHashSet<>();
            ItemValues.each(type, item, field)
                    .flatMap(value -> said(field, value, words))
                    .forEach(one -> {
                        if (!one.value().isEmpty() && told.add(one.value())) {
                            said.add(one);
                        }
                    });
            all.add(List.copyOf(said));
        }
        return List.copyOf(all);
    }

    /** A word that has narrower ones below it has their entries too. */
    private static Stream<Said> said(Field field, Value value, Map<String, Set<String>> words) {
        if (field.kind() == FieldKind.CHOICE) {
            return value instanceof Value.Chosen chosen
                    ? chosen.values().stream()
                            .flatMap(word -> words.getOrDefault(word, Set.of()).stream())
                            .map(word -> new Said(word, word))
                    : Stream.empty();
        }
        if (field.kind() == FieldKind.FLAG) {
            return value instanceof Value.Flag flag && flag.set() ? Stream.of(new Said(SET, "")) : Stream.empty();
        }
        return value instanceof Value.Texts texts
                ? texts.texts().stream().map(text -> new Said(Slugs.of(text), text))
                : Stream.empty();
    }
}
