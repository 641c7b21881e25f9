package bantin.render;

import bantin.page.kind.FeedPage;
import bantin.page.kind.ListPage;
import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Titles;
import bantin.render.view.Views;
import bantin.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which feeds go with a page, and which a language has. */
final class Followed {
    private final Portal portal;
    private final Hrefs hrefs;
    private final Titles titles;

    /** All articles of a category lead to its feed. */
    private final Map<Route, Optional<Views.FeedView>> known = new ConcurrentHashMap<>();

    Followed(Portal portal, Hrefs hrefs, Titles titles) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.titles = titles;
    }

    /** For programs that look for feeds: that of the page's language, then that of its own list or category. */
    List<Views.FeedView> of(Page page) {
        List<Views.FeedView> feeds =
                new ArrayList<>(ofLanguage(page.lang()).stream().toList());
        if (page.status() == 200 && page.onward().isEmpty()) {
            list(page).flatMap(this::at).ifPresent(feeds::add);
        }
        return List.copyOf(feeds);
    }

    private Optional<Route> list(Page page) {
        return page instanceof ListPage list
                ? Optional.of(list.list().head())
                : page.entry()
                        .flatMap(entry -> portal.site().category(entry.category()))
                        .filter(category -> category.lang().equals(page.lang()))
                        .map(category -> category.route());
    }

    Optional<Views.FeedView> ofLanguage(String lang) {
        return at(portal.routes().home(lang));
    }

    /** That of a whole language and those of its categories; those of the main language where it has none. */
    List<Views.FeedView> all(String lang) {
        List<Views.FeedView> own = within(lang);
        return own.isEmpty() ? within(portal.config().language()) : own;
    }

    private List<Views.FeedView> within(String lang) {
        List<Views.FeedView> all = new ArrayList<>(ofLanguage(lang).stream().toList());
        portal.site().categories().values().stream()
                .filter(category -> category.lang().equals(lang))
                .flatMap(category -> at(category.route()).stream())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Optional<Views.FeedView> at(Route place) {
        return known.computeIfAbsent(place, this::find);
    }

    private Optional<Views.FeedView> find(Route place) {
        Route json = FeedPage.Format.JSON.at(place);
        return portal.plan()
                .page(FeedPage.Format.ATOM.at(place).address())
                .map(atom -> new Views.FeedView(
                        id(place),
                        titles.of(atom),
                        atom.lang(),
                        hrefs.of(place),
                        hrefs.of(atom.route()),
                        hrefs.absolute(atom.route()),
                        hrefs.of(json),
                        hrefs.absolute(json)));
    }

    /** The steps of the address, which no other page has. */
    private static String id(Route place) {
        String steps = place.address().replaceAll("^/|/$", "").replace('/', '-');
        return steps.isEmpty() ? "tat-ca" : steps;
    }

    /** Where readers of a language learn how to follow the site; empty where it has no news. */
    String page(String lang) {
        Route route = portal.routes().follow(lang);
        return portal.plan().has(route.address()) ? hrefs.of(route) : "";
    }
}
