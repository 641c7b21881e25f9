package bantin.render.machine;

import bantin.content.Entry;
import bantin.page.kind.MachineFile;
import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.text.Html;

/** The files for machines: robots.txt and sitemap.xml (sitemaps.org 0.9). */
public final class MachineFiles {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Portal portal;
    private final Hrefs hrefs;

    public MachineFiles(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
    }

    public String of(MachineFile page) {
        return switch (page.kind()) {
            case ROBOTS -> robots();
            case SITE_MAP_XML -> siteMap();
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
            page.entry().flatMap(Entry::changed).ifPresent(m -> xml.append("<lastmod>")
                    .append(Instants.orDay(m))
                    .append("</lastmod>"));
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }
}
