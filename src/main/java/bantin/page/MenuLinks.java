package bantin.page;

import bantin.config.MenuItem;
import bantin.config.SiteConfig;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Destination;
import bantin.site.Destinations;
import java.util.List;
import java.util.Map;

/** Where menu lines lead: a category, a content file, an address of the site or elsewhere. */
public final class MenuLinks {
    private final SiteConfig config;
    private final Routes routes;
    private final Destinations destinations;

    public MenuLinks(SiteConfig config, Routes routes, Destinations destinations) {
        this.config = config;
        this.routes = routes;
        this.destinations = destinations;
    }

    /** Exactly one of the two is given, or none for a heading or a dead line. */
    public record Found(String address, String outside) {
        static final Found NOTHING = new Found("", "");
    }

    public Found find(MenuItem item) {
        String link = item.link();
        if (link.isEmpty()) {
            return Found.NOTHING;
        }
        if (link.startsWith(MenuItem.CATEGORY)) {
            String slug = link.substring(MenuItem.CATEGORY.length());
            return config.category(slug).isPresent()
                    ? new Found(routes.category(slug).address(), "")
                    : Found.NOTHING;
        }
        // menus stand in site.yml, beside the content folder: their paths count from the content folder
        Destination destination = destinations.find("content/" + SiteConfig.FILE, link);
        if (destination instanceof Destination.Outside outside) {
            return new Found("", outside.href());
        }
        if (destination instanceof Destination.ToEntry to) {
            Route route = routes.of(to.entry());
            return new Found(route.address() + (to.fragment().isEmpty() ? "" : "#" + to.fragment()), "");
        }
        if (destination instanceof Destination.ToAddress to) {
            return new Found(to.address() + (to.fragment().isEmpty() ? "" : "#" + to.fragment()), "");
        }
        return Found.NOTHING;
    }

    /** Reports the lines that lead nowhere. */
    void check(PagePlan plan, Problems problems) {
        for (Map.Entry<String, List<MenuItem>> menu : config.menus().entrySet()) {
            menu.getValue().forEach(item -> check(item, plan, problems));
        }
    }

    private void check(MenuItem item, PagePlan plan, Problems problems) {
        Found found = find(item);
        String address = found.address().replaceFirst("#.*", "");
        boolean dead = found.equals(Found.NOTHING) && !item.link().isEmpty();
        if (dead || !address.isEmpty() && !plan.has(address)) {
            Destination destination = destinations.find("content/" + SiteConfig.FILE, item.link());
            if (destination instanceof Destination.Unpublished) {
                problems.add(Problem.warning("link.unpublished", item.place(), item.link()));
            } else if (!(destination instanceof Destination.Faulty) && !destinations.isOfFaulty(address)) {
                problems.add(Problem.error("menu.link.missing", item.place(), item.link()));
            }
        }
        item.children().forEach(child -> check(child, plan, problems));
    }
}
