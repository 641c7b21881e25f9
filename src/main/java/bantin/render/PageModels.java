package bantin.render;

import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.StaticPage;
import bantin.content.Takedown;
import bantin.page.item.ItemPage;
import bantin.page.item.ItemsPage;
import bantin.page.kind.AlbumPage;
import bantin.page.kind.ArticlePage;
import bantin.page.kind.FollowPage;
import bantin.page.kind.GonePage;
import bantin.page.kind.ListPage;
import bantin.page.kind.Listing;
import bantin.page.kind.Overview;
import bantin.page.kind.Page;
import bantin.page.kind.PhotoPage;
import bantin.page.kind.SearchPage;
import bantin.page.kind.StandingPage;
import bantin.page.kind.YearPage;
import bantin.render.body.BodyHtml;
import bantin.render.theme.Hrefs;
import bantin.render.view.ListViews;
import bantin.render.view.Pagers;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.Category;
import bantin.site.Destination;
import bantin.site.Site;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values that each kind of page gives to its template, beyond those of the {@link Frame}. */
final class PageModels {
    /** How many of the newest articles stand beside a list. */
    private static final int BESIDE = 5;

    private final Portal portal;
    private final Site site;
    private final Hrefs hrefs;
    private final Cards cards;
    private final BodyHtml bodies;
    private final Frame frame;
    private final Overviews overviews;
    private final AlbumModels albums;
    private final ArticleModels articles;
    private final ItemModels items;
    private final Pagers pagers;
    private final StandingModels standing;
    private final Map<String, Function<Page, Map<String, Object>>> models = new HashMap<>();

    PageModels(
            Portal portal,
            Hrefs hrefs,
            Cards cards,
            BodyHtml bodies,
            Frame frame,
            Overviews overviews,
            AlbumModels albums,
            ArticleModels articles,
            ItemModels items) {
        this.portal = portal;
        this.site = portal.site();
        this.hrefs = hrefs;
        this.cards = cards;
        this.bodies = bodies;
        this.frame = frame;
        this.overviews = overviews;
        this.albums = albums;
        this.articles = articles;
        this.items = items;
        this.pagers = new Pagers(portal.routes(), hrefs);
        this.standing = new StandingModels(site, cards, bodies);
        addAll();
    }

    /** A new kind of page has a line here. */
    private void addAll() {
        add("home.html", Page.Home.class, page -> Map.of("home", overviews.home(page.lang())));
        add(
                "article.html",
                ArticlePage.class,
                page -> Map.of("article", articles.of(page.article()), "relations", items.relations(page.article())));
        add(
                "page.html",
                StandingPage.class,
                page -> Map.of("entry", standing.of(page.page()), "lists", items.lists(page.page())));
        add("category.html", ListPage.OfCategory.class, this::category);
        add("tag.html", ListPage.OfTag.class, this::tag);
        add("archive-month.html", ListPage.OfMonth.class, this::month);
        add("album.html", AlbumPage.class, page -> Map.of("album", albums.of(page)));
        add("photo.html", PhotoPage.class, albums::photo);
        add("redirect.html", Page.Redirect.class, page -> Map.of("target", hrefs.of(page.target())));
        add("old-address.html", Page.Asked.class, page -> Map.of("answers", answers(page)));
        add("archive.html", Overview.class, page -> Map.of("years", overviews.years()));
        add(
                "archive-year.html",
                YearPage.class,
                page -> Map.of("year", page.year(), "months", overviews.months(page.year())));
        add("albums.html", Overview.class, page -> Map.of("years", overviews.albumYears()));
        add("links.html", Overview.class, page -> Map.of("groups", overviews.linkGroups()));
        add("tags.html", Overview.class, page -> Map.of("letters", overviews.letters()));
        add("sitemap.html", Overview.class, page -> Map.of("tree", overviews.tree(page.lang())));
        add(
                "search.html",
                SearchPage.class,
                page -> Map.of("search", new Views.SearchView(hrefs.of(page.index()), hrefs.base(), items.kinds())));
        add("follow.html", FollowPage.class, page -> Map.of("feeds", overviews.feeds(page.lang())));
        add(ItemPage.TEMPLATE, ItemPage.class, page -> Map.of("item", items.item(page)));
        add(ItemsPage.TEMPLATE, ItemsPage.class, page -> Map.of("items", items.items(page, pagers.of(page.list()))));
        add(GonePage.TEMPLATE, GonePage.class, page -> Map.of("gone", gone(page)));
        add("404.html", Page.NotFound.class, page -> Map.of());
    }

    private <P extends Page> void add(String template, Class<P> kind, Function<P, Map<String, Object>> values) {
        models.put(template, page -> values.apply(kind.cast(page)));
    }

    Map<String, Object> of(Page page) {
        Function<Page, Map<String, Object>> values = Objects.requireNonNull(models.get(page.template()));
        return new HashMap<>(values.apply(page));
    }

    private Views.GoneView gone(GonePage page) {
        Optional<Takedown> down = page.of().flatMap(entry -> entry.head().takedown());
        return new Views.GoneView(
                down.map(Takedown::reason).orElse(""),
                down.flatMap(Takedown::instead)
                        .flatMap(link -> instead(page.file(), link.target()))
                        .orElse(null));
    }

    private Optional<Views.LinkView> instead(String file, String target) {
        return bodies.href(file, target).map(href -> {
            String title = portal.destinations().find(file, target) instanceof Destination.ToEntry to
                            && !to.entry().head().is(Takedown.Kind.GONE)
                    ? to.entry().title()
                    : target;
            return new Views.LinkView(title, href);
        });
    }

    private List<Views.AnswerView> answers(Page.Asked page) {
        return page.answers().stream()
                .map(answer -> new Views.AnswerView(answer.question(), answer.title(), hrefs.of(answer.target())))
                .toList();
    }

    private Map<String, Object> category(ListPage.OfCategory page) {
        Category category = page.category();
        return Map.of(
                "category", frame.category(category),
                "list",
                        list(
                                category.title(),
                                category.description(),
                                page.list(),
                                category.articles(),
                                page.list().number() == 0 ? newestBeside(page.list()) : List.of()));
    }

    /** What is no article stands on the head alone: it is little, and in the order of its own lists. */
    private Map<String, Object> tag(ListPage.OfTag page) {
        List<Entry> others = page.list().number() == 0 ? page.tag().others() : List.of();
        return Map.of(
                "list",
                list(page.tag().title(), "", page.list(), page.tag().articles(), List.of()),
                "albums",
                only(Album.class, others).map(cards::album).toList(),
                "pages",
                only(StaticPage.class, others).map(cards::link).toList(),
                "items",
                only(Item.class, others).flatMap(items::link).toList());
    }

    private static <E extends Entry> Stream<E> only(Class<E> kind, List<Entry> entries) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Map<String, Object> month(ListPage.OfMonth page) {
        YearMonth month = page.month();
        String href = hrefs.of(page.list().head());
        return Map.of(
                "month",
                new Views.MonthView(month.getMonthValue(), month.getYear(), href, 0),
                "list",
                list("", "", page.list(), List.of(), List.of()));
    }

    private ListViews.ListView list(
            String title, String description, Listing<Article> list, List<Article> whole, List<Views.CardView> newest) {
        return new ListViews.ListView(
                title,
                description,
                cards.of(list.entries()),
                pagers.of(list),
                newest,
                pagers.years(list, whole),
                overviews.years().stream()
                        .map(year -> new Views.LinkView(String.valueOf(year.year()), year.href()))
                        .toList());
    }

    /** They change with every article, so they stand on the heads of categories alone: tags and months are many. */
    private List<Views.CardView> newestBeside(Listing<Article> list) {
        List<Article> own = list.entries();
        String lang = own.isEmpty() ? portal.config().language() : own.get(0).lang();
        return cards.of(site.articles().stream()
                .filter(article -> article.lang().equals(lang))
                .filter(article -> !own.contains(article))
                .limit(BESIDE)
                .toList());
    }
}
