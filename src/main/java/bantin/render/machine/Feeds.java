package bantin.render.machine;

import bantin.config.SiteNames;
import bantin.page.kind.FeedPage;
import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.route.Route;
import bantin.text.Moment;
import java.util.List;
import java.util.function.Function;

/** Writes feeds, each in its format. */
public final class Feeds {
    private final Portal portal;
    private final Hrefs absolute;
    private final FeedItems items;
    private final Function<Page, String> titles;

    /** @param titles what pages are called */
    public Feeds(Portal portal, Hrefs absolute, FeedItems items, Function<Page, String> titles) {
        this.portal = portal;
        this.absolute = absolute;
        this.items = items;
        this.titles = titles;
    }

    public String of(FeedPage page) {
        List<FeedItem> news = page.news().stream().map(items::of).toList();
        FeedHead head = head(page, news);
        return page.format() == FeedPage.Format.ATOM ? AtomFeed.of(head, news) : JsonFeed.of(head, news);
    }

    private FeedHead head(FeedPage page, List<FeedItem> news) {
        SiteNames names = portal.config().names(page.lang());
        String own = titles.apply(page);
        boolean whole = own.equals(names.title());
        Route home = page.followed();
        return new FeedHead(
                whole ? own : own + " - " + names.title(),
                whole ? names.tagline() : page.description(),
                page.lang(),
                absolute.of(home),
                absolute.of(page.route()),
                names.publisher(),
                names.organisation().sourceNotice(),
                news.stream().map(FeedItem::changed).max(Moment::compareTo).orElseThrow());
    }
}
