package bantin.page.item;

import bantin.content.Item;
import bantin.page.kind.Listing;
import bantin.page.kind.Page;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.ListPages;
import bantin.site.item.Facet;
import bantin.site.item.Schedule;
import bantin.site.item.TypeList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plans the pages of a list: of the whole, of each value that entries have, of each year. */
public final class ItemPages {
    private final Routes routes;
    private final int usual;

    /** @param usual how many entries stand on a page where the type does not say */
    public ItemPages(Routes routes, int usual) {
        this.routes = routes;
        this.usual = usual;
    }

    public void of(TypeList list, Consumer<Page> plan) {
        add(list, Optional.empty(), list.route(), list.items(), plan);
        for (Facet facet : list.facets()) {
            for (Facet.Cut cut : facet.cuts()) {
                add(list, Optional.of(new ItemsPage.Cut(Optional.of(facet), cut)), cut.route(), cut.items(), plan);
            }
        }
        for (Facet.Cut year : list.years()) {
            add(list, Optional.of(new ItemsPage.Cut(Optional.empty(), year)), year.route(), year.items(), plan);
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

    /** The head of a list, then its numbered pages. */
    private void add(TypeList list, Optional<ItemsPage.Cut> cut, Route head, List<Item> items, Consumer<Page> plan) {
        int size = list.type().list().size();
        // a tree is no tree when it is cut into pages
        boolean whole = cut.isEmpty() && list.type().list().tree().isPresent();
        ListPages<Item> pages = ListPages.of(items, whole ? Math.max(1, items.size()) : size == 0 ? usual : size);
        for (int number = 0; number <= pages.count(); number++) {
            Route route = number == 0 ? head : routes.numbered(head, number);
            List<Item> shown = number == 0 ? pages.head() : pages.page(number);
            plan.accept(new ItemsPage(route, list, cut, new Listing<>(head, number, pages.count(), shown)));
        }
    }
}
