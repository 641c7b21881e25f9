package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Choice;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts the list of a type by the values of its fields, by states and by years. */
final class Facets {
    private final ContentType type;
    private final Route list;
    private final List<Item> items;
    private final Routes routes;
    private final Function<Item, Optional<State>> states;

    /** @param items in the order of the list */
    Facets(ContentType type, Route list, List<Item> items, Routes routes, Function<Item, Optional<State>> states) {
        this.type = type;
        this.list = list;
        this.items = items;
        this.routes = routes;
        this.states = states;
    }

    List<Facet> all() {
        List<Facet> facets = new ArrayList<>();
        type.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .filter(field -> field.uses().facet() && !field.uses().hidden())
                .forEach(field -> facets.add(new Facet(field.name(), field.label(), cuts(field))));
        if (type.states().facet()) {
            facets.add(new Facet(TypeStates.NAME, type.states().label(), ofStates()));
        }
        return facets.stream().filter(facet -> !facet.cuts().isEmpty()).toList();
    }

    List<Facet.Cut> years() {
        Map<Integer, List<Item>> years = new TreeMap<>(Comparator.reverseOrder());
        if (type.list().years()) {
            items.forEach(item -> ItemValues.year(item, type.list().dated())
                    .ifPresent(year ->
                            years.computeIfAbsent(year, y -> new ArrayList<>()).add(item)));
        }
        return years.entrySet().stream()
                .map(year -> {
                    String name = String.valueOf(year.getKey());
                    return new Facet.Cut(name, Words.of(name), routes.part(list, name), List.copyOf(year.getValue()));
                })
                .toList();
    }

    private List<Facet.Cut> cuts(Field field) {
        if (field.kind() == FieldKind.CHOICE) {
            return field.vocabulary()
                    .map(choice -> cut(field.name(), choice.value(), choice.label(), having(field, choice)))
                    .filter(cut -> !cut.items().isEmpty())
                    .toList();
        }
        return field.kind() == FieldKind.FLAG ? ofFlag(field) : ofTexts(field);
    }

    /** A word that has narrower ones below it has their entries too. */
    private List<Item> having(Field field, Choice choice) {
        List<String> words = choice.all().map(Choice::value).toList();
        return items.stream()
                .filter(item -> ItemValues.each(type, item, field)
                        .anyMatch(value -> value instanceof Value.Chosen chosen
                                && chosen.values().stream().anyMatch(words::contains)))
                .toList();
    }

    private List<Facet.Cut> ofFlag(Field field) {
        List<Item> set = items.stream()
                .filter(item -> ItemValues.each(type, item, field)
                        .anyMatch(value -> value instanceof Value.Flag flag && flag.set()))
                .toList();
        return set.isEmpty() ? List.of() : List.of(cut(field.name(), "co", field.label(), set));
    }

    private List<Facet.Cut> ofTexts(Field field) {
        Map<String, List<Item>> bySlug = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Item item : items) {
            ItemValues.each(type, item, field)
                    .flatMap(value -> value instanceof Value.Texts texts ? texts.texts().stream() : Stream.empty())
                    .distinct()
                    .forEach(text -> {
                        String slug = Slugs.of(text);
                        titles.putIfAbsent(slug, text);
                        bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(item);
                    });
        }
        bySlug.remove("");
        return new VietnameseOrder()
                .sorted(bySlug.keySet(), slug -> titles.getOrDefault(slug, slug)).stream()
                        .map(slug -> cut(
                                field.name(),
                                slug,
                                Words.of(titles.getOrDefault(slug, slug)),
                                bySlug.get(slug).stream().distinct().toList()))
                        .toList();
    }

    private List<Facet.Cut> ofStates() {
        return type.states().all().stream()
                .map(state -> cut(
                        type.states().label().in("vi"),
                        state.name(),
                        state.label(),
                        items.stream()
                                .filter(item ->
                                        states.apply(item).filter(state::equals).isPresent())
                                .toList()))
                .filter(cut -> !cut.items().isEmpty())
                .toList();
    }

    private Facet.Cut cut(String name, String value, Words label, List<Item> some) {
        return new Facet.Cut(value, label, routes.part(list, Slugs.of(name), value), some);
    }
}
