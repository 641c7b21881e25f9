package bantin.site.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.ListOf;
import bantin.content.type.State;
import bantin.route.Routes;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** All entries of declared types that are online at one moment. */
public final class Catalogue {
    private final List<TypeList> lists;
    private final Relations relations;
    private final Map<String, OfType> byType;

    private Catalogue(List<TypeList> lists, Relations relations, Map<String, OfType> byType) {
        this.lists = lists;
        this.relations = relations;
        this.byType = byType;
    }

    /** What is known of the entries of a type, in all languages. */
    private record OfType(
            TypeIndex index,
            Standings standings,
            Optional<Schedule> schedule,
            Known<Item, Optional<Present.Span>> spans) {}

    /** That an entry comes into another state by itself. */
    public record Turn(Item item, StateChange change) {}

    /**
     * @param languages of the portal, the main one first
     * @param online the entry of a file, if it is online, of other kinds too
     * @param paths the files that a path which an entry names may mean
     * @param before of the same folder at an earlier moment: what it knows of entries that are still the same is not found out again
     */
    public static Catalogue of(
            List<ContentType> types,
            List<String> languages,
            List<Item> items,
            Function<String, Optional<Entry>> online,
            BiFunction<Item, String, Stream<String>> paths,
            Routes routes,
            ZonedDateTime now,
            Optional<Catalogue> before) {
        Map<String, List<Item>> own = new HashMap<>();
        items.forEach(item -> own.computeIfAbsent(item.declared().type(), t -> new ArrayList<>())
                .add(item));
        Map<String, TypeIndex> indexes = new LinkedHashMap<>();
        for (ContentType type : types) {
            indexes.put(
                    type.name(),
                    new TypeIndex(
                            type,
                            own.getOrDefault(type.name(), List.of()),
                            before.flatMap(known -> known.ofType(type.name())).map(OfType::index)));
        }
        List<Item> inOrder = indexes.values().stream()
                .flatMap(index -> index.sorted().stream())
                .toList();
        Relations relations = new Relations(types, inOrder, online, paths, before.map(known -> known.relations));
        Map<String, OfType> known = new LinkedHashMap<>();
        List<TypeList> lists = new ArrayList<>();
        indexes.forEach((type, index) -> {
            Standings standings = new Standings(
                    index.type(),
                    index.sorted(),
                    relations,
                    now,
                    before.flatMap(earlier -> earlier.ofType(type)).map(OfType::standings));
            Optional<Schedule> schedule = Schedule.of(index.type());
            Known<Item, Optional<Present.Span>> spans = Present.spans(
                    index.type(),
                    schedule,
                    index.sorted(),
                    before.flatMap(earlier -> earlier.ofType(type))
                            .filter(earlier -> earlier.index().type().equals(index.type()))
                            .map(OfType::spans));
            OfType of = new OfType(index, standings, schedule, spans);
            known.put(type, of);
            for (String lang : languages) {
                index.shelf(lang)
                        .or(() -> lang.equals(languages.get(0)) ? Optional.of(Shelf.EMPTY) : Optional.empty())
                        .ifPresent(shelf -> lists.add(list(of, shelf, lang, routes, now)));
            }
        });
        return new Catalogue(List.copyOf(lists), relations, known);
    }

    private static TypeList list(OfType of, Shelf shelf, String lang, Routes routes, ZonedDateTime now) {
        TypeIndex index = of.index();
        ContentType type = index.type();
        var route = routes.items(type, lang);
        Facets facets = new Facets(type, route, shelf, index.sorted(), routes);
        return new TypeList(
                type,
                lang,
                route,
                shelf.all().of(index.sorted()),
                shelf.newestFirst().of(index.sorted()),
                facets.all(of.standings().states()),
                facets.years(),
                type.list().layout().equals(ListOf.WEEK)
                        ? Present.of(shelf.all().of(of.spans().facts()), now)
                        : Present.NONE);
    }

    private Optional<OfType> ofType(String name) {
        return Optional.ofNullable(byType.get(name));
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
        for (TypeList list : lists) {
            if (list.type().name().equals(type) && list.lang().equals(lang)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    /** What the entries of a type plan; empty when it has no weeks. */
    public Optional<Schedule> schedule(ContentType type) {
        return ofType(type.name()).flatMap(OfType::schedule);
    }

    public Optional<State> state(Item item) {
        return ofType(item.declared().type()).flatMap(known -> known.standings().state(item));
    }

    /** Which entries come into another state by themselves, and when each does so next. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        byType.values().forEach(known -> {
            List<Optional<StateChange>> changes = known.standings().changes();
            for (int i = 0; i < changes.size(); i++) {
                Item item = known.index().sorted().get(i);
                changes.get(i).ifPresent(change -> turns.add(new Turn(item, change)));
            }
        });
        return turns;
    }

    /** The type that declares an entry. */
    public Optional<ContentType> type(Item item) {
        return type(item.declared().type());
    }

    public Optional<ContentType> type(String name) {
        return ofType(name).map(known -> known.index().type());
    }
}
