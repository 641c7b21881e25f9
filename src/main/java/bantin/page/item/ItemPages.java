package bantin.page.item;

import bantin.content.Item;
import bantin.page.kind.ListPage;
import bantin.page.kind.Listing;
import bantin.page.kind.Page;
import bantin.route.Route;
import bantin.site.item.Facet;
import bantin.site.item.Schedule;
import bantin.site.item.TypeList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Plans the pages of a list: of the whole, of each value that entries have, of each year. */
public final class ItemPages {
    private final Lists lists;
    private final int usual;

    /** @param usual how many entries stand on a page where the type does not say */
    public ItemPages(Lists lists, int usual) {
        this.lists = lists;
        this.usual = usual;
    }

    /** Plans the pages of a list, which begins at its head. */
    @FunctionalInterface
    public interface Lists {
        void add(Route head, List<Item> items, int size, BiFunction<Route, Listing<Item>, ListPage> page);
    }

    public void of(TypeList list, Consumer<Page> plan) {
        add(list, Optional.empty(), list.route(), list.items());
        for (Facet facet : list.facets()) {
            for (Facet.Cut cut : facet.cuts()) {
                add(list, Optional.of(new ItemsPage.Cut(Optional.of(facet), cut)), cut.route(), cut.items());
            }
        }
        for (Facet.Cut year : list.years()) {
            add(list, Optional.of(new ItemsPage.Cut(Optional.empty(), year)), year.route(), year.items());
        }
        Schedule.of(list.type()).ifPresent(schedule -> calendars(list, schedule, plan));
    }

    /** What is planned goes into calendars: all of it, and what each value of a row has. */
    private static void calendars(TypeList list, Schedule schedule, Consumer<Page> plan) {
        if (!list.items().isEmpty()) {
            plan.accept(CalendarPage.beside(list.route(), list, Optional.empty()));
        }
        list.facets().stream().filter(schedule::has).forEach(facet -> facet.cuts()
                .forEach(cut -> plan.accept(CalendarPage.beside(
                        cut.route(), list, Optional.of(new ItemsPage.Cut(Optional.of(facet), cut))))));
    }

    private void add(TypeList list, Optional<ItemsPage.Cut> cut, Route head, List<Item> items) {
        int size = list.type().list().size();
        // a tree is no tree when it is cut into pages
        boolean whole = cut.isEmpty() && list.type().list().tree().isPresent();
        lists.add(
                head,
                items,
                whole ? Math.max(1, items.size()) : size == 0 ? usual : size,
                (route, shown) -> new ItemsPage(route, list, cut, shown));
    }
}
