package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.content.type.State;
import bantin.content.type.TypeStates;
import bantin.content.type.Words;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.text.Slugs;
import bantin.text.VietnameseOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cuts the list of a type by the values of its fields, by states and by years. */
final class Facets {
    private final ContentType type;
    private final TypeMemory memory;
    private final Route list;
    private final List<Item> items;
    private final Routes routes;
    private final Map<String, State> states;

    /**
     * @param items in the order of the list
     * @param states of entries, by their files
     */
    Facets(TypeMemory memory, Route list, List<Item> items, Routes routes, Map<String, State> states) {
        this.type = memory.type();
        this.memory = memory;
        this.list = list;
        this.items = items;
        this.routes = routes;
        this.states = states;
    }

    List<Facet> all() {
        List<Facet> facets = new ArrayList<>();
        List<Field> fields = memory.sides().fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            facets.add(new Facet(field.name(), field.label(), cuts(field, i)));
        }
        if (type.states().facet()) {
            facets.add(new Facet(TypeStates.NAME, type.states().label(), ofStates()));
        }
        return facets.stream().filter(facet -> !facet.cuts().isEmpty()).toList();
    }

    List<Facet.Cut> years() {
        Map<Integer, List<Item>> years = new TreeMap<>(Comparator.reverseOrder());
        if (type.list().years()) {
            items.forEach(
                    item -> memory.of(item).year().ifPresent(year -> years.computeIfAbsent(year, y -> new ArrayList<>())
                            .add(item)));
        }
        return years.entrySet().stream()
                .map(year -> {
                    String name = String.valueOf(year.getKey());
                    return new Facet.Cut(name, Words.of(name), routes.part(list, name), List.copyOf(year.getValue()));
                })
                .toList();
    }

    /** @param side which of the type's sides the field is */
    private List<Facet.Cut> cuts(Field field, int side) {
        Map<String, List<Item>> having = new HashMap<>();
        // as the first of the list writes it
        Map<String, String> titles = new HashMap<>();
        for (Item item : items) {
            for (Sides.Said said : memory.of(item).sides().get(side)) {
                titles.putIfAbsent(said.value(), said.text());
                having.computeIfAbsent(said.value(), v -> new ArrayList<>()).add(item);
            }
        }
        if (field.kind() == FieldKind.CHOICE) {
            return field.vocabulary()
                    .flatMap(choice -> cut(field.name(), choice.value(), choice.label(), having))
                    .toList();
        }
        if (field.kind() == FieldKind.FLAG) {
            return cut(field.name(), Sides.SET, field.label(), having).toList();
        }
        return new VietnameseOrder()
                .sorted(having.keySet(), slug -> titles.getOrDefault(slug, slug)).stream()
                        .flatMap(slug -> cut(field.name(), slug, Words.of(titles.getOrDefault(slug, slug)), having))
                        .toList();
    }

    private List<Facet.Cut> ofStates() {
        Map<String, List<Item>> having = new HashMap<>();
        for (Item item : items) {
            State state = states.get(item.file());
            if (state != null) {
                having.computeIfAbsent(state.name(), s -> new ArrayList<>()).add(item);
            }
        }
        return type.states().all().stream()
                .flatMap(state -> cut(type.states().label().in("vi"), state.name(), state.label(), having))
                .toList();
    }

    private Stream<Facet.Cut> cut(String name, String value, Words label, Map<String, List<Item>> having) {
        return Stream.ofNullable(having.get(value))
                .map(some -> new Facet.Cut(value, label, routes.part(list, Slugs.of(name), value), List.copyOf(some)));
    }
}
