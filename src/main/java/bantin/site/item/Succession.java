package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which entries of a list begin before and after each other, of those with the same values by which the list is cut. */
public final class Succession {
    private final ContentType type;
    private final Map<List<Optional<Value>>, TreeSet<Item>> alike = new HashMap<>();

    public Succession(TypeList list) {
        this.type = list.type();
        list.items().stream().filter(item -> item.dated().isPresent()).forEach(item -> among(item)
                .add(item));
    }

    /** The last to begin before an entry. */
    public Optional<Item> before(Item item) {
        return Optional.ofNullable(alike.get(values(item))).map(group -> group.lower(item));
    }

    /** The first to begin after it. */
    public Optional<Item> after(Item item) {
        return Optional.ofNullable(alike.get(values(item))).map(group -> group.higher(item));
    }

    private TreeSet<Item> among(Item item) {
        return alike.computeIfAbsent(values(item), values -> new TreeSet<>(TypeList.BY_BEGIN));
    }

    private List<Optional<Value>> values(Item item) {
        return type.fields().stream()
                .filter(field -> field.uses().facet())
                .map(field -> item.value(field.name()))
                .toList();
    }
}
