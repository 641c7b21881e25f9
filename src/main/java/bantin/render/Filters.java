package bantin.render;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.content.type.TypeStates;
import bantin.hash.Fingerprinter;
import bantin.render.theme.Hrefs;
import bantin.render.view.ItemViews.ColumnView;
import bantin.render.view.ItemViews.FieldView;
import bantin.render.view.ListViews.ChosenView;
import bantin.render.view.ListViews.FilterView;
import bantin.render.view.ListViews.SideView;
import bantin.render.view.Portal;
import bantin.route.Route;
import bantin.site.item.Facet;
import bantin.site.item.ItemValues;
import bantin.site.item.TypeList;
import bantin.text.Json;
import bantin.text.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One small file for each long list, in which a script looks for what readers ask. It tells what the static list tells,
 * column by column: what stands in a column again and again is written once.
 */
final class Filters {
    /** A shorter list is read faster than a form is filled in. */
    private static final int LEAST = 20;

    private final Portal portal;
    private final Hrefs hrefs;
    private final ItemRows rows;
    private final FieldViews fields;
    private final String lang;
    private final Map<Route, Optional<Index>> made = new ConcurrentHashMap<>();

    Filters(Portal portal, Hrefs hrefs, ItemRows rows, FieldViews fields, String lang) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.rows = rows;
        this.fields = fields;
        this.lang = lang;
    }

    /** @param address that changes with the bytes */
    private record Index(String address, byte[] bytes) {}

    /** All files by their addresses. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (TypeList list : portal.site().items().lists()) {
            if (list.lang().equals(lang)) {
                index(list).ifPresent(index -> files.put(index.address(), index.bytes()));
            }
        }
        return files;
    }

    /** Null for a list that has none. */
    @Nullable
    FilterView of(TypeList list) {
        return index(list)
                .map(index -> new FilterView(
                        hrefs.of(index.address()),
                        hrefs.of(list.route()),
                        hrefs.base(),
                        dated(list),
                        list.facets().stream().map(this::side).toList()))
                .orElse(null);
    }

    private String dated(TypeList list) {
        String name = list.type().list().dated();
        boolean said = list.items().stream().anyMatch(item -> day(list, item).isPresent());
        return said ? list.type().field(name).map(f -> f.label().in(lang)).orElse("") : "";
    }

    private SideView side(Facet facet) {
        return new SideView(
                Slugs.of(facet.name()),
                facet.label().in(lang),
                facet.cuts().stream()
                        .map(cut -> new ChosenView(cut.value(), cut.label().in(lang)))
                        .toList());
    }

    private Optional<Index> index(TypeList list) {
        return made.computeIfAbsent(
                list.route(), route -> list.items().size() < LEAST ? Optional.empty() : Optional.of(make(list)));
    }

    private Index make(TypeList list) {
        byte[] bytes = json(list).getBytes(StandardCharsets.UTF_8);
        String hash = new Fingerprinter().add(bytes).fingerprint().brief();
        return new Index(list.route().address() + "loc." + hash + ".json", bytes);
    }

    private String json(TypeList list) {
        ContentType type = list.type();
        List<Item> items = list.items();
        List<List<FieldView>> cells =
                items.stream().map(item -> rows.of(item).cells()).toList();
        List<String> columns = new ArrayList<>();
        List<ColumnView> shown = rows.columns(type);
        for (int i = 0; i < shown.size(); i++) {
            int at = i;
            columns.add(column(
                    shown.get(i),
                    cells.stream().map(row -> row.get(at).text("; ")).toList(),
                    type));
        }
        List<String> unseen = new ArrayList<>();
        for (Field field : type.fields()) {
            boolean text = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.CHOICE;
            if (text
                    && !field.uses().column()
                    && !field.uses().hidden()
                    && field.uses().search().isPresent()) {
                unseen.add(Json.object(values(items.stream()
                        .map(item -> fields.of(type, field, item).text("; "))
                        .toList())));
            }
        }
        Map<String, String> members = new LinkedHashMap<>();
        members.put(
                "at", Json.list(items.stream().map(item -> below(list, item)).toList()));
        members.put(
                "day",
                Json.list(items.stream()
                        .map(item -> day(list, item).map(String::valueOf).orElse("0"))
                        .toList()));
        members.put("columns", Json.list(columns));
        members.put("unseen", Json.list(unseen));
        members.put(
                "sides",
                Json.list(
                        list.facets().stream().map(facet -> side(facet, items)).toList()));
        return Json.object(members);
    }

    /** What follows the list's address; when that is made of the title, how many letters of it the address has. */
    private String below(TypeList list, Item item) {
        String address = portal.routes().of(item).address();
        String above = list.route().address();
        if (!address.startsWith(above)) {
            return Json.text(address);
        }
        String step = address.substring(above.length());
        boolean isTitle =
                step.endsWith("/") && Slugs.whole(item.title()).startsWith(step.substring(0, step.length() - 1));
        return isTitle ? String.valueOf(step.length() - 1) : Json.text(step);
    }

    private String column(ColumnView column, List<String> texts, ContentType type) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("name", Json.text(column.name()));
        members.put("label", Json.text(column.label()));
        members.putAll(values(texts));
        if (column.name().equals(TypeStates.NAME)) {
            members.put(
                    "tones",
                    Json.object(type.states().all().stream()
                            .collect(Collectors.toMap(
                                    state -> state.label().in(lang),
                                    state -> Json.text(state.tone()),
                                    (a, b) -> a,
                                    LinkedHashMap::new))));
        }
        return Json.object(members);
    }

    /** A text for each entry; or the texts that come again, and for each entry the place of its own among them. */
    private static Map<String, String> values(List<String> texts) {
        Map<String, Integer> places = new LinkedHashMap<>();
        texts.forEach(text -> places.putIfAbsent(text, places.size()));
        Map<String, String> members = new LinkedHashMap<>();
        if (places.size() * 3 < texts.size()) {
            members.put("words", Json.texts(places.keySet()));
            members.put(
                    "values",
                    Json.list(texts.stream()
                            .map(text -> String.valueOf(places.get(text)))
                            .toList()));
        } else {
            members.put("values", Json.texts(texts));
        }
        return members;
    }

    /** For each entry the values that it has, by their places in the vocabulary; a single one without brackets. */
    private static String side(Facet facet, List<Item> items) {
        Map<String, List<String>> having = new HashMap<>();
        IntStream.range(0, facet.cuts().size())
                .forEach(at -> facet.cuts().get(at).items().forEach(item -> having.computeIfAbsent(
                                item.file(), i -> new ArrayList<>())
                        .add(String.valueOf(at))));
        return Json.list(items.stream()
                .map(item -> having.getOrDefault(item.file(), List.of()))
                .map(places -> places.size() == 1 ? places.get(0) : Json.list(places))
                .toList());
    }

    /** As a number that reads as the day: 20261120. */
    private static Optional<Integer> day(TypeList list, Item item) {
        return ItemValues.of(item, list.type().list().dated())
                .flatMap(value -> value.begins().or(value::ends))
                .map(moment -> moment.at().toLocalDate())
                .map(day -> day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth());
    }
}
