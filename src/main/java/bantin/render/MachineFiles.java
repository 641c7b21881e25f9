package bantin.render;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.page.kind.MachineFile;
import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.text.Html;
import bantin.text.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The files for machines: robots.txt, sitemap.xml (sitemaps.org 0.9) and the feed (Atom, RFC 4287). */
final class MachineFiles {
    private static final int FEED_LENGTH = 20;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Portal portal;
    private final Hrefs hrefs;

    MachineFiles(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
    }

    String of(MachineFile page) {
        return switch (page.kind()) {
            case ROBOTS -> robots();
            case SITE_MAP_XML -> siteMap();
            case FEED -> feed();
        };
    }

    /** A portal that asks not to be found lets search engines in all the same: whom it shut out could not read that wish. */
    private String robots() {
        String map = portal.config().searchEngines() ? "\nSitemap: " + hrefs.absolute("/sitemap.xml") + "\n" : "";
        return "User-agent: *\nDisallow:\n" + map;
    }

    private String siteMap() {
        StringBuilder xml =
                new StringBuilder(XML).append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : portal.plan().pages()) {
            if (!page.isListed()) {
                continue;
            }
            xml.append("<url><loc>")
                    .append(Html.escape(hrefs.absolute(page.route())))
                    .append("</loc>");
            page.entry()
                    .flatMap(Entry::changed)
                    .ifPresent(m -> xml.append("<lastmod>").append(date(m)).append("</lastmod>"));
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private String feed() {
        String lang = portal.config().language();
        StringBuilder xml = new StringBuilder(XML)
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(lang)
                .append("\">\n");
        element(xml, "title", portal.config().title());
        element(xml, "id", portal.config().url());
        xml.append("<link rel=\"self\" href=\"")
                .append(hrefs.absolute("/feed.xml"))
                .append("\"/>\n");
        xml.append("<link href=\"").append(hrefs.absolute("/")).append("\"/>\n");
        // the newest article's time, not the time of the build: the same input gives the same feed
        String updated = portal.site().articles(lang).stream()
                .map(MachineFiles::changed)
                .max(Moment::compareTo)
                .map(m -> INSTANT.format(m.at()))
                .orElse("1970-01-01T00:00:00Z");
        element(xml, "updated", updated);
        portal.site().articles(lang).stream().limit(FEED_LENGTH).forEach(article -> entry(xml, article));
        return xml.append("</feed>\n").toString();
    }

    private void entry(StringBuilder xml, Article article) {
        String url = hrefs.absolute(portal.routes().of(article));
        xml.append("<entry>\n");
        element(xml, "title", article.title());
        element(xml, "id", url);
        xml.append("<link href=\"").append(Html.escape(url)).append("\"/>\n");
        element(xml, "published", INSTANT.format(article.published().at()));
        element(xml, "updated", INSTANT.format(changed(article).at()));
        String author =
                article.author().isEmpty() ? portal.config().organisation().name() : article.author();
        xml.append("<author><name>")
                .append(Html.escape(author.isEmpty() ? portal.config().title() : author))
                .append("</name></author>\n");
        element(xml, "summary", Cards.summary(article));
        xml.append("</entry>\n");
    }

    private static Moment changed(Article article) {
        return article.head().updated().orElseGet(article::published);
    }

    private static String date(Moment moment) {
        return moment.timed()
                ? INSTANT.format(moment.at())
                : moment.at().toLocalDate().toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(Html.escape(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
