package bantin.render;

import bantin.config.SiteConfig;
import bantin.page.Page;
import bantin.text.Dates;

/** What a page is called. */
final class Titles {
    private final SiteConfig config;
    private final Words words;

    Titles(SiteConfig config, Words words) {
        this.config = config;
        this.words = words;
    }

    String of(Page page) {
        if (page instanceof Page.OfArticle of) {
            return of.article().title();
        }
        if (page instanceof Page.OfStaticPage of) {
            return of.page().title();
        }
        if (page instanceof Page.OfAlbum of) {
            return of.album().title();
        }
        if (page instanceof Page.OfPhoto of) {
            String caption = of.photos().get(of.position()).caption();
            return caption.isEmpty() ? of.album().title() + " " + (of.position() + 1) : caption;
        }
        if (page instanceof Page.OfCategory of) {
            return of.category().title();
        }
        if (page instanceof Page.OfTag of) {
            return of.tag().title();
        }
        if (page instanceof Page.OfYear of) {
            return words.find("archive.year", java.util.List.of(of.year())).orElse(String.valueOf(of.year()));
        }
        if (page instanceof Page.OfMonth of) {
            return new Dates(page.lang()).month(of.month());
        }
        return fixed(page);
    }

    private String fixed(Page page) {
        if (page instanceof Page.Tags) {
            return words.title("title.tags");
        }
        if (page instanceof Page.Archive) {
            return words.title("title.archive");
        }
        if (page instanceof Page.Albums) {
            return words.title("title.albums");
        }
        if (page instanceof Page.Links) {
            return words.title("title.links");
        }
        if (page instanceof Page.SiteMap) {
            return words.title("title.site_map");
        }
        if (page instanceof Page.NotFound) {
            return words.title("missing.title");
        }
        return page instanceof Page.Redirect
                ? words.title("redirect.title")
                : config.names(page.lang()).title();
    }

    /** The title of the window: the page's own, the number of an old list page, then the site's. */
    String document(Page page, String title) {
        if (page instanceof Page.Home) {
            String tagline = config.names(page.lang()).tagline();
            return tagline.isEmpty() ? title : title + " - " + tagline;
        }
        int number = number(page);
        String numbered = number == 0
                ? title
                : title + " - "
                        + words.find("pager.number", java.util.List.of(number)).orElse("" + number);
        return numbered + " - " + config.names(page.lang()).title();
    }

    static int number(Page page) {
        if (page instanceof Page.OfCategory of) {
            return of.number();
        }
        if (page instanceof Page.OfTag of) {
            return of.number();
        }
        return page instanceof Page.OfMonth of ? of.number() : 0;
    }
}
