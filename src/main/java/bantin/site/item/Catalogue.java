package bantin.site.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.State;
import bantin.route.Routes;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * All entries of declared types that are online at one moment.
 *
 * @param lists one for each type in the main language, and in each other in which it has entries
 * @param states those of entries that are in one, by their files
 */
public record Catalogue(List<TypeList> lists, Relations relations, Map<String, State> states) {

    /**
     * @param languages of the portal, the main one first
     * @param online all entries by their files, those of other kinds too
     * @param paths the files that a path which an entry names may mean
     */
    public static Catalogue of(
            List<ContentType> types,
            List<String> languages,
            List<Item> items,
            Map<String, Entry> online,
            BiFunction<Item, String, Stream<String>> paths,
            Routes routes,
            ZonedDateTime now) {
        Map<String, List<Item>> byType = new HashMap<>();
        items.forEach(item -> byType.computeIfAbsent(item.declared().type(), t -> new ArrayList<>())
                .add(item));
        List<Item> inOrder = new ArrayList<>();
        for (ContentType type : types) {
            inOrder.addAll(new ItemOrder(type).sorted(byType.getOrDefault(type.name(), List.of())));
        }
        Relations relations = new Relations(types, inOrder, online, paths);
        Map<String, State> states = new HashMap<>();
        for (ContentType type : types) {
            byType.getOrDefault(type.name(), List.of()).forEach(item -> new StateOf(type, item, relations)
                    .at(now)
                    .ifPresent(state -> states.put(item.file(), state)));
        }
        List<TypeList> lists = new ArrayList<>();
        for (ContentType type : types) {
            for (String lang : languages) {
                List<Item> own = inOrder.stream()
                        .filter(item -> item.declared().type().equals(type.name()))
                        .filter(item -> item.lang().equals(lang))
                        .toList();
                if (!own.isEmpty() || lang.equals(languages.get(0))) {
                    lists.add(list(type, lang, own, routes, states, now));
                }
            }
        }
        return new Catalogue(List.copyOf(lists), relations, Map.copyOf(states));
    }

    private static TypeList list(
            ContentType type,
            String lang,
            List<Item> items,
            Routes routes,
            Map<String, State> states,
            ZonedDateTime now) {
        var route = routes.items(type, lang);
        Facets facets = new Facets(type, route, items, routes, item -> Optional.ofNullable(states.get(item.file())));
        return new TypeList(type, lang, route, items, facets.all(), facets.years(), Present.of(type, items, now));
    }

    public List<Item> items() {
        return lists.stream().flatMap(list -> list.items().stream()).toList();
    }

    /** The list of a type in a language; empty when there is none. */
    public Optional<TypeList> list(String type, String lang) {
        return lists.stream()
                .filter(list -> list.type().name().equals(type) && list.lang().equals(lang))
                .findFirst();
    }

    public Optional<State> state(Item item) {
        return Optional.ofNullable(states.get(item.file()));
    }

    /** When an entry comes into another state by itself. */
    public Optional<StateChange> change(Item item, ZonedDateTime now) {
        return type(item).flatMap(type -> new StateOf(type, item, relations).after(now));
    }

    /** The type that declares an entry. */
    public Optional<ContentType> type(Item item) {
        return type(item.declared().type());
    }

    public Optional<ContentType> type(String name) {
        return lists.stream()
                .map(TypeList::type)
                .filter(type -> type.name().equals(name))
                .findFirst();
    }
}
