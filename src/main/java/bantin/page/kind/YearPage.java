package bantin.page.kind;

import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import bantin.text.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The months of a year. */
public record YearPage(Route route, String lang, int year) implements Page {
    @Override
    public String template() {
        return "archive-year.html";
    }

    @Override
    public String setting() {
        return "addresses.archive";
    }

    @Override
    public Title title() {
        return new Title.Word("archive.year", List.of(year), String.valueOf(year));
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        return List.of(routes.archive());
    }

    @Override
    public Optional<Moment> changed(Site site) {
        return site.months().entrySet().stream()
                .filter(month -> month.getKey().getYear() == year)
                .flatMap(month -> Page.changed(month.getValue()).stream())
                .max(Comparator.naturalOrder());
    }
}
