package bantin.render;

import bantin.config.MenuItem;
import bantin.config.SiteConfig;
import bantin.content.StaticPage;
import bantin.page.MenuLinks;
import bantin.page.PagePlan;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Menus as one page shows them: the line of the page itself, and the lines above it, are marked. */
final class Menus {
    private final PagePlan plan;
    private final MenuLinks links;
    private final Hrefs hrefs;
    private final Set<String> unfilled;

    /** Where a link leads is the same on every page. */
    private final Map<String, MenuLinks.Found> known = new ConcurrentHashMap<>();

    Menus(Portal portal, Hrefs hrefs) {
        this.plan = portal.plan();
        this.links = new MenuLinks(
                portal.config(),
                portal.routes(),
                portal.destinations(),
                portal.site().items());
        this.hrefs = hrefs;
        this.unfilled = portal.site().pages().stream()
                .filter(StaticPage::isUnfilled)
                .map(StaticPage::address)
                .collect(Collectors.toUnmodifiableSet());
    }

    Views.MenusView of(SiteConfig config, String lang, String address) {
        return new Views.MenusView(
                items(config.menu("main", lang), address), items(config.menu("footer", lang), address));
    }

    private List<Views.MenuItemView> items(List<MenuItem> items, String address) {
        return items.stream()
                .map(item -> item(item, address))
                .filter(item -> !item.href().isEmpty() || !item.children().isEmpty())
                .toList();
    }

    /** Where a line leads; empty for one that leads nowhere, or to a page that nothing is written on yet. */
    String href(MenuItem item) {
        MenuLinks.Found found = found(item);
        if (unfilled.contains(found.address())) {
            return "";
        }
        return found.address().isEmpty() ? found.outside() : hrefs.path(found.address()) + Hrefs.encode(found.rest());
    }

    private MenuLinks.Found found(MenuItem item) {
        return known.computeIfAbsent(item.lang() + " " + item.link(), link -> links.find(item, plan));
    }

    private Views.MenuItemView item(MenuItem item, String here) {
        List<Views.MenuItemView> children = items(item.children(), here);
        MenuLinks.Found found = found(item);
        String address = found.address();
        String href = href(item);
        boolean current = !address.isEmpty() && address.equals(here);
        boolean below = address.length() > 1 && !current && here.startsWith(address);
        boolean within = below || children.stream().anyMatch(c -> c.current() || c.within());
        boolean listed = children.stream().anyMatch(child -> child.href().equals(href));
        return new Views.MenuItemView(
                item.title(), href, !found.outside().isEmpty(), current, within, listed, children);
    }
}
