package bantin.render.view;

import bantin.config.SiteConfig;
import bantin.content.EntryKinds;
import bantin.content.body.BodyStore;
import bantin.page.PagePlan;
import bantin.page.ShareCards;
import bantin.route.Pictures;
import bantin.route.Routes;
import bantin.site.Destinations;
import bantin.site.Site;
import bantin.source.SourceTree;
import bantin.source.Theme;

/** All that a page may show, at one moment. */
public record Portal(
        EntryKinds kinds,
        SiteConfig config,
        Theme theme,
        SourceTree tree,
        Routes routes,
        Site site,
        Pictures pictures,
        Destinations destinations,
        PagePlan plan,
        ShareCards shares,
        BodyStore bodies) {}
