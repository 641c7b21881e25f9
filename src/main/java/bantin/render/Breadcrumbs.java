package bantin.render;

import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.Portal;
import bantin.render.view.Titles;
import bantin.render.view.Views;
import bantin.route.Route;
import java.util.ArrayList;
import java.util.List;

/** The way from the home page to a page. The page itself comes last, without an address. */
final class Breadcrumbs {
    private final Portal portal;
    private final Hrefs hrefs;
    private final ThemeWords words;
    private final Titles titles;

    Breadcrumbs(Portal portal, Hrefs hrefs, ThemeWords words) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.words = words;
        this.titles = new Titles(portal.config(), words);
    }

    List<Views.LinkView> of(Page page) {
        Route home = portal.routes().home(page.lang());
        if (home.equals(page.route()) || page.onward().isPresent()) {
            return List.of();
        }
        Route first = portal.plan().has(home.address())
                ? home
                : portal.routes().home(portal.config().language());
        List<Views.LinkView> steps = new ArrayList<>();
        steps.add(new Views.LinkView(words.title("title.home"), hrefs.of(first)));
        for (Route above : page.above(portal.site(), portal.routes())) {
            portal.plan()
                    .page(above.address())
                    .ifPresent(there -> steps.add(new Views.LinkView(titles.of(there), hrefs.of(above))));
        }
        steps.add(new Views.LinkView(titles.of(page), null));
        return List.copyOf(steps);
    }
}
