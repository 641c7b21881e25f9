package bantin.page.kind;

import bantin.route.Route;
import bantin.route.Routes;
import java.util.Optional;

/** Tells readers in plain words how to follow the site, and where its feeds are. */
public record FollowPage(Route route, String lang) implements Page {
    @Override
    public String template() {
        return "follow.html";
    }

    @Override
    public String setting() {
        return "addresses.follow";
    }

    @Override
    public Optional<Route> in(String other, Routes routes) {
        return Optional.of(routes.follow(other));
    }

    @Override
    public Title title() {
        return new Title.Word("title.follow");
    }
}
