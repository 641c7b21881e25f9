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
import java.util.stream.Stream;

/** Menus as one page shows them: the line of the page itself, and the lines above it, are marked. */
final class Menus {
    private final PagePlan plan;
    private final MenuLinks links;
    private final Hrefs hrefs;
    private final Set<String> unfilled;

    /** Where a link leads is the same on every page. */
    private final Map<String, MenuLinks.Found> known = new ConcurrentHashMap<>();

    /** The addresses of all lines of a language. */
    private final Map<String, Set<String>> lines = new ConcurrentHashMap<>();

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

    /**
     * All that the menus tell of the page on which they stand: most pages stand below the same few lines.
     *
     * @param met addresses of lines that lead to the page or to what it stands below
     * @param here the address of the page, where a line leads to it
     */
    record Place(String lang, Set<String> met, String here) {}

    Place place(SiteConfig config, String lang, String address) {
        Set<String> met = lines.computeIfAbsent(lang, language -> lines(config, language)).stream()
                .filter(address::startsWith)
                .collect(Collectors.toUnmodifiableSet());
        return new Place(lang, met, met.contains(address) ? address : "");
    }

    Views.MenusView of(SiteConfig config, Place place) {
        return new Views.MenusView(
                items(config.menu("main", place.lang()), place), items(config.menu("footer", place.lang()), place));
    }

    private Set<String> lines(SiteConfig config, String lang) {
        return Stream.of("main", "footer")
                .flatMap(menu -> config.menu(menu, lang).stream())
                .flatMap(this::addresses)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> addresses(MenuItem item) {
        return Stream.concat(
                Stream.of(found(item).address()), item.children().stream().flatMap(this::addresses));
    }

    private List<Views.MenuItemView> items(List<MenuItem> items, Place place) {
        return items.stream()
                .map(item -> item(item, place))
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

    private Views.MenuItemView item(MenuItem item, Place here) {
        List<Views.MenuItemView> children = items(item.children(), here);
        MenuLinks.Found found = found(item);
        String address = found.address();
        String href = href(item);
        boolean current = !address.isEmpty() && address.equals(here.here());
        boolean below = address.length() > 1 && !current && here.met().contains(address);
        boolean within = below || children.stream().anyMatch(c -> c.current() || c.within());
        boolean listed = children.stream().anyMatch(child -> child.href().equals(href));
        return new Views.MenuItemView(
                item.title(), href, !found.outside().isEmpty(), current, within, listed, children);
    }
}
