package bantin.site.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.type.Field;
import bantin.content.type.ListOf;
import bantin.content.type.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry of a list that is laid out as a tree.
 *
 * @param members entries that belong to it, but those that are over
 * @param below in the order of the list
 */
public record Branch(Item item, List<Item> members, List<Branch> below) {
    /** What stands below nothing; entries that stand below each other in a circle begin where the list names the first. */
    public static List<Branch> of(TypeList list, Catalogue catalogue) {
        Optional<ListOf.Tree> tree = list.type().list().tree();
        Optional<Field> field = tree.flatMap(t -> list.type().field(t.below()));
        if (field.isEmpty()) {
            return List.of();
        }
        Set<String> files = list.items().stream().map(Item::file).collect(Collectors.toSet());
        Map<String, List<Item>> below = new HashMap<>();
        List<Item> first = new ArrayList<>();
        for (Item item : list.items()) {
            Optional<Entry> above = catalogue.relations().from(item, field.get()).stream()
                    .filter(entry -> files.contains(entry.file()))
                    .findFirst();
            above.ifPresentOrElse(
                    entry -> below.computeIfAbsent(entry.file(), f -> new ArrayList<>())
                            .add(item),
                    () -> first.add(item));
        }
        Set<String> told = new HashSet<>();
        List<Branch> branches = new ArrayList<>();
        first.forEach(item -> grow(item, tree.get(), catalogue, below, told).ifPresent(branches::add));
        list.items()
                .forEach(item -> grow(item, tree.get(), catalogue, below, told).ifPresent(branches::add));
        return branches;
    }

    private static Optional<Branch> grow(
            Item item, ListOf.Tree tree, Catalogue catalogue, Map<String, List<Item>> below, Set<String> told) {
        if (!told.add(item.file())) {
            return Optional.empty();
        }
        List<Branch> branches = below.getOrDefault(item.file(), List.of()).stream()
                .flatMap(child -> grow(child, tree, catalogue, below, told).stream())
                .toList();
        return Optional.of(new Branch(item, members(item, tree, catalogue), branches));
    }

    private static List<Item> members(Item item, ListOf.Tree tree, Catalogue catalogue) {
        return tree.members().stream()
                .flatMap(field -> catalogue.relations().naming(item, field))
                .filter(member -> catalogue.state(member).filter(State::isOver).isEmpty())
                .distinct()
                .toList();
    }
}
