package bantin.yaml;

import bantin.problem.Severity;
import bantin.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The keys that a map may have.
 *
 * @param title what the map describes, for the documentation
 * @param keys given lazily, so that a shape may hold itself, as a menu holds menus
 * @param orders which dates follow upon which
 */
public record Shape(String title, Supplier<List<Key>> keys, List<Order> orders) {

    /** Of two dates, the one that may not lie before the other; whether it then is an error or a warning. */
    public record Order(String earlier, String later, Severity severity) {

        /** What begins and ends in one moment would be shown for no time at all; a day lasts until the next begins. */
        boolean isKept(Moment first, Moment second) {
            int apart = second.end().compareTo(first.at());
            return apart > 0 || apart == 0 && second.timed() && severity == Severity.WARNING;
        }
    }

    public Shape(String title, Supplier<List<Key>> keys) {
        this(title, keys, List.of());
    }

    public static Shape of(String title, Key... keys) {
        List<Key> fixed = List.of(keys);
        return new Shape(title, () -> fixed);
    }

    /** The same shape, in which nothing comes to its end before it began. */
    public Shape inOrder(Key earlier, Key later, Severity severity) {
        List<Order> all = new ArrayList<>(orders);
        all.add(new Order(earlier.name(), later.name(), severity));
        return new Shape(title, keys, List.copyOf(all));
    }

    /** Whether one of the keys has this name: asked for each name of each map. */
    public boolean knows(String name) {
        for (Key key : keys.get()) {
            if (key.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    public List<String> names() {
        return keys.get().stream().map(Key::name).toList();
    }
}
