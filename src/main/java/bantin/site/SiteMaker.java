package bantin.site;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.Lists;
import bantin.content.StaticPage;
import bantin.route.Routes;
import bantin.text.VietnameseOrder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the site of a moment out of all entries. */
public final class SiteMaker {
    private static final Comparator<Dated> BY_FILE = Comparator.comparing(Dated::file);
    private static final Comparator<Dated> NEWEST_FIRST =
            Comparator.comparingLong(Dated::second).reversed().thenComparing(BY_FILE);

    private final SiteConfig config;
    private final Routes routes;
    private final BuildTime time;
    private final TagSlugs slugs = new TagSlugs();

    public SiteMaker(SiteConfig config, Routes routes, BuildTime time) {
        this.config = config;
        this.routes = routes;
        this.time = time;
    }

    public Site make(Collection<Entry> entries, Lists lists) {
        List<Article> articles = sorted(entries, Article.class, NEWEST_FIRST);
        List<Album> albums = sorted(entries, Album.class, NEWEST_FIRST);
        List<StaticPage> pages = sorted(entries, StaticPage.class, BY_FILE);
        Map<String, Entry> byFile = new HashMap<>();
        List.of(articles, albums, pages).forEach(list -> list.forEach(entry -> byFile.put(entry.file(), entry)));
        return new Site(
                articles,
                pages,
                albums,
                categories(articles),
                tags(articles),
                months(articles),
                lists.links(),
                lists.slides().stream()
                        .filter(s -> Publication.shows(s.from(), s.until(), time.now()))
                        .toList(),
                lists.notices().stream()
                        .filter(n -> Publication.shows(n.from(), n.until(), time.now()))
                        .toList(),
                Collections.unmodifiableMap(lists.data()),
                Collections.unmodifiableMap(byFile),
                new Neighbours(articles),
                new Related(articles, slugs));
    }

    private <E extends Entry> List<E> sorted(Collection<Entry> entries, Class<E> type, Comparator<Dated> order) {
        return entries.stream()
                .filter(type::isInstance)
                .filter(this::isShown)
                .map(Dated::of)
                .sorted(order)
                .map(dated -> type.cast(dated.entry()))
                .toList();
    }

    /** An entry with its time at hand, because sorting asks for it again and again. */
    private record Dated(long second, Entry entry) {
        static Dated of(Entry entry) {
            return new Dated(entry.date().map(date -> date.at().toEpochSecond()).orElse(0L), entry);
        }

        String file() {
            return entry.file();
        }
    }

    private boolean isShown(Entry entry) {
        return time.drafts() == BuildTime.Drafts.INCLUDE
                || Publication.of(entry, time.now()) instanceof Publication.Online;
    }

    private Map<String, Category> categories(List<Article> articles) {
        Map<String, List<Article>> bySlug = new HashMap<>();
        for (Article article : articles) {
            bySlug.computeIfAbsent(article.category(), c -> new ArrayList<>()).add(article);
            config.category(article.category())
                    .map(CategoryConfig::parent)
                    .filter(parent -> !parent.isEmpty())
                    .ifPresent(parent -> bySlug.computeIfAbsent(parent, c -> new ArrayList<>())
                            .add(article));
        }
        Map<String, Category> categories = new LinkedHashMap<>();
        for (CategoryConfig category : config.categories()) {
            categories.put(
                    category.slug(),
                    new Category(
                            category.slug(),
                            category.title(),
                            category.description(),
                            category.lang(),
                            routes.category(category.slug()),
                            Optional.of(category.parent()).filter(p -> !p.isEmpty()),
                            childrenOf(category.slug()),
                            List.copyOf(bySlug.getOrDefault(category.slug(), List.of()))));
        }
        return Collections.unmodifiableMap(categories);
    }

    private List<String> childrenOf(String slug) {
        return config.categories().stream()
                .filter(c -> c.parent().equals(slug))
                .map(CategoryConfig::slug)
                .toList();
    }

    private Map<String, Tag> tags(List<Article> articles) {
        Map<String, List<Article>> bySlug = new HashMap<>();
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        for (Article article : articles) {
            for (String tag : article.head().tags()) {
                String slug = slugs.of(tag);
                List<Article> tagged = bySlug.computeIfAbsent(slug, s -> new ArrayList<>());
                if (!slug.isEmpty() && (tagged.isEmpty() || tagged.get(tagged.size() - 1) != article)) {
                    tagged.add(article);
                }
                spellings.computeIfAbsent(slug, s -> new TreeMap<>()).merge(tag, 1, Integer::sum);
            }
        }
        bySlug.remove("");
        Map<String, String> titles = new HashMap<>();
        spellings.forEach((slug, counts) -> titles.put(slug, mostCommon(counts)));
        VietnameseOrder order = new VietnameseOrder();
        Map<String, Tag> tags = new LinkedHashMap<>();
        bySlug.keySet().stream()
                .sorted(Comparator.comparing((String slug) -> order.key(titles.get(slug)))
                        .thenComparing(slug -> slug))
                .forEach(slug -> tags.put(
                        slug, new Tag(slug, titles.get(slug), routes.tag(slug), List.copyOf(bySlug.get(slug)))));
        return Collections.unmodifiableMap(tags);
    }

    private static String mostCommon(Map<String, Integer> counts) {
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                .getKey();
    }

    private static SortedMap<YearMonth, List<Article>> months(List<Article> articles) {
        SortedMap<YearMonth, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
        // neighbours in time share their month, so the tree is seldom asked
        YearMonth month = YearMonth.of(0, 1);
        List<Article> ofMonth = new ArrayList<>();
        for (Article article : articles) {
            YearMonth own = YearMonth.from(article.published().at());
            if (!own.equals(month)) {
                month = own;
                ofMonth = months.computeIfAbsent(own, m -> new ArrayList<>());
            }
            ofMonth.add(article);
        }
        return Collections.unmodifiableSortedMap(months);
    }
}
