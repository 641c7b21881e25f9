package bantin.page.kind;

import bantin.route.Route;
import bantin.route.Routes;
import bantin.search.SearchIndex;
import java.util.Optional;

/** Where readers search all that is online in a language. */
public record SearchPage(Route route, String lang) implements Page {
    /** The first of the files in which its script searches; the others stand beside it. */
    public Route index() {
        return Route.of(route.address() + SearchIndex.ROOT);
    }

    @Override
    public String template() {
        return "search.html";
    }

    @Override
    public Optional<Route> in(String other, Routes routes) {
        return Optional.of(routes.search(other));
    }

    @Override
    public Title title() {
        return new Title.Word("title.search");
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
