package bantin.render;

import bantin.config.SiteConfig;
import bantin.config.SiteNames;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.page.Page;
import bantin.route.Route;
import bantin.site.Category;
import bantin.text.Moment;
import bantin.text.Syllables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What stands around every page: the site with its menus, and what the page says of itself. */
final class Frame {
    private static final int DESCRIPTION_LENGTH = 200;

    private final Portal portal;
    private final Hrefs hrefs;
    private final Words words;
    private final Cards cards;
    private final Menus menus;
    private final BodyHtml bodies;
    private final Translations translations;
    private final Map<String, List<Views.CategoryView>> categories = new ConcurrentHashMap<>();

    Frame(Portal portal, Hrefs hrefs, Words words, Cards cards, Menus menus, BodyHtml bodies) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.words = words;
        this.cards = cards;
        this.menus = menus;
        this.bodies = bodies;
        this.translations = new Translations(portal, hrefs);
    }

    Views.SiteView site(Page page) {
        SiteConfig config = portal.config();
        SiteNames names = config.names(page.lang());
        Route home = portal.routes().home(page.lang());
        return new Views.SiteView(
                names.title(),
                publisher(names),
                names.tagline(),
                config.url(),
                hrefs.of(
                        portal.plan().has(home.address())
                                ? home
                                : portal.routes().home(config.language())),
                config.language(),
                OrganisationView.of(names.organisation(), emblem(names)),
                names.untranslated(),
                categories.computeIfAbsent(page.lang(), this::categories),
                config.languages(),
                notices(page.lang()),
                portal.theme().settings(),
                portal.site().data(),
                menus.of(config, page.lang(), page.route().address()),
                hrefs.of("/feed.xml"),
                hrefs.of(portal.routes().siteMap()));
    }

    private static String publisher(SiteNames names) {
        String office = names.organisation().name();
        return office.isEmpty() ? names.title() : office;
    }

    Views.PageView page(Page page) {
        Titles titles = new Titles(portal.config(), words);
        String title = titles.of(page);
        Route canonical = page instanceof Page.Redirect redirect ? redirect.target() : page.route();
        return new Views.PageView(
                type(page),
                title,
                titles.document(page, title),
                description(page),
                page.lang(),
                hrefs.of(page.route()),
                hrefs.absolute(canonical),
                shared(page).orElse(null),
                new Breadcrumbs(portal, hrefs, words).of(page, title),
                translations.of(page),
                updated(page).orElse(null),
                !portal.config().searchEngines() || page instanceof Page.NotFound);
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
        String written = names.organisation().emblem();
        if (written.isEmpty()) {
            return "";
        }
        return bodies.href("content/" + SiteConfig.FILE, written).orElse("");
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

    /** {@code OfArticle} is {@code article}, {@code NotFound} is {@code not-found}: the class that a theme may style. */
    private static String type(Page page) {
        return page.template().equals("404.html")
                ? "not-found"
                : page.template().replace(".html", "");
    }

    private String description(Page page) {
        Optional<Entry> entry = entry(page);
        if (entry.isPresent()) {
            return Syllables.cut(Cards.summary(entry.get()), DESCRIPTION_LENGTH);
        }
        if (page instanceof Page.OfCategory of) {
            return of.category().description();
        }
        if (page instanceof Page.OfPhoto of) {
            return of.photos().get(of.position()).alt();
        }
        return page instanceof Page.Home ? portal.config().names(page.lang()).tagline() : "";
    }

    private Optional<String> shared(Page page) {
        if (page instanceof Page.OfPhoto of) {
            return Optional.of(cards.shared(of.photos().get(of.position()).photo()));
        }
        Optional<String> cover = entry(page).flatMap(cards::shared);
        return page instanceof Page.OfAlbum of && cover.isEmpty()
                ? of.photos().stream().findFirst().map(first -> cards.shared(first.photo()))
                : cover;
    }

    private static Optional<Entry> entry(Page page) {
        if (page instanceof Page.OfArticle of) {
            return Optional.of(of.article());
        }
        if (page instanceof Page.OfStaticPage of) {
            return Optional.of(of.page());
        }
        return page instanceof Page.OfAlbum of ? Optional.of(of.album()) : Optional.empty();
    }

    /** When the page last had something new; on lists that is what stands first. */
    private Optional<Moment> updated(Page page) {
        if (page instanceof Page.Home) {
            return newest(portal.site().articles(page.lang()));
        }
        if (page instanceof Page.OfCategory of) {
            return newest(of.articles());
        }
        return entry(page).flatMap(Frame::updated);
    }

    private static Optional<Moment> newest(List<Article> newestFirst) {
        return newestFirst.stream().findFirst().map(Article::published);
    }

    private static Optional<Moment> updated(Entry entry) {
        return entry.head().updated().or(entry::date);
    }
}
