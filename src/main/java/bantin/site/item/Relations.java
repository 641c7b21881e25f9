package bantin.site.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.Value;
import bantin.content.body.Reference;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which entries lead to which. */
public final class Relations {
    private final Function<String, Optional<Entry>> online;
    private final BiFunction<Item, String, Stream<String>> paths;
    private final Map<String, Map<Field, List<Item>>> to = new HashMap<>();
    private final Map<Field, List<Item>> leading = new HashMap<>();
    private final List<ContentType> types;
    /** Whether an entry names any others: few do, and all are asked at each save. */
    private final Known<Item, Boolean> naming;

    /**
     * @param online the entry of a file, if it is online
     * @param paths the files that a path which an entry names may mean
     * @param before of an earlier moment
     */
    Relations(
            List<ContentType> types,
            List<Item> items,
            Function<String, Optional<Entry>> online,
            BiFunction<Item, String, Stream<String>> paths,
            Optional<Relations> before) {
        this.types = types;
        this.online = online;
        this.paths = paths;
        Map<String, List<Field>> fields = new HashMap<>();
        types.forEach(type -> fields.put(
                type.name(),
                type.fields().stream()
                        .filter(field -> field.kind() == FieldKind.ENTRY)
                        .toList()));
        this.naming = Known.of(
                items,
                before.filter(earlier -> earlier.types.equals(types)).map(earlier -> earlier.naming),
                (item, earlier) -> earlier != null
                        ? earlier
                        : item.values().values().stream().anyMatch(Value.Entries.class::isInstance));
        for (int i = 0; i < items.size(); i++) {
            if (naming.facts().get(i)) {
                Item item = items.get(i);
                fields.getOrDefault(item.declared().type(), List.of()).forEach(field -> add(item, field));
            }
        }
    }

    private void add(Item item, Field field) {
        List<Entry> targets = from(item, field);
        targets.forEach(target -> to.computeIfAbsent(target.file(), f -> new LinkedHashMap<>())
                .computeIfAbsent(field, f -> new ArrayList<>())
                .add(item));
        if (!targets.isEmpty()) {
            leading.computeIfAbsent(field, f -> new ArrayList<>()).add(item);
        }
    }

    /** The entries that lead to others in a field, in the order of their lists; those of other types too that have it. */
    public List<Item> leading(Field field) {
        return leading.getOrDefault(field, List.of());
    }

    /** The online entries to which a field leads. */
    public List<Entry> from(Item item, Field field) {
        return item.values().get(field.name()) instanceof Value.Entries entries
                ? entries.targets().stream()
                        .flatMap(link -> target(item, link).stream())
                        .toList()
                : List.of();
    }

    /** The entries that lead to one, by the fields in which they do, in the order of their lists. */
    public Map<Field, List<Item>> to(Entry entry) {
        return to.getOrDefault(entry.file(), Map.of());
    }

    /** The entries that lead to one in a field of this name. */
    Stream<Item> naming(Item item, String field) {
        return to(item).entrySet().stream()
                .filter(named -> named.getKey().name().equals(field))
                .flatMap(named -> named.getValue().stream());
    }

    private Optional<Entry> target(Item item, Reference.Link link) {
        return paths.apply(item, link.target())
                .flatMap(file -> online.apply(file).stream())
                .findFirst();
    }
}
