package bantin.render;

import bantin.content.StaticPage;
import bantin.route.Route;
import bantin.site.Category;
import java.util.ArrayList;
import java.util.List;

/** The site as a tree, for the page that shows how it is built. It names sections, not articles. */
final class SiteTree {
    private final Portal portal;
    private final Hrefs hrefs;
    private final Words words;

    SiteTree(Portal portal, Hrefs hrefs, Words words) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.words = words;
    }

    List<Views.BranchView> of(String lang) {
        List<Views.BranchView> tree = new ArrayList<>();
        addIfThere(tree, "title.home", portal.routes().home(lang));
        List<Views.BranchView> pages = portal.site().pages().stream()
                .filter(p -> p.lang().equals(lang))
                .map(this::page)
                .toList();
        if (!pages.isEmpty()) {
            tree.add(new Views.BranchView(words.title("title.pages"), null, pages));
        }
        portal.site().categories().values().stream()
                .filter(c -> c.parent().isEmpty() && c.lang().equals(lang))
                .forEach(c -> tree.add(category(c)));
        addIfThere(tree, "title.albums", portal.routes().albums());
        addIfThere(tree, "title.archive", portal.routes().archive());
        addIfThere(tree, "title.tags", portal.routes().tags());
        addIfThere(tree, "title.links", portal.routes().links());
        for (String other : portal.config().languages()) {
            List<Views.BranchView> others = portal.site().pages().stream()
                    .filter(p -> !other.equals(lang) && p.lang().equals(other))
                    .map(this::page)
                    .toList();
            if (!others.isEmpty()) {
                tree.add(new Views.BranchView(words.title("language." + other), null, others));
            }
        }
        return tree;
    }

    private Views.BranchView page(StaticPage page) {
        return new Views.BranchView(page.title(), hrefs.of(page.address()), List.of());
    }

    private Views.BranchView category(Category category) {
        List<Views.BranchView> children = category.children().stream()
                .flatMap(slug -> portal.site().category(slug).stream())
                .map(this::category)
                .toList();
        return new Views.BranchView(category.title(), hrefs.of(category.route()), children);
    }

    private void addIfThere(List<Views.BranchView> tree, String key, Route route) {
        if (portal.plan().has(route.address())) {
            tree.add(new Views.BranchView(words.title(key), hrefs.of(route), List.of()));
        }
    }
}
