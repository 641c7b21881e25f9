package bantin.site;

import bantin.content.Article;
import bantin.text.VietnameseOrder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where articles stand in the lists of a site, in numbers: the place of an article is how many stand before it, newest
 * first. The numbers come only from what {@link #sortsAlike} compares, so they serve again when the words of an article
 * change.
 */
final class ArticleIndex {
    private static final Comparator<Dated> NEWEST_FIRST =
            Comparator.comparingLong(Dated::second).reversed().thenComparing(Dated::file);

    /** An article's moment at hand, because sorting asks for it again and again. */
    private record Dated(long second, String file, int number) {}

    /** The articles of a category in one language. */
    record Shelf(String lang, String category) {
        static Shelf of(Article article) {
            return new Shelf(article.lang(), article.category());
        }
    }

    /** @param title as most articles write it */
    record TagPlaces(String title, Places places) {}

    private final List<Article> madeOf;
    private final int[] order;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Places> categories = new HashMap<>();
    private final Map<Shelf, Places> shelves = new HashMap<>();
    private final Map<String, Places> keys = new HashMap<>();
    private final List<List<String>> keysOf = new ArrayList<>();
    private final TagNames names;
    private final Map<String, TagPlaces> tags;
    private final SortedMap<YearMonth, Places> months = new TreeMap<>(Comparator.reverseOrder());

    ArticleIndex(List<Article> articles) {
        this.madeOf = List.copyOf(articles);
        this.order = order(madeOf);
        List<Article> newestFirst = sort(madeOf);
        this.names = new TagNames(newestFirst);
        for (int place = 0; place < newestFirst.size(); place++) {
            add(place, newestFirst.get(place));
        }
        this.tags = tags(newestFirst, names);
        addMonths(newestFirst);
    }

    private static int[] order(List<Article> articles) {
        Dated[] dated = new Dated[articles.size()];
        for (int i = 0; i < dated.length; i++) {
            Article article = articles.get(i);
            dated[i] = new Dated(article.published().at().toEpochSecond(), article.file(), i);
        }
        Arrays.sort(dated, NEWEST_FIRST);
        return Arrays.stream(dated).mapToInt(Dated::number).toArray();
    }

    private void add(int place, Article article) {
        places.put(article.file(), place);
        categories.computeIfAbsent(article.category(), c -> new Places()).add(place);
        shelves.computeIfAbsent(Shelf.of(article), s -> new Places()).add(place);
        keysOf.add(names.within(article));
        for (String key : keysOf.get(place)) {
            keys.computeIfAbsent(key, k -> new Places()).add(place);
        }
    }

    private static Map<String, TagPlaces> tags(List<Article> newestFirst, TagNames names) {
        Map<String, Places> bySlug = new HashMap<>();
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        for (int place = 0; place < newestFirst.size(); place++) {
            for (String tag : newestFirst.get(place).head().tags()) {
                String slug = names.slug(tag);
                bySlug.computeIfAbsent(slug, s -> new Places()).addOnce(place);
                spellings.computeIfAbsent(slug, s -> new TreeMap<>()).merge(tag, 1, Integer::sum);
            }
        }
        bySlug.remove("");
        Map<String, String> titles = new HashMap<>();
        spellings.forEach((slug, counts) -> titles.put(slug, mostCommon(counts)));
        VietnameseOrder order = new VietnameseOrder();
        Map<String, TagPlaces> tags = new LinkedHashMap<>();
        bySlug.keySet().stream()
                .sorted(Comparator.comparing((String slug) -> order.key(titles.get(slug)))
                        .thenComparing(slug -> slug))
                .forEach(slug -> tags.put(slug, new TagPlaces(titles.get(slug), bySlug.get(slug))));
        return tags;
    }

    private static String mostCommon(Map<String, Integer> counts) {
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                .getKey();
    }

    private void addMonths(List<Article> newestFirst) {
        // neighbours in time share their month, so the tree is seldom asked
        YearMonth month = YearMonth.of(0, 1);
        Places ofMonth = new Places();
        for (int place = 0; place < newestFirst.size(); place++) {
            YearMonth own = YearMonth.from(newestFirst.get(place).published().at());
            if (!own.equals(month)) {
                month = own;
                ofMonth = months.computeIfAbsent(own, m -> new Places());
            }
            ofMonth.add(place);
        }
    }

    /** Whether an index of these articles would have the same numbers. */
    boolean fits(List<Article> articles) {
        if (articles.size() != madeOf.size()) {
            return false;
        }
        for (int i = 0; i < order.length; i++) {
            Article article = articles.get(i);
            Article before = madeOf.get(i);
            if (article != before && !sortsAlike(article, before)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sortsAlike(Article one, Article other) {
        return one.file().equals(other.file())
                && one.lang().equals(other.lang())
                && one.category().equals(other.category())
                && one.head().tags().equals(other.head().tags())
                && one.published().equals(other.published());
    }

    /** Articles that {@linkplain #fits fit}, newest first. */
    List<Article> sort(List<Article> articles) {
        Article[] sorted = new Article[order.length];
        for (int place = 0; place < order.length; place++) {
            sorted[place] = articles.get(order[place]);
        }
        return List.of(sorted);
    }

    /** Negative for an article that is not here. */
    int place(String file) {
        return places.getOrDefault(file, -1);
    }

    /** Of the articles of these categories themselves. */
    Places categories(List<String> slugs) {
        return Places.merged(slugs.stream()
                .map(slug -> categories.getOrDefault(slug, new Places()))
                .toList());
    }

    Places shelf(Article article) {
        return shelves.getOrDefault(Shelf.of(article), new Places());
    }

    /** What the tags of an article at a place are known by. */
    List<String> keys(int place) {
        return keysOf.get(place);
    }

    Places withKey(String key) {
        return keys.getOrDefault(key, new Places());
    }

    /** The slug of a tag as an article writes it; empty when no address can be made of it. */
    String slug(String tag) {
        return names.slug(tag);
    }

    /** By slug, in Vietnamese order of the titles. */
    Map<String, TagPlaces> tags() {
        return tags;
    }

    /** The newest first. */
    SortedMap<YearMonth, Places> months() {
        return months;
    }
}
