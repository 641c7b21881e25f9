package bantin.render.machine;

import bantin.config.SiteConfig;
import bantin.page.ShareCards;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.text.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The icons of a portal: what its pages say of them, and what a phone reads that puts the portal on its home screen. */
public final class SiteIcons {
    public static final String MANIFEST = "/cong.webmanifest";

    /** The size that the phones of one maker ask for under a name of their own. */
    private static final int TOUCH = 180;

    /** From here on it is the phone that shows them, not the browser. */
    private static final int OF_PHONES = 192;

    private final Portal portal;
    private final Hrefs hrefs;

    public SiteIcons(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
    }

    /** @param emblem its address; a drawing is an icon of any size, so that browsers need no other */
    public List<Views.IconView> all(String emblem) {
        List<Views.IconView> all = new ArrayList<>();
        boolean drawn = emblem.isEmpty() || emblem.endsWith(".svg");
        if (drawn && !emblem.isEmpty()) {
            all.add(new Views.IconView("icon", emblem, "image/svg+xml", "any"));
        }
        for (ShareCards.Card icon : portal.shares().icons()) {
            if (icon.size() < OF_PHONES && (icon.size() == TOUCH || !drawn)) {
                String rel = icon.size() == TOUCH ? "apple-touch-icon" : "icon";
                all.add(new Views.IconView(rel, hrefs.of(icon.route()), "image/png", sizes(icon)));
            }
        }
        return List.copyOf(all);
    }

    private static String sizes(ShareCards.Card icon) {
        return icon.size() + "x" + icon.size();
    }

    String manifest() {
        SiteConfig config = portal.config();
        Object accent = portal.theme().settings().getOrDefault("accent", "#ffffff");
        List<JsonObject> icons = portal.shares().icons().stream()
                .filter(icon -> icon.size() >= OF_PHONES)
                .map(icon -> new JsonObject()
                        .put("src", hrefs.of(icon.route()))
                        .put("sizes", sizes(icon))
                        .put("type", "image/png"))
                .toList();
        return new JsonObject()
                        .put("name", config.title())
                        .put("lang", config.language())
                        .put("start_url", hrefs.of(portal.routes().home(config.language())))
                        .put("display", "browser")
                        .put("theme_color", String.valueOf(accent))
                        .put("background_color", "#ffffff")
                        .objects("icons", icons)
                + "\n";
    }
}
