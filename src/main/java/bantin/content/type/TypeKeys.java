package bantin.content.type;

import bantin.yaml.Key;
import bantin.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that the front matter of a type's entries may have. */
public final class TypeKeys {
    private TypeKeys() {}

    /** @param common the keys of every entry */
    public static Shape of(ContentType type, List<Key> common) {
        List<Key> keys = new ArrayList<>();
        for (Key key : common) {
            keys.add(type.field(key.name()).map(field -> named(key, field)).orElse(key));
        }
        boolean dated = type.itemAddress().matches(".*\\{(year|month|day)\\}.*");
        keys.replaceAll(key -> dated && key.name().equals("date") ? key.needed() : key);
        type.fields().stream().filter(field -> !field.ofHead()).map(Field::key).forEach(keys::add);
        return Shape.of(type.title().in("vi"), keys.toArray(Key[]::new));
    }

    /** A key of every entry, as a type calls it. */
    private static Key named(Key key, Field field) {
        String doc = Optional.of(field.help().in("vi"))
                .filter(help -> !help.isEmpty())
                .orElse(field.label().in("vi") + ".");
        Key named = new Key(key.name(), key.kind(), key.required(), key.fallback(), doc, key.shape(), key.choices());
        return field.needed() ? named.needed() : named;
    }
}
