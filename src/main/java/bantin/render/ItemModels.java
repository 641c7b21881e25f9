package bantin.render;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.StaticPage;
import bantin.content.body.Reference;
import bantin.content.type.ContentType;
import bantin.content.type.ListOf;
import bantin.content.type.TypeStates;
import bantin.page.item.ItemPage;
import bantin.page.item.ItemsPage;
import bantin.render.body.BodyHtml;
import bantin.render.theme.Hrefs;
import bantin.render.view.ItemViews;
import bantin.render.view.ItemViews.CutView;
import bantin.render.view.ItemViews.FacetView;
import bantin.render.view.ItemViews.GroupView;
import bantin.render.view.ItemViews.RelationView;
import bantin.render.view.ItemViews.RowView;
import bantin.render.view.ListViews;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.item.Catalogue;
import bantin.site.item.Facet;
import bantin.site.item.ItemValues;
import bantin.site.item.Succession;
import bantin.site.item.TypeList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The values that pages of declared types give to templates, in one language. */
final class ItemModels {
    private static final int ALIKE = 5;
    private static final String TITLE = "title";

    private final Portal portal;
    private final Catalogue items;
    private final Hrefs hrefs;
    private final Cards cards;
    private final BodyHtml bodies;
    private final FieldViews fields;
    private final ItemRows rows;
    private final WeekViews weeks;
    private final Filters filters;
    private final String lang;

    /** By types: where each entry stands in the lists of its values. */
    private final Map<String, Map<Item, List<Stand>>> stands = new ConcurrentHashMap<>();

    private final Map<String, Succession> successions = new ConcurrentHashMap<>();

    /** @param at how many stand before it among those who have the value too */
    private record Stand(String label, List<Item> all, int at) {}

    ItemModels(
            Portal portal,
            Hrefs hrefs,
            Cards cards,
            BodyHtml bodies,
            FieldViews fields,
            ItemRows rows,
            WeekViews weeks,
            Filters filters,
            String lang) {
        this.portal = portal;
        this.items = portal.site().items();
        this.hrefs = hrefs;
        this.cards = cards;
        this.bodies = bodies;
        this.fields = fields;
        this.rows = rows;
        this.weeks = weeks;
        this.filters = filters;
        this.lang = lang;
    }

    ItemViews.ItemView item(ItemPage page) {
        Item item = page.item();
        ContentType type = items.type(item).orElseThrow();
        ItemViews.PartsView said = fields.of(type, item);
        Optional<TypeList> list = items.list(type.name(), item.lang())
                .filter(l -> type.list().rows().isPresent());
        return new ItemViews.ItemView(
                item.title(),
                hrefs.of(page.route()),
                rows.type(type),
                rows.state(item),
                type.states().label().in(lang),
                item.date().orElse(null),
                item.head().updated().orElse(null),
                item.head().summary(),
                cards.cover(item).orElse(null),
                bodies.of(item),
                said.facts(),
                said.parts(),
                cards.tags(item),
                relations(item),
                alike(type, item),
                fields.players(item),
                weeks.of(type, item),
                weeks.link(list.flatMap(l -> succession(l).before(item))),
                weeks.link(list.flatMap(l -> succession(l).after(item))));
    }

    private Succession succession(TypeList list) {
        return successions.computeIfAbsent(list.type().name(), name -> new Succession(list));
    }

    /** The lists that a page shows below its text. */
    List<ItemViews.BlockView> lists(StaticPage page) {
        List<String> types =
                page.lists().stream().map(Reference.Link::target).distinct().toList();
        return rows.blocks(types);
    }

    List<RelationView> relations(Entry entry) {
        return rows.relations(entry);
    }

    /** Those that stand behind it in the lists of its values: what comes new changes no page of these. */
    private List<RelationView> alike(ContentType type, Item item) {
        if (type.list().rows().isPresent()) {
            return List.of(); // the week before and the week after it are enough
        }
        List<RelationView> alike = new ArrayList<>();
        Set<Item> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Item, List<Stand>> ofType = stands.computeIfAbsent(
                type.name(),
                name -> items.list(name, item.lang()).map(this::stands).orElse(Map.of()));
        for (Stand stand : ofType.getOrDefault(item, List.of())) {
            List<Item> all = stand.all();
            List<RowView> others = new ArrayList<>(ALIKE);
            for (Item behind : all.subList(stand.at() + 1, Math.min(all.size(), stand.at() + 1 + ALIKE))) {
                if (told.add(behind)) {
                    others.add(rows.of(behind));
                }
            }
            if (!others.isEmpty()) {
                alike.add(new RelationView(stand.label(), List.of(), others));
            }
        }
        return alike;
    }

    private Map<Item, List<Stand>> stands(TypeList list) {
        Map<Item, List<Stand>> stands = new IdentityHashMap<>();
        for (Facet facet : list.facets()) {
            // in a state stands nearly every entry
            for (Facet.Cut cut : facet.name().equals(TypeStates.NAME) ? List.<Facet.Cut>of() : facet.cuts()) {
                String label = facet.label().in(lang) + ": " + cut.label().in(lang);
                for (int at = 0; at < cut.items().size(); at++) {
                    stands.computeIfAbsent(cut.items().get(at), item -> new ArrayList<>(4))
                            .add(new Stand(label, cut.items(), at));
                }
            }
        }
        return stands;
    }

    ItemViews.ItemsView items(ItemsPage page, ListViews.PagerView pager) {
        TypeList list = page.of();
        boolean head = page.list().number() == 0;
        return new ItemViews.ItemsView(
                rows.type(list.type()),
                page.cut()
                        .map(cut -> cut.value().label().in(lang))
                        .orElse(list.type().title().in(lang)),
                page.cut().isPresent() ? "" : page.description(),
                list.type().list().layout(),
                hrefs.of(list.route()),
                rows.columns(list.type()),
                groups(list.type(), page.list().entries()),
                head ? facets(page) : List.of(),
                head ? cuts(page, list.years()) : List.of(),
                weeks.of(page),
                head && page.cut().isEmpty() ? rows.tree(list) : List.of(),
                head && page.cut().isEmpty() ? filters.of(list) : null,
                pager);
    }

    private List<GroupView> groups(ContentType type, List<Item> shown) {
        String group = type.list().group();
        Map<String, List<RowView>> groups = new LinkedHashMap<>();
        shown.forEach(item -> groups.computeIfAbsent(group(type, item, group), g -> new ArrayList<>())
                .add(rows.of(item)));
        return groups.entrySet().stream()
                .map(one -> new GroupView(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    private String group(ContentType type, Item item, String group) {
        if (group.isEmpty()) {
            return "";
        }
        if (group.equals(ListOf.YEAR)) {
            return ItemValues.year(item, type.list().dated())
                    .map(String::valueOf)
                    .orElse("");
        }
        return type.field(group).stream()
                .flatMap(field -> fields.of(type, field, item).values().stream())
                .map(ItemViews.ValueView::text)
                .findFirst()
                .orElse("");
    }

    private List<FacetView> facets(ItemsPage page) {
        return page.of().facets().stream()
                .map(facet -> new FacetView(facet.name(), facet.label().in(lang), cuts(page, facet.cuts())))
                .toList();
    }

    /** How many there are stands on the head of the whole list alone: one more entry changes few pages. */
    private List<CutView> cuts(ItemsPage page, List<Facet.Cut> cuts) {
        boolean whole = page.cut().isEmpty();
        return cuts.stream()
                .map(cut -> new CutView(
                        cut.label().in(lang),
                        hrefs.of(cut.route()),
                        whole ? Integer.valueOf(cut.items().size()) : null,
                        page.cut().filter(c -> c.value().equals(cut)).isPresent()))
                .toList();
    }

    /** An entry of any kind as a link. */
    Stream<Views.LinkView> link(Entry entry) {
        return Stream.of(
                new Views.LinkView(entry.title(), hrefs.of(portal.routes().of(entry))));
    }

    /** The types of which something can be found. */
    List<Views.KindView> kinds() {
        return items.lists().stream()
                .filter(list -> list.lang().equals(lang) && !list.items().isEmpty())
                .map(list ->
                        new Views.KindView(list.type().name(), list.type().one().in(lang)))
                .toList();
    }
}
