package bantin.site.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.State;
import bantin.route.Routes;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** All entries of declared types that are online at one moment. */
public final class Catalogue {
    private final List<TypeList> lists;
    private final Relations relations;
    private final Map<String, State> states;
    private final Map<String, TypeMemory> memories;

    private Catalogue(
            List<TypeList> lists, Relations relations, Map<String, State> states, Map<String, TypeMemory> memories) {
        this.lists = lists;
        this.relations = relations;
        this.states = states;
        this.memories = memories;
    }

    /**
     * @param languages of the portal, the main one first
     * @param online all entries by their files, those of other kinds too
     * @param paths the files that a path which an entry names may mean
     * @param before of the same folder at an earlier moment: what it knows of entries that are still the same is not found out again
     */
    public static Catalogue of(
            List<ContentType> types,
            List<String> languages,
            List<Item> items,
            Map<String, Entry> online,
            BiFunction<Item, String, Stream<String>> paths,
            Routes routes,
            ZonedDateTime now,
            Optional<Catalogue> before) {
        Map<String, List<Item>> byType = new HashMap<>();
        items.forEach(item -> byType.computeIfAbsent(item.declared().type(), t -> new ArrayList<>())
                .add(item));
        Map<String, TypeMemory> memories = new LinkedHashMap<>();
        List<Item> inOrder = new ArrayList<>();
        for (ContentType type : types) {
            List<Item> own = byType.getOrDefault(type.name(), List.of());
            TypeMemory memory = new TypeMemory(
                    type, own, before.flatMap(known -> Optional.ofNullable(known.memories.get(type.name()))));
            memories.put(type.name(), memory);
            inOrder.addAll(memory.sorted(own));
        }
        Relations relations = new Relations(types, inOrder, online, paths);
        Map<String, State> states = new HashMap<>();
        Map<String, Map<String, List<Item>>> sorted = new HashMap<>();
        for (Item item : inOrder) {
            String type = item.declared().type();
            Objects.requireNonNull(memories.get(type))
                    .state(item, relations, now)
                    .ifPresent(state -> states.put(item.file(), state));
            sorted.computeIfAbsent(type, t -> new HashMap<>())
                    .computeIfAbsent(item.lang(), l -> new ArrayList<>())
                    .add(item);
        }
        List<TypeList> lists = new ArrayList<>();
        for (TypeMemory memory : memories.values()) {
            String type = memory.type().name();
            for (String lang : languages) {
                List<Item> own = sorted.getOrDefault(type, Map.of()).getOrDefault(lang, List.of());
                if (!own.isEmpty() || lang.equals(languages.get(0))) {
                    lists.add(list(memory, lang, List.copyOf(own), routes, states, now));
                }
            }
        }
        return new Catalogue(List.copyOf(lists), relations, states, memories);
    }

    private static TypeList list(
            TypeMemory memory,
            String lang,
            List<Item> items,
            Routes routes,
            Map<String, State> states,
            ZonedDateTime now) {
        ContentType type = memory.type();
        var route = routes.items(type, lang);
        Facets facets = new Facets(memory, route, items, routes, states);
        return new TypeList(type, lang, route, items, facets.all(), facets.years(), Present.of(type, items, now));
    }

    /** One for each type in the main language, and in each other in which it has entries. */
    public List<TypeList> lists() {
        return lists;
    }

    public Relations relations() {
        return relations;
    }

    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        lists.forEach(list -> items.addAll(list.items()));
        return items;
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
        return Optional.ofNullable(memories.get(item.declared().type()))
                .flatMap(memory -> memory.change(item, relations, now));
    }

    /** The type that declares an entry. */
    public Optional<ContentType> type(Item item) {
        return type(item.declared().type());
    }

    public Optional<ContentType> type(String name) {
        return Optional.ofNullable(memories.get(name)).map(TypeMemory::type);
    }
}
