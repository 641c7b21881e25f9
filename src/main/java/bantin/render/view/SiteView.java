package bantin.render.view;

import bantin.render.view.Views.CategoryView;
import bantin.render.view.Views.MenusView;
import bantin.render.view.Views.NoticeView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The portal.
 *
 * @param publisher who answers for it: the office, or the portal itself as long as no office is named
 * @param feed address of the Atom feed of the page's language, empty where it has no news
 * @param follow where readers learn how to follow the portal, empty where it has no news
 * @param untranslated names of the fields that stand in the main language on this page
 */
public record SiteView(
        String title,
        String publisher,
        String tagline,
        String url,
        String home,
        String language,
        OrganisationView organisation,
        List<String> untranslated,
        List<CategoryView> categories,
        List<String> languages,
        List<NoticeView> notices,
        Views.@Nullable BannerView banner,
        Map<String, Object> options,
        Map<String, Object> data,
        MenusView menus,
        String feed,
        String follow,
        List<ItemViews.BlockView> channels,
        String siteMap,
        List<Views.IconView> icons,
        String manifest,
        String search) {}
