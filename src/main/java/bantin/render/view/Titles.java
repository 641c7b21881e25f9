package bantin.render.view;

import bantin.config.SiteConfig;
import bantin.config.SiteNames;
import bantin.page.kind.Listing;
import bantin.page.kind.Page;
import bantin.page.kind.Title;
import bantin.render.theme.ThemeWords;
import java.util.List;

/** What a page is called. */
public final class Titles {
    private final SiteConfig config;
    private final ThemeWords words;

    public Titles(SiteConfig config, ThemeWords words) {
        this.config = config;
        this.words = words;
    }

    public String of(Page page) {
        Title title = page.title();
        if (title instanceof Title.Own own) {
            return own.text();
        }
        return title instanceof Title.Word word
                ? words.find(word.key(), word.args()).orElse(word.fallback())
                : config.names(page.lang()).title();
    }

    /** The title of the window: the page's own, the number of an old list page, then the site's. */
    public String document(Page page, String title) {
        SiteNames site = config.names(page.lang());
        if (page.title() instanceof Title.OfSite) {
            return site.tagline().isEmpty() ? title : title + " - " + site.tagline();
        }
        int number = page.listing().map(Listing::number).orElse(0);
        String numbered = number == 0
                ? title
                : title + " - " + words.find("pager.number", List.of(number)).orElse("" + number);
        return numbered + " - " + site.title();
    }
}
