package bantin.render.machine;

import bantin.page.item.CalendarPage;
import bantin.page.kind.FeedPage;
import bantin.page.kind.MachineFile;
import bantin.page.kind.Page;
import bantin.page.kind.SiteMapPage;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.BuildTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All files for machines, each by its page. */
public final class MachineFiles {
    private final Portal portal;
    private final Hrefs hrefs;
    private final SiteMaps siteMaps;
    private final Feeds feeds;
    private final CalendarFile calendars;
    private final Function<Page, String> titles;

    /** @param translations of a page: itself in each language */
    public MachineFiles(
            Portal portal,
            Hrefs hrefs,
            Feeds feeds,
            Function<Page, String> titles,
            Function<Page, List<Views.TranslationView>> translations,
            BuildTime time) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.siteMaps = new SiteMaps(portal, hrefs, translations, time.now());
        this.feeds = feeds;
        this.calendars = new CalendarFile(portal, hrefs);
        this.titles = titles;
    }

    /** Empty for a page that people read. */
    public Optional<String> of(Page page) {
        if (page instanceof FeedPage feed) {
            return Optional.of(feeds.of(feed));
        }
        if (page instanceof CalendarPage calendar) {
            return Optional.of(calendars.of(calendar, titles.apply(calendar)));
        }
        if (page instanceof SiteMapPage map) {
            return Optional.of(siteMaps.of(map));
        }
        if (page instanceof SiteMapPage.Index index) {
            return Optional.of(siteMaps.of(index));
        }
        return page instanceof MachineFile file ? Optional.of(of(file.kind())) : Optional.empty();
    }

    private String of(MachineFile.Kind kind) {
        return switch (kind) {
            case ROBOTS -> robots();
            case NEWS_MAP -> siteMaps.news();
            case MANIFEST -> new SiteIcons(portal, hrefs).manifest();
        };
    }

    /** A portal that asks not to be found lets search engines in all the same: whom it shut out could not read that wish. */
    private String robots() {
        String maps = "\nSitemap: " + hrefs.absolute("/sitemap.xml") + "\nSitemap: "
                + hrefs.absolute("/sitemap-news.xml") + "\n";
        return "User-agent: *\nDisallow:\n" + (portal.config().searchEngines() ? maps : "");
    }
}
