package bantin.render.machine;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.page.kind.Page;
import bantin.page.kind.SiteMapPage;
import bantin.render.body.PictureViews;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.FreshNews;
import bantin.text.Moment;
import bantin.text.Xml;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Site maps for search engines: sitemaps.org 0.9, with what Google adds for pictures, languages and news. */
final class SiteMaps {
    private static final String SITE_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String GOOGLE = "http://www.google.com/schemas/";

    private final Portal portal;
    private final Hrefs hrefs;
    private final PagePictures pictures;
    private final Function<Page, List<Views.TranslationView>> translations;

    private final ZonedDateTime now;
    private @Nullable List<Page> ordered;

    /** @param translations of a page: itself in each language */
    SiteMaps(Portal portal, Hrefs hrefs, Function<Page, List<Views.TranslationView>> translations, ZonedDateTime now) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.pictures = new PagePictures(new PictureViews(portal, hrefs));
        this.translations = translations;
        this.now = now;
    }

    String of(SiteMapPage map) {
        Xml xml = new Xml()
                .open(
                        "urlset",
                        "xmlns",
                        SITE_MAP,
                        "xmlns:image",
                        GOOGLE + "sitemap-image/1.1",
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml");
        pages(map).forEach(page -> add(xml, page));
        return xml.close("urlset").toString();
    }

    private List<Page> pages(SiteMapPage map) {
        return ordered().subList(map.from(), map.to());
    }

    private synchronized List<Page> ordered() {
        List<Page> known = ordered;
        if (known == null) {
            known = SiteMapPage.inOrder(portal.plan().pages());
            ordered = known;
        }
        return known;
    }

    private void add(Xml xml, Page page) {
        xml.open("url").element("loc", hrefs.absolute(page.route()));
        changed(page).ifPresent(moment -> xml.element("lastmod", Instants.orDay(moment)));
        for (Views.TranslationView other : translations.apply(page)) {
            if (other.twin()) {
                xml.empty("xhtml:link", "rel", "alternate", "hreflang", other.lang(), "href", other.url());
            }
        }
        for (String picture : pictures.of(page)) {
            xml.open("image:image").element("image:loc", picture).close("image:image");
        }
        xml.close("url");
    }

    /** What nobody dated was there on the day that it tells of, unless that day is still to come. */
    private Optional<Moment> changed(Page page) {
        Optional<Moment> changed = page.changed(portal.site());
        if (changed.isPresent()) {
            return changed;
        }
        List<Entry> shown = new ArrayList<>(page.entry().stream().toList());
        page.listing().ifPresent(listing -> shown.addAll(listing.entries()));
        Optional<Moment> latest = Optional.empty();
        for (Entry entry : shown) {
            Optional<Moment> day = entry.day();
            if (day.isPresent()
                    && !day.get().at().isAfter(now)
                    && (latest.isEmpty() || day.get().compareTo(latest.get()) > 0)) {
                latest = day;
            }
        }
        return latest;
    }

    String of(SiteMapPage.Index index) {
        Xml xml = new Xml().open("sitemapindex", "xmlns", SITE_MAP);
        for (SiteMapPage map : index.maps()) {
            xml.open("sitemap").element("loc", hrefs.absolute(map.route()));
            pages(map).stream()
                    .flatMap(page -> changed(page).stream())
                    .max(Comparator.<Moment>naturalOrder())
                    .ifPresent(moment -> xml.element("lastmod", Instants.orDay(moment)));
            xml.close("sitemap");
        }
        return xml.close("sitemapindex").toString();
    }

    /** Empty on quiet days: it stays where search engines were told to look. */
    String news() {
        Xml xml = new Xml().open("urlset", "xmlns", SITE_MAP, "xmlns:news", GOOGLE + "sitemap-news/0.9");
        for (Article article : FreshNews.of(portal.site().articles(), now)) {
            xml.open("url")
                    .element("loc", hrefs.absolute(portal.routes().of(article)))
                    .open("news:news")
                    .open("news:publication")
                    .element("news:name", portal.config().names(article.lang()).title())
                    .element("news:language", article.lang())
                    .close("news:publication")
                    .element("news:publication_date", Instants.orDay(article.published()))
                    .element("news:title", article.title())
                    .close("news:news")
                    .close("url");
        }
        return xml.close("urlset").toString();
    }
}
