package bantin.yaml;

import java.util.List;
import java.util.function.Supplier;

/**
 * The keys that a map may have.
 *
 * @param title what the map describes, for the documentation
 * @param keys given lazily, so that a shape may hold itself, as a menu holds menus
 */
public record Shape(String title, Supplier<List<Key>> keys) {

    public static Shape of(String title, Key... keys) {
        List<Key> fixed = List.of(keys);
        return new Shape(title, () -> fixed);
    }

    public List<String> names() {
        return keys.get().stream().map(Key::name).toList();
    }
}
