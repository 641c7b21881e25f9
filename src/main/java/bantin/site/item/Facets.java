package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.State;
import bantin.content.type.TypeStates;
import bantin.content.type.Words;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts the list of a type by the values of its fields, by states and by years. */
final class Facets {
    private final ContentType type;
    private final Route list;
    private final Shelf shelf;
    private final List<Item> sorted;
    private final Routes routes;

    /** @param sorted all entries of the type, in its order */
    Facets(ContentType type, Route list, Shelf shelf, List<Item> sorted, Routes routes) {
        this.type = type;
        this.list = list;
        this.shelf = shelf;
        this.sorted = sorted;
        this.routes = routes;
    }

    /** @param states of all entries of the type, in its order */
    List<Facet> all(List<Optional<State>> states) {
        List<Facet> facets = new ArrayList<>();
        List<Field> fields = new Sides(type).fields();
        for (int side = 0; side < fields.size(); side++) {
            Field field = fields.get(side);
            List<Facet.Cut> cuts = shelf.slots(side).stream()
                    .map(slot -> cut(field.name(), slot.value(), slot.label(), slot.ranks()))
                    .toList();
            facets.add(new Facet(field.name(), field.label(), cuts));
        }
        if (type.states().facet()) {
            facets.add(new Facet(TypeStates.NAME, type.states().label(), ofStates(states)));
        }
        return facets.stream().filter(facet -> !facet.cuts().isEmpty()).toList();
    }

    List<Facet.Cut> years() {
        List<Facet.Cut> years = new ArrayList<>();
        if (type.list().years()) {
            shelf.years().forEach((year, ranks) -> {
                String name = String.valueOf(year);
                years.add(new Facet.Cut(name, Words.of(name), routes.part(list, name), ranks.of(sorted)));
            });
        }
        return List.copyOf(years);
    }

    private List<Facet.Cut> ofStates(List<Optional<State>> states) {
        Map<String, Ranks> having = new HashMap<>();
        Ranks all = shelf.all();
        for (int i = 0; i < all.size(); i++) {
            int rank = all.get(i);
            states.get(rank).ifPresent(state -> having.computeIfAbsent(state.name(), s -> new Ranks())
                    .add(rank));
        }
        return type.states().all().stream()
                .flatMap(state -> Stream.ofNullable(having.get(state.name()))
                        .map(ranks -> cut(type.states().label().in("vi"), state.name(), state.label(), ranks)))
                .toList();
    }

    private Facet.Cut cut(String name, String value, Words label, Ranks ranks) {
        return new Facet.Cut(value, label, routes.part(list, Slugs.of(name), value), ranks.of(sorted));
    }
}
