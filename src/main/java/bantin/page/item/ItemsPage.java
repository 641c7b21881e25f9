package bantin.page.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.page.kind.ListPage;
import bantin.page.kind.Listing;
import bantin.page.kind.Title;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import bantin.site.item.Facet;
import bantin.site.item.TypeList;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list of a declared type: of all of it, or of those that have a value in common.
 *
 * @param cut what they have in common, or empty
 */
public record ItemsPage(Route route, TypeList of, Optional<Cut> cut, Listing<Item> list) implements ListPage {
    public static final String TEMPLATE = "items.html";

    /**
     * What the entries of a list have in common.
     *
     * @param facet empty for those of a year
     */
    public record Cut(Optional<Facet> facet, Facet.Cut value) {}

    @Override
    public String lang() {
        return of.lang();
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public String ownTemplate() {
        return "items-" + of.type().name() + ".html";
    }

    @Override
    public String setting() {
        return "types." + of.type().name();
    }

    @Override
    public Title title() {
        return title(of, cut);
    }

    static Title title(TypeList of, Optional<Cut> cut) {
        String title = of.type().title().in(of.lang());
        return new Title.Own(
                cut.map(c -> title + ": " + c.value().label().in(of.lang())).orElse(title));
    }

    @Override
    public String description() {
        return of.type().description().in(of.lang());
    }

    @Override
    public List<? extends Entry> news() {
        boolean followed = of.type().feed() && cut.isEmpty() && list.number() == 0;
        return followed ? of.news() : List.of();
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        return cut.isPresent() ? List.of(of.route()) : List.of();
    }

    @Override
    public Optional<Moment> updated(Site site) {
        return list.entries().stream().flatMap(item -> item.changed().stream()).max(Moment::compareTo);
    }
}
