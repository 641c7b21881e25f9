package bantin.render.machine;

import bantin.config.SiteConfig;
import bantin.content.Entry;
import bantin.content.Head;
import bantin.render.theme.Hrefs;
import bantin.route.OldAddress;
import bantin.route.Routes;
import java.net.URI;

/**
 * What an entry is called in feeds for ever, as a tag URI (RFC 4151). It comes from the first address at which the entry
 * stood, its first alias or else its own: whoever moves or renames a file keeps the old address as an alias, so that links
 * live on, and no program shows the entry as a new one.
 */
final class FeedIds {
    private final Routes routes;
    private final Hrefs below;
    private final String authority;

    FeedIds(SiteConfig config, Routes routes) {
        this.routes = routes;
        this.below = new Hrefs(config);
        this.authority = String.valueOf(URI.create(config.url()).getHost());
    }

    /** @param entry has a day */
    String of(Entry entry) {
        int year = entry.day().orElseThrow().at().getYear();
        return "tag:" + authority + "," + (year < 1000 ? "0" : "") + year + ":" + first(entry);
    }

    private String first(Entry entry) {
        return entry.head().aliases().stream()
                .map(Head.Alias::address)
                .flatMap(written -> OldAddress.of(written).stream())
                .findFirst()
                .map(old -> below.of(old.route()) + (old.asks() ? "?" + Hrefs.encode(old.question()) : ""))
                .orElseGet(() -> below.of(routes.of(entry)));
    }
}
