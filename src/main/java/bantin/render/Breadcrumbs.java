package bantin.render;

import bantin.content.StaticPage;
import bantin.page.Page;
import bantin.route.Route;
import bantin.site.Category;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the home page to a page. The page itself comes last, without an address. */
final class Breadcrumbs {
    private final Portal portal;
    private final Hrefs hrefs;
    private final Words words;
    private final List<Views.LinkView> steps = new ArrayList<>();

    Breadcrumbs(Portal portal, Hrefs hrefs, Words words) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.words = words;
    }

    List<Views.LinkView> of(Page page, String title) {
        if (page instanceof Page.Home || page instanceof Page.Redirect || page instanceof Page.Machine) {
            return List.of();
        }
        Route home = portal.routes().home(page.lang());
        if (home.equals(page.route())) {
            return List.of();
        }
        Route first = portal.plan().has(home.address())
                ? home
                : portal.routes().home(portal.config().language());
        step(words.title("title.home"), first);
        between(page);
        step(title, null);
        return List.copyOf(steps);
    }

    private void between(Page page) {
        if (page instanceof Page.OfArticle of) {
            portal.site().category(of.article().category()).ifPresent(category -> {
                above(category);
                step(category.title(), category.route());
            });
        } else if (page instanceof Page.OfCategory of) {
            above(of.category());
        } else if (page instanceof Page.OfTag) {
            step(words.title("title.tags"), portal.routes().tags());
        } else if (page instanceof Page.OfYear) {
            step(words.title("title.archive"), portal.routes().archive());
        } else if (page instanceof Page.OfMonth of) {
            int year = of.month().getYear();
            step(words.title("title.archive"), portal.routes().archive());
            step(
                    words.find("archive.year", List.of(year)).orElse("" + year),
                    portal.routes().year(year));
        } else if (page instanceof Page.OfAlbum) {
            step(words.title("title.albums"), portal.routes().albums());
        } else if (page instanceof Page.OfPhoto of) {
            step(words.title("title.albums"), portal.routes().albums());
            step(of.album().title(), portal.routes().of(of.album()));
        } else if (page instanceof Page.OfStaticPage of) {
            folders(of.page());
        }
    }

    private void above(Category category) {
        category.parent()
                .flatMap(slug -> portal.site().category(slug))
                .ifPresent(parent -> step(parent.title(), parent.route()));
    }

    /** Pages of which this page's address is a part of the path. */
    private void folders(StaticPage page) {
        String address = page.address();
        for (int slash = address.indexOf('/', 1);
                slash > 0 && slash < address.length() - 1;
                slash = address.indexOf('/', slash + 1)) {
            String folder = address.substring(0, slash + 1);
            portal.plan()
                    .page(folder)
                    .filter(Page.OfStaticPage.class::isInstance)
                    .filter(above -> !above.route().equals(portal.routes().home(page.lang())))
                    .ifPresent(above -> step(((Page.OfStaticPage) above).page().title(), above.route()));
        }
    }

    private void step(String title, @Nullable Route route) {
        steps.add(new Views.LinkView(title, route == null ? null : hrefs.of(route)));
    }
}
