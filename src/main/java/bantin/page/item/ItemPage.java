package bantin.page.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.page.kind.EntryPage;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import bantin.site.item.TypeList;
import java.util.List;

/** The page of an entry of a declared type. It stands below the list of its type. */
public record ItemPage(Route route, Item item) implements EntryPage {
    public static final String TEMPLATE = "item.html";

    @Override
    public Entry shown() {
        return item;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public String ownTemplate() {
        return "item-" + item.declared().type() + ".html";
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        return site.items().list(item.declared().type(), item.lang()).map(TypeList::route).stream()
                .toList();
    }
}
