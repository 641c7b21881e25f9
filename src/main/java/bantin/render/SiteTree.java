package bantin.render;

import bantin.content.StaticPage;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The site as a tree, for the page that shows how it is built. It names sections, not articles. */
final class SiteTree {
    private final Portal portal;
    private final Hrefs hrefs;
    private final ThemeWords words;

    SiteTree(Portal portal, Hrefs hrefs, ThemeWords words) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.words = words;
    }

    List<Views.BranchView> of(String lang) {
        List<Views.BranchView> tree = new ArrayList<>();
        addIfThere(tree, "title.home", lang, portal.routes().home(lang));
        addPages(tree, words.title("title.pages"), lang, lang);
        portal.site().categories().values().stream()
                .filter(c -> c.parent().isEmpty() && c.lang().equals(lang))
                .forEach(c -> tree.add(category(c)));
        portal.site().items().lists().stream()
                .filter(list -> list.lang().equals(lang) && !list.items().isEmpty())
                .forEach(list -> tree.add(
                        new Views.BranchView(list.type().title().in(lang), hrefs.of(list.route()), lang, List.of())));
        addIfThere(tree, "title.albums", lang, portal.routes().albums());
        addIfThere(tree, "title.archive", lang, portal.routes().archive());
        addIfThere(tree, "title.tags", lang, portal.routes().tags());
        addIfThere(tree, "title.links", lang, portal.routes().links());
        portal.config().languages().stream()
                .filter(other -> !other.equals(lang))
                .forEach(other -> addPages(tree, words.title("language." + other), lang, other));
        return tree;
    }

    /** @param lang of the title */
    private void addPages(List<Views.BranchView> tree, String title, String lang, String ofPages) {
        List<StaticPage> pages = portal.site().pages().stream()
                .filter(p -> p.lang().equals(ofPages) && !p.isUnfilled())
                .toList();
        if (!pages.isEmpty()) {
            List<Views.BranchView> tops = pages.stream()
                    .filter(page -> above(page, pages).isEmpty())
                    .map(page -> page(page, pages))
                    .toList();
            tree.add(new Views.BranchView(title, null, lang, tops));
        }
    }

    private Views.BranchView page(StaticPage page, List<StaticPage> pages) {
        List<Views.BranchView> children = pages.stream()
                .filter(other -> above(other, pages).filter(page::equals).isPresent())
                .map(other -> page(other, pages))
                .toList();
        return new Views.BranchView(page.title(), hrefs.of(page.address()), page.lang(), children);
    }

    /** The page of the nearest folder around this page's own. */
    private static Optional<StaticPage> above(StaticPage page, List<StaticPage> pages) {
        return pages.stream()
                .filter(other -> !other.equals(page) && page.address().startsWith(other.address()))
                .max(Comparator.comparingInt(other -> other.address().length()));
    }

    private Views.BranchView category(Category category) {
        List<Views.BranchView> children = category.children().stream()
                .flatMap(slug -> portal.site().category(slug).stream())
                .map(this::category)
                .toList();
        return new Views.BranchView(category.title(), hrefs.of(category.route()), category.lang(), children);
    }

    private void addIfThere(List<Views.BranchView> tree, String key, String lang, Route route) {
        if (portal.plan().has(route.address())) {
            tree.add(new Views.BranchView(words.title(key), hrefs.of(route), lang, List.of()));
        }
    }
}
