package bantin.site;

import bantin.config.CategoryConfig;
import bantin.config.MenuItem;
import bantin.config.SiteConfig;
import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.EntryKind;
import bantin.content.Item;
import bantin.content.StaticPage;
import bantin.content.list.Lists;
import bantin.content.type.ContentType;
import bantin.route.OldAddress;
import bantin.route.Routes;
import bantin.site.item.Catalogue;
import bantin.site.item.Known;
import bantin.site.related.KnownRelated;
import bantin.site.related.Related;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the site of a moment out of all entries. */
public final class SiteMaker {
    private static final Comparator<Entry> BY_FILE = Comparator.comparing(Entry::file);

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparingLong((Entry entry) ->
                    entry.date().map(date -> date.at().toEpochSecond()).orElse(0L))
            .reversed()
            .thenComparing(BY_FILE);

    private final SiteConfig config;
    private final List<ContentType> types;
    private final Routes routes;
    private final BuildTime time;

    public SiteMaker(SiteConfig config, List<ContentType> types, Routes routes, BuildTime time) {
        this.config = config;
        this.types = types;
        this.routes = routes;
        this.time = time;
    }

    /**
     * @param entries in the order of their files
     * @param before a site of the same folder, whose index is used again if it has the same numbers
     * @param related what goes with articles, as it was found for earlier sites
     */
    public Site make(List<Entry> entries, Lists lists, Optional<Site> before, KnownRelated related) {
        Publications publications = Publications.of(entries, time.now(), before.map(Site::publications));
        List<Entry> online = publications.entries(this::isShown);
        List<Article> shown = shown(online, Article.class).toList();
        ArticleIndex index =
                before.map(Site::index).filter(known -> known.fits(shown)).orElseGet(() -> new ArticleIndex(shown));
        List<Article> articles = index.sort(shown);
        List<Album> albums = shown(online, Album.class).sorted(NEWEST_FIRST).toList();
        List<StaticPage> pages =
                shown(online, StaticPage.class).sorted(pageOrder()).toList();
        List<Item> items = shown(online, Item.class).toList();
        Site.TakenDown taken = taken(publications, online);
        Map<String, Entry> others = new HashMap<>();
        List.of(albums, pages, items, taken.withdrawn(), taken.gone())
                .forEach(list -> list.forEach(entry -> others.put(entry.file(), entry)));
        Catalogue catalogue = catalogue(
                items,
                file -> index.rank(file) < 0
                        ? Optional.ofNullable(others.get(file))
                        : Optional.of(articles.get(index.rank(file))),
                before.map(Site::items));
        List<Entry> whole = new ArrayList<>(entries.size());
        List.of(articles, pages, albums, catalogue.items(), taken.withdrawn()).forEach(whole::addAll);
        return new Site(
                articles,
                pages,
                albums,
                catalogue,
                categories(articles, index),
                new TagMaker(routes, index)
                        .make(
                                articles,
                                Stream.of(albums, tagged(items), pages)
                                        .<Entry>flatMap(List::stream)
                                        .toList()),
                months(articles, index),
                lists.links(),
                lists.slides().stream()
                        .filter(s -> Publication.shows(s.from(), s.until(), time.now()))
                        .toList(),
                lists.notices().stream()
                        .filter(n -> Publication.shows(n.from(), n.until(), time.now()))
                        .toList(),
                lists.tasks(),
                lists.banners().stream()
                        .filter(b -> Publication.shows(b.from(), b.until(), time.now()))
                        .findFirst(),
                Collections.unmodifiableMap(lists.data()),
                taken,
                Collections.unmodifiableMap(others),
                index,
                // one of them may stand on the page already
                new Related(articles, index, config.pageSizes().related() + 1, before.map(Site::related), related),
                Known.of(
                        whole,
                        before.map(Site::points),
                        (entry, earlier) -> earlier == null ? entry.points() : earlier),
                publications);
    }

    /** Few entries of types have tags. */
    private static List<Item> tagged(List<Item> items) {
        return items.stream()
                .filter(item -> !item.head().tags().isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Catalogue catalogue(
            List<Item> items, Function<String, Optional<Entry>> online, Optional<Catalogue> before) {
        return Catalogue.of(types, config.languages(), items, online, this::paths, routes, time.now(), before);
    }

    /** The files that a path in an entry may mean. */
    private Stream<String> paths(Item item, String written) {
        WrittenPath path = WrittenPath.of(written);
        String folder = path.isFromRoot() ? "content" : item.head().folder();
        return path.readings()
                .flatMap(reading -> WrittenPath.join(folder, reading).stream())
                .flatMap(file -> Stream.concat(Stream.of(file), EntryKind.indexes(file).stream()));
    }

    private static <E extends Entry> Stream<E> shown(List<Entry> online, Class<E> type) {
        return online.stream().filter(type::isInstance).map(type::cast);
    }

    private boolean isShown(Publication publication) {
        return publication instanceof Publication.Online
                || time.drafts() == BuildTime.Drafts.INCLUDE && !publication.isTakenDown();
    }

    /** @param online what may stand where something vanished */
    private Site.TakenDown taken(Publications publications, List<Entry> online) {
        List<Entry> withdrawn = new ArrayList<>();
        List<Entry> gone = new ArrayList<>();
        Map<Entry, Set<String>> vanished = new IdentityHashMap<>();
        publications.each((entry, publication) -> {
            if (publication instanceof Publication.Withdrawn) {
                withdrawn.add(entry);
            } else if (publication instanceof Publication.Gone) {
                gone.add(entry);
            } else if (publication instanceof Publication.Vanished) {
                vanished.put(entry, addresses(entry));
            }
        });
        if (!vanished.isEmpty()) {
            Stream.of(online, withdrawn, gone).flatMap(List::stream).forEach(entry -> {
                Set<String> used = addresses(entry);
                vanished.values().forEach(addresses -> addresses.removeAll(used));
            });
        }
        return new Site.TakenDown(withdrawn, gone, vanished);
    }

    private Set<String> addresses(Entry entry) {
        Set<String> addresses = new TreeSet<>(Set.of(routes.of(entry).address()));
        entry.head().aliases().stream()
                .flatMap(alias -> OldAddress.of(alias.address()).stream())
                .flatMap(old -> old.asks() ? old.ofQuestion().stream() : Stream.of(old.route()))
                .forEach(route -> addresses.add(route.address()));
        return addresses;
    }

    private Map<String, Category> categories(List<Article> articles, ArticleIndex index) {
        Map<String, Category> categories = new LinkedHashMap<>();
        for (CategoryConfig category : config.categories()) {
            List<String> children = childrenOf(category.slug());
            List<String> own = new ArrayList<>(children);
            own.add(category.slug());
            categories.put(
                    category.slug(),
                    new Category(
                            category.slug(),
                            category.title(),
                            category.description(),
                            category.lang(),
                            routes.category(category.slug()),
                            Optional.of(category.parent()).filter(p -> !p.isEmpty()),
                            children,
                            index.categories(own).of(articles)));
        }
        return Collections.unmodifiableMap(categories);
    }

    private List<String> childrenOf(String slug) {
        return config.categories().stream()
                .filter(c -> c.parent().equals(slug))
                .map(CategoryConfig::slug)
                .toList();
    }

    private static SortedMap<YearMonth, List<Article>> months(List<Article> articles, ArticleIndex index) {
        SortedMap<YearMonth, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
        index.months().forEach((month, ranks) -> months.put(month, ranks.of(articles)));
        return Collections.unmodifiableSortedMap(months);
    }

    /** Static pages are named in the order of the menus, then in that of their own numbers, then of their files. */
    private Comparator<StaticPage> pageOrder() {
        Map<String, Integer> places = new HashMap<>();
        config.menus().values().stream()
                .flatMap(List::stream)
                .flatMap(SiteMaker::links)
                .map(link -> link.replaceFirst("#.*", "").replaceFirst("^/?(content/)?", ""))
                .forEach(link -> places.putIfAbsent(link, places.size()));
        return Comparator.comparingInt((StaticPage page) -> place(page, places))
                .thenComparingInt(StaticPage::order)
                .thenComparing(BY_FILE);
    }

    private static Stream<String> links(MenuItem item) {
        return Stream.concat(Stream.of(item.link()), item.children().stream().flatMap(SiteMaker::links));
    }

    /** A menu names a page by its file or by its address. */
    private static int place(StaticPage page, Map<String, Integer> places) {
        int byFile = places.getOrDefault(page.file().replaceFirst("^content/", ""), Integer.MAX_VALUE);
        return Math.min(byFile, places.getOrDefault(page.address().substring(1), Integer.MAX_VALUE));
    }
}
