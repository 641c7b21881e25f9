package bantin.page;

import bantin.page.kind.Page;
import bantin.page.kind.SiteMapPage;
import bantin.route.Route;
import java.util.ArrayList;
import java.util.List;

/** Lists pages for search engines, which take fifty thousand addresses and fifty megabytes at once. */
final class SiteMapPlan {
    /** Pictures and languages need room too. */
    static final int MOST = 30_000;

    private SiteMapPlan() {}

    /** @param listed how many pages search engines should know */
    static List<Page> of(int listed, String lang, int most) {
        Route first = Route.of("/sitemap.xml");
        if (listed <= most) {
            return List.of(new SiteMapPage(first, lang, 0, listed));
        }
        List<SiteMapPage> maps = new ArrayList<>();
        for (int from = 0; from < listed; from += most) {
            Route route = Route.of("/sitemap-" + (maps.size() + 1) + ".xml");
            maps.add(new SiteMapPage(route, lang, from, Math.min(listed, from + most)));
        }
        List<Page> plan = new ArrayList<>(maps);
        plan.add(new SiteMapPage.Index(first, lang, maps));
        return plan;
    }
}
