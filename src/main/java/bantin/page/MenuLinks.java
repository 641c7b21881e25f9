package bantin.page;

import bantin.config.MenuItem;
import bantin.config.SiteConfig;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.site.item.Catalogue;
import bantin.site.item.TypeList;
import bantin.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where menu lines lead: a category, a content file, an address of the site or elsewhere. */
public final class MenuLinks {
    private final SiteConfig config;
    private final Routes routes;
    private final Destinations destinations;
    private final Catalogue items;

    public MenuLinks(SiteConfig config, Routes routes, Destinations destinations, Catalogue items) {
        this.items = items;
        this.config = config;
        this.routes = routes;
        this.destinations = destinations;
    }

    /**
     * Exactly one of the two is given, or none for a heading or a dead line.
     *
     * @param rest what follows the address: a question, an anchor, or empty
     */
    public record Found(String address, String rest, String outside) {
        static final Found NOTHING = new Found("", "", "");

        static Found at(String address, String rest) {
            return new Found(address, rest, "");
        }
    }

    public Found find(MenuItem item, PagePlan plan) {
        String link = item.link();
        if (link.isEmpty()) {
            return Found.NOTHING;
        }
        if (link.startsWith(MenuItem.CATEGORY)) {
            String slug = link.substring(MenuItem.CATEGORY.length());
            return config.category(slug).isPresent()
                    ? Found.at(routes.category(slug).address(), "")
                    : Found.NOTHING;
        }
        if (link.startsWith(MenuItem.TYPE)) {
            // the page of an empty list is for those who have its address
            return ofType(item).filter(route -> plan.has(route.address()) && !isEmpty(item)).stream()
                    .map(route -> Found.at(route.address(), ""))
                    .findFirst()
                    .orElse(Found.NOTHING);
        }
        Destination destination = destination(item);
        if (destination instanceof Destination.Outside outside) {
            return new Found("", "", outside.href());
        }
        if (destination instanceof Destination.ToEntry to) {
            return Found.at(routes.of(to.entry()).address(), to.fragment().isEmpty() ? "" : "#" + to.fragment());
        }
        if (destination instanceof Destination.ToAddress to) {
            return plan.answering(to)
                    .map(address -> Found.at(address, to.rest()))
                    .orElse(Found.NOTHING);
        }
        if (destination instanceof Destination.ToFile to) {
            return plan.routeOf(to.file())
                    .map(route -> Found.at(route.address(), ""))
                    .orElse(Found.NOTHING);
        }
        return Found.NOTHING;
    }

    private boolean isEmpty(MenuItem item) {
        return list(item).filter(list -> list.items().isEmpty()).isPresent();
    }

    /** In the menu's language, or else in the main one. */
    private Optional<TypeList> list(MenuItem item) {
        String name = item.link().substring(MenuItem.TYPE.length()).split("/", -1)[0];
        return items.list(name, item.lang()).or(() -> items.list(name, config.language()));
    }

    /** A list, or the part of it that follows the name. */
    private Optional<Route> ofType(MenuItem item) {
        String[] steps = item.link().substring(MenuItem.TYPE.length()).split("/", -1);
        return list(item)
                .map(list -> steps.length == 1
                        ? list.route()
                        : routes.part(list.route(), Arrays.copyOfRange(steps, 1, steps.length)));
    }

    /** Menus stand in site.yml, beside the content folder: their paths count from the content folder. */
    private Destination destination(MenuItem item) {
        return destinations.find("content/" + SiteConfig.FILE, item.link());
    }

    /** @param others lines of other lists; the files of the content folder to which all of them lead */
    List<SourceFile> files(List<MenuItem> others) {
        return Stream.concat(config.menus().values().stream().flatMap(List::stream), others.stream())
                .flatMap(MenuLinks::withChildren)
                .filter(item -> !item.link().isEmpty() && !isNamed(item))
                .flatMap(item ->
                        destination(item) instanceof Destination.ToFile to ? Stream.of(to.file()) : Stream.empty())
                .toList();
    }

    private static boolean isNamed(MenuItem item) {
        return item.link().startsWith(MenuItem.CATEGORY) || item.link().startsWith(MenuItem.TYPE);
    }

    private static Stream<MenuItem> withChildren(MenuItem item) {
        return Stream.concat(Stream.of(item), item.children().stream().flatMap(MenuLinks::withChildren));
    }

    /** Reports the lines that lead nowhere, those of other lists first. */
    void check(List<MenuItem> others, Reach reach, Problems problems) {
        others.forEach(item -> check(item, true, reach, problems));
        for (Map.Entry<String, List<MenuItem>> menu : config.menus().entrySet()) {
            menu.getValue().forEach(item -> check(item, false, reach, problems));
        }
    }

    private void check(MenuItem item, boolean others, Reach reach, Problems problems) {
        PagePlan plan = reach.plan();
        Optional<String> leftOut = isNamed(item) || !(destination(item) instanceof Destination.ToFile to)
                ? Optional.empty()
                : reach.whyLeftOut(to.file());
        Found found = find(item, plan);
        boolean nobody = !isNamed(item)
                && destination(item) instanceof Destination.Outside outside
                && outside.own().filter(to -> plan.answering(to).isEmpty()).isPresent();
        if (nobody) {
            problems.add(Problem.warning("menu.link.missing", item.place(), item.link()));
        }
        boolean dead = found.equals(Found.NOTHING) && !item.link().isEmpty();
        if (leftOut.isPresent()) {
            problems.add(Problem.warning("link.left-out", item.place(), item.link(), leftOut.get()));
        } else if (dead || !found.address().isEmpty() && !plan.has(found.address())) {
            Destination destination = destination(item);
            boolean faulty = destination instanceof Destination.Faulty
                    || destination instanceof Destination.ToAddress to && destinations.isOfFaulty(to.address());
            boolean emptyNow =
                    item.link().startsWith(MenuItem.TYPE) && ofType(item).isPresent();
            // a line for a whole list comes into its menu with the first entry
            boolean comes = emptyNow && !others && item.link().indexOf('/') < 0;
            if (destination instanceof Destination.Unpublished || emptyNow && !comes) {
                problems.add(Problem.warning("link.unpublished", item.place(), item.link()));
            } else if (destination instanceof Destination.Vanished) {
                problems.add(Problem.warning("link.vanished", item.place(), item.link()));
            } else if (!faulty && !comes) {
                problems.add(Problem.error("menu.link.missing", item.place(), item.link()));
            }
        }
        item.children().forEach(child -> check(child, others, reach, problems));
    }
}
