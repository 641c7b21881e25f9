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

    private final List<Field> fields = new ArrayList<>();
    /** For each of them the name of the group that it belongs to; empty for the type's own. */
    private final List<String> groups = new ArrayList<>();
    /** By the names of fields: the words that a word counts for, itself and the wider ones above it. */
    private final Map<String, Map<String, Set<String>>> counted = new HashMap<>();

    private final Map<String, String> slugs = new HashMap<>();

    Sides(ContentType type) {
        for (Field field : type.fields()) {
            add(field, "");
            field.fields().forEach(inner -> add(inner, field.name()));
        }
        for (Field field : fields) {
            Map<String, Set<String>> words = counted.computeIfAbsent(field.name(), name -> new HashMap<>());
            field.vocabulary().forEach(wide -> wide.all().map(Choice::value).forEach(word -> words.computeIfAbsent(
                            word, w -> new LinkedHashSet<>())
                    .add(wide.value())));
        }
    }

    private void add(Field field, String group) {
        if (field.uses().facet() && !field.uses().hidden()) {
            fields.add(field);
            groups.add(group);
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
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Map<String, Set<String>> words = counted.getOrDefault(field.name(), Map.of());
            List<Said> said = new ArrayList<>();
            Set<String> told = new LinkedHashSet<>();
            ItemValues.each(item, groups.get(i), field.name())
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
    private Stream<Said> said(Field field, Value value, Map<String, Set<String>> words) {
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
                ? texts.texts().stream().map(text -> new Said(slugs.computeIfAbsent(text, Slugs::of), text))
                : Stream.empty();
    }
}
