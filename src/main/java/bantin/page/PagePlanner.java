package bantin.page;

import bantin.config.SiteConfig;
import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.output.Gone;
import bantin.page.item.ItemPages;
import bantin.page.kind.FeedPage;
import bantin.page.kind.FollowPage;
import bantin.page.kind.GonePage;
import bantin.page.kind.ListPage;
import bantin.page.kind.Listing;
import bantin.page.kind.MachineFile;
import bantin.page.kind.Overview;
import bantin.page.kind.Page;
import bantin.page.kind.SearchPage;
import bantin.page.kind.YearPage;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Category;
import bantin.site.ListPages;
import bantin.site.Site;
import bantin.site.Tag;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Decides which pages the site has. */
public final class PagePlanner {
    public static final String STATIC = "content/static";

    private final SiteConfig config;
    private final Routes routes;
    private final Site site;
    private final SourceTree tree;
    private final AlbumPhotos albumPhotos;
    private final Problems problems;
    private final Claims claims;
    private final Place siteFile = Place.file(SiteConfig.FILE);
    private final String lang;
    private final Page.Home home;
    private final int size;

    /** @param before an earlier plan of the same site, which saves planning again what is still the same */
    public PagePlanner(
            SiteConfig config,
            Routes routes,
            Site site,
            SourceTree tree,
            AlbumPhotos albumPhotos,
            Optional<PagePlan> before,
            Problems problems) {
        this.config = config;
        this.routes = routes;
        this.site = site;
        this.tree = tree;
        this.albumPhotos = albumPhotos;
        this.problems = problems;
        this.lang = config.language();
        this.home = new Page.Home(routes.home(lang), lang);
        this.claims = new Claims(
                config.addresses(),
                Claim.of(home.route(), owner(home), config.place(home.setting())),
                EntryPages.single(site.shown()),
                entry -> EntryPages.page(entry, routes),
                before,
                problems);
        this.size = config.pageSizes().list();
    }

    /**
     * @param copies the files to which something online points
     * @param hidden files of the static folder that vanished with what alone points to them
     */
    public PagePlan plan(Collection<Copy> copies, Set<String> hidden, Pictures pictures) {
        add(home);
        EntryPages ofEntries = new EntryPages(routes, albumPhotos, claims);
        site.shown().stream().filter(Album.class::isInstance).forEach(album -> ofEntries.add((Album) album, pictures));
        site.taken().gone().forEach(ofEntries::addGone);
        if (!site.taken().gone().isEmpty()) {
            add(new GonePage(Route.of(Gone.ANY), lang, Optional.empty()));
        }
        site.items().lists().forEach(list -> new ItemPages(this::addList, size).of(list, this::add));
        site.categories().values().forEach(this::addCategory);
        site.tags().values().forEach(this::addTag);
        addOverviews();
        addArchive();
        addOtherHomes();
        config.languages().forEach(this::addFollowing);
        addMachineFiles();
        copies.stream()
                .sorted((a, b) -> a.route().compareTo(b.route()))
                .forEach(copy -> claims.add(copy, copy.source().path()));
        pictures.files().forEach(claims::add);
        tree.below(STATIC).stream()
                .filter(file -> !hidden.contains(file.path()))
                .forEach(file -> addStatic(file, pictures));
        // aliases last: a page that exists is never replaced by a redirect
        OldAddresses old = new OldAddresses(routes, lang, claims, problems);
        site.pointing().forEach(old::add);
        site.taken().gone().forEach(old::add);
        old.claim();
        return claims.plan();
    }

    private void add(Page page) {
        String setting = page.setting();
        if (setting.isEmpty()) {
            claims.add(page, page.file(), Place.file(page.file()));
        } else {
            claims.add(page, owner(page), config.place(setting));
        }
    }

    private static String owner(Page page) {
        return SiteConfig.FILE + " (" + page.setting() + ")";
    }

    /** A place without news has no feed: it could not say when it last had some. */
    private void addFeeds(Page of, List<? extends Entry> news) {
        if (!news.isEmpty()) {
            for (FeedPage.Format format : FeedPage.Format.values()) {
                Route route = format.at(of.route());
                add(new FeedPage(
                        route, of.lang(), format, of.route(), of.title(), of.description(), of.setting(), news));
            }
        }
    }

    /** The head of a list, then its numbered pages. */
    private <E extends Entry> void addList(
            Route head, List<E> entries, int size, BiFunction<Route, Listing<E>, ListPage> page) {
        ListPages<E> list = new ListPages<>(entries, size);
        ListPage first = page.apply(head, new Listing<>(head, 0, list.count(), list.head()));
        List<Claim> wanted = claims.ofList(routes, head, list.count(), owner(first), config.place(first.setting()));
        claims.add(first, wanted.get(0));
        addFeeds(first, first.news());
        for (int number = 1; number <= list.count(); number++) {
            Claim claim = wanted.get(number);
            claims.add(page.apply(claim.route(), new Listing<>(head, number, list.count(), list.page(number))), claim);
        }
    }

    private void addCategory(Category category) {
        addList(
                category.route(),
                category.articles(),
                size,
                (route, list) -> new ListPage.OfCategory(route, category, list));
    }

    private void addTag(Tag tag) {
        addList(tag.route(), tag.articles(), size, (route, list) -> new ListPage.OfTag(route, lang, tag, list));
    }

    private void addOverviews() {
        if (!site.tags().isEmpty()) {
            add(new Overview(routes.tags(), lang, Overview.Of.TAGS));
        }
        if (!site.albums().isEmpty()) {
            add(new Overview(routes.albums(), lang, Overview.Of.ALBUMS));
        }
        if (!site.links().isEmpty()) {
            add(new Overview(routes.links(), lang, Overview.Of.LINKS));
        }
        add(new Overview(routes.siteMap(), lang, Overview.Of.SITE_MAP));
        add(new Page.NotFound(Route.of("/404.html"), lang));
        config.languages().stream().filter(this::isUsed).forEach(this::addSearch);
    }

    private void addSearch(String language) {
        SearchPage page = new SearchPage(routes.search(language), language);
        add(page);
        claims.reserve(page.index(), SiteConfig.FILE, siteFile);
        claims.reserveFolder(Route.of(Pictures.FOLDER), SiteConfig.FILE, siteFile);
    }

    /** The home page of a language may be a page that an editor wrote; its feeds stand beside it all the same. */
    private void addFollowing(String language) {
        List<Article> news = site.articles(language);
        addFeeds(new Page.Home(routes.home(language), language), news);
        if (!site.articles().isEmpty() && isUsed(language)) {
            add(new FollowPage(routes.follow(language), language));
        }
    }

    private boolean isUsed(String language) {
        return language.equals(lang)
                || site.pages().stream().anyMatch(p -> p.lang().equals(language))
                || site.articles().stream().anyMatch(a -> a.lang().equals(language))
                || site.items().items().stream().anyMatch(i -> i.lang().equals(language));
    }

    private void addArchive() {
        if (site.articles().isEmpty()) {
            return;
        }
        add(new Overview(routes.archive(), lang, Overview.Of.ARCHIVE));
        site.months().keySet().stream()
                .map(YearMonth::getYear)
                .distinct()
                .forEach(year -> add(new YearPage(routes.year(year), lang, year)));
        for (Map.Entry<YearMonth, List<Article>> month : site.months().entrySet()) {
            YearMonth at = month.getKey();
            Route head = routes.month(at.getYear(), at.getMonthValue());
            addList(head, month.getValue(), size, (route, list) -> new ListPage.OfMonth(route, lang, at, list));
        }
    }

    /** A language whose home is a static page of the site keeps that page. */
    private void addOtherHomes() {
        for (String language : config.languages()) {
            if (!language.equals(lang) && isUsed(language) && claims.isFree(routes.home(language))) {
                add(new Page.Home(routes.home(language), language));
            }
        }
    }

    private void addMachineFiles() {
        add(new MachineFile(Route.of("/robots.txt"), lang, MachineFile.Kind.ROBOTS));
        add(new MachineFile(Route.of("/cong.webmanifest"), lang, MachineFile.Kind.MANIFEST));
        add(new MachineFile(Route.of("/sitemap-news.xml"), lang, MachineFile.Kind.NEWS_MAP));
        SiteMapPlan.of(claims.listed(), lang, SiteMapPlan.MOST).forEach(this::add);
    }

    /** Pictures keep their names but not what they tell about their makers; one that can't be read is told already. */
    private void addStatic(SourceFile file, Pictures pictures) {
        Optional<Route> route = routes.fixed(file.path().substring(STATIC.length() + 1));
        if (route.isEmpty()) {
            problems.add(Problem.error("static.name", Place.file(file.path())));
        } else if (Pictures.isPicture(file.path())) {
            pictures.find(file).ifPresent(photo -> claims.add(pictures.fixed(photo, route.get())));
        } else {
            claims.add(new Copy(route.get(), file), file.path());
        }
    }
}
