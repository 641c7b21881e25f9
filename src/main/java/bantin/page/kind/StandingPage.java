package bantin.page.kind;

import bantin.content.Entry;
import bantin.content.StaticPage;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The page of a static page. It stands below those whose addresses its own begins with. */
public record StandingPage(Route route, StaticPage page) implements EntryPage {
    @Override
    public Entry shown() {
        return page;
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        List<Route> above = new ArrayList<>();
        String address = page.address();
        for (int slash = address.indexOf('/', 1);
                slash > 0 && slash < address.length() - 1;
                slash = address.indexOf('/', slash + 1)) {
            String folder = address.substring(0, slash + 1);
            site.pages().stream()
                    .filter(other -> other.address().equals(folder))
                    .map(routes::of)
                    .filter(other -> !other.equals(routes.home(page.lang())))
                    .forEach(above::add);
        }
        return above;
    }
}
