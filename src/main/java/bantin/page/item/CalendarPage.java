package bantin.page.item;

import bantin.content.Item;
import bantin.page.kind.Page;
import bantin.page.kind.Title;
import bantin.route.Route;
import bantin.site.item.TypeList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar file: what a list of weeks plans, for the calendars of readers, which ask for it again and again.
 *
 * @param followed the page to which it belongs
 * @param cut the value that all of it has in common, or empty
 */
public record CalendarPage(Route route, TypeList of, Route followed, Optional<ItemsPage.Cut> cut) implements Page {
    /** Half a year: calendars keep what they have, and ask often. */
    private static final int LENGTH = 26;

    private static final String FILE = "lich.ics";

    static CalendarPage beside(Route followed, TypeList of, Optional<ItemsPage.Cut> cut) {
        return new CalendarPage(at(followed), of, followed, cut);
    }

    /** Where the calendar of a page stands. */
    public static Route at(Route followed) {
        return Route.of(followed.address() + FILE);
    }

    /** The last weeks, the earliest first. */
    public List<Item> weeks() {
        List<Item> inOrder = cut.map(c -> c.value().items()).orElse(of.items()).stream()
                .sorted(TypeList.BY_BEGIN)
                .toList();
        return inOrder.subList(Math.max(0, inOrder.size() - LENGTH), inOrder.size());
    }

    @Override
    public String lang() {
        return of.lang();
    }

    @Override
    public String template() {
        return "";
    }

    @Override
    public String setting() {
        return "types." + of.type().name();
    }

    @Override
    public Title title() {
        return ItemsPage.title(of, cut);
    }

    @Override
    public boolean mentionsEntries() {
        return true;
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
