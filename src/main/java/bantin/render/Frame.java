package bantin.render;

import bantin.config.SiteConfig;
import bantin.config.SiteNames;
import bantin.content.list.Lists;
import bantin.image.ShareCard;
import bantin.page.kind.Page;
import bantin.render.body.BodyHtml;
import bantin.render.body.PictureViews;
import bantin.render.data.StructuredData;
import bantin.render.machine.SiteIcons;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.ItemViews;
import bantin.render.view.OrganisationView;
import bantin.render.view.Portal;
import bantin.render.view.SharedPicture;
import bantin.render.view.SiteView;
import bantin.render.view.Titles;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Category;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What stands around every page: the site with its menus, and what the page says of itself. */
final class Frame {
    private final Portal portal;
    private final Hrefs hrefs;
    private final ThemeWords words;
    private final Cards cards;
    private final Menus menus;
    private final BodyHtml bodies;
    private final PictureViews pictures;
    private final Translations translations;
    private final Followed followed;
    private final List<ItemViews.BlockView> channels;
    private final Descriptions descriptions;
    private final StructuredData structured;
    private final Map<Menus.Place, SiteView> sites = new ConcurrentHashMap<>();
    private final Map<String, String> emblems = new ConcurrentHashMap<>();
    private final Map<String, Optional<SharedPicture>> ofPortal = new ConcurrentHashMap<>();

    Frame(
            Portal portal,
            Hrefs hrefs,
            ThemeWords words,
            Cards cards,
            Menus menus,
            BodyHtml bodies,
            PictureViews pictures,
            Translations translations,
            ItemRows rows) {
        this.pictures = pictures;
        this.channels = rows.everywhere();
        this.portal = portal;
        this.hrefs = hrefs;
        this.words = words;
        this.cards = cards;
        this.menus = menus;
        this.bodies = bodies;
        this.translations = translations;
        this.descriptions = new Descriptions(portal, words);
        this.structured = new StructuredData(portal, hrefs);
        this.followed = new Followed(portal, hrefs, new Titles(portal.config(), words));
    }

    SiteView site(Page page) {
        Menus.Place place =
                menus.place(portal.config(), page.lang(), page.route().address());
        return sites.computeIfAbsent(place, this::site);
    }

    private SiteView site(Menus.Place place) {
        SiteConfig config = portal.config();
        String lang = place.lang();
        SiteNames names = config.names(lang);
        Route home = portal.routes().home(lang);
        return new SiteView(
                names.title(),
                names.publisher(),
                names.tagline(),
                config.url(),
                hrefs.of(
                        portal.plan().has(home.address())
                                ? home
                                : portal.routes().home(config.language())),
                config.language(),
                OrganisationView.of(names.organisation(), emblem(names)),
                names.untranslated(),
                categories(lang),
                config.languages(),
                notices(lang),
                banner().orElse(null),
                portal.theme().settings(),
                portal.site().data(),
                menus.of(config, place),
                followed.ofLanguage(lang).map(Views.FeedView::atom).orElse(""),
                followed.page(lang),
                channels,
                hrefs.of(portal.routes().siteMap()),
                new SiteIcons(portal, hrefs).all(emblem(names)),
                hrefs.of(SiteIcons.MANIFEST),
                hrefs.of(search(lang)));
    }

    /** Where readers of a language search: in it, or else in the main one. */
    private Route search(String lang) {
        Route own = portal.routes().search(lang);
        return portal.plan().has(own.address())
                ? own
                : portal.routes().search(portal.config().language());
    }

    Views.PageView page(Page page) {
        Titles titles = new Titles(portal.config(), words);
        String title = titles.of(page);
        String description = descriptions.of(page);
        Optional<SharedPicture> shared = shared(page).map(picture -> picture.orCalled(title));
        List<Views.LinkView> breadcrumb = new Breadcrumbs(portal, hrefs, words).of(page);
        Route canonical = page.onward().orElse(page.route());
        return new Views.PageView(
                page.type(),
                title,
                titles.document(page, title),
                description,
                page.lang(),
                hrefs.of(page.route()),
                hrefs.absolute(canonical),
                shared.map(SharedPicture::address).orElse(null),
                shared.map(SharedPicture::alt).orElse(""),
                shared.map(SharedPicture::width).orElse(0),
                shared.map(SharedPicture::height).orElse(0),
                breadcrumb,
                translations.of(page),
                followed.of(page),
                page.updated(portal.site()).orElse(null),
                !portal.config().searchEngines() || !page.isListed(),
                page.withdrawn().orElse(null),
                structured.of(page, description, shared, breadcrumb, emblemUrl(page.lang())));
    }

    private String emblemUrl(String lang) {
        String emblem = emblem(portal.config().names(lang));
        return emblem.startsWith("/") ? hrefs.host() + emblem : emblem;
    }

    private List<Views.CategoryView> categories(String lang) {
        return portal.site().categories().values().stream()
                .filter(c -> c.parent().isEmpty() && c.lang().equals(lang))
                .map(this::category)
                .toList();
    }

    Views.CategoryView category(Category category) {
        return new Views.CategoryView(
                category.slug(),
                category.title(),
                category.description(),
                hrefs.of(category.route()),
                category.parent()
                        .flatMap(slug -> portal.site().category(slug))
                        .map(cards::link)
                        .orElse(null),
                category.children().stream()
                        .flatMap(slug -> portal.site().category(slug).stream())
                        .map(cards::link)
                        .toList(),
                category.lang());
    }

    private String emblem(SiteNames names) {
        return emblems.computeIfAbsent(
                names.organisation().emblem(),
                written -> written.isEmpty()
                        ? ""
                        : bodies.href("content/" + SiteConfig.FILE, written).orElse(""));
    }

    private List<Views.NoticeView> notices(String lang) {
        return portal.site().notices().stream()
                .filter(notice -> notice.lang().equals(lang))
                .map(notice -> new Views.NoticeView(
                        notice.title(),
                        notice.text(),
                        notice.link().isEmpty()
                                ? ""
                                : bodies.href("content/notices.yml", notice.link())
                                        .orElse(""),
                        notice.level()))
                .toList();
    }

    private Optional<Views.BannerView> banner() {
        return portal.site().banner().flatMap(banner -> pictures.find(
                        Lists.BANNERS_FILE, banner.picture(), banner.alt(), "")
                .map(picture -> new Views.BannerView(
                        picture,
                        pictures.find(Lists.BANNERS_FILE, banner.phone(), banner.alt(), "")
                                .orElse(null),
                        banner.alt())));
    }

    private Optional<SharedPicture> sharedBanner() {
        return portal.site().banner().flatMap(banner -> pictures.photo(Lists.BANNERS_FILE, banner.picture())
                .flatMap(photo -> cards.shared(photo, banner.alt())));
    }

    private Optional<SharedPicture> shared(Page page) {
        Optional<SharedPicture> own = page.entry().flatMap(cards::shared);
        if (own.isEmpty() && page.picture().isPresent()) {
            own = cards.shared(page.picture().get(), page.description());
        }
        return own.isPresent() ? own : ofPortal.computeIfAbsent(page.lang(), this::ofPortal);
    }

    private Optional<SharedPicture> ofPortal(String lang) {
        return sharedBanner().or(() -> portal.shares()
                .of(lang)
                .map(card -> new SharedPicture(
                        hrefs.absolute(card.route()),
                        portal.config().names(lang).publisher(),
                        ShareCard.WIDTH,
                        ShareCard.HEIGHT)));
    }
}
