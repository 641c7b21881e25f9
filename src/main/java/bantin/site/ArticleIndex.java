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
 * Where articles stand in the lists of a site, in numbers: the rank of an article is how many stand before it, newest
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
    record TagRanks(String title, Ranks ranks) {}

    private final List<Article> madeOf;
    private final int[] order;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Ranks> categories = new HashMap<>();
    private final Map<Shelf, Ranks> shelves = new HashMap<>();
    private final Map<String, Ranks> keys = new HashMap<>();
    private final List<List<String>> keysOf = new ArrayList<>();
    private final TagNames names;
    private final Map<String, TagRanks> tags;
    private final SortedMap<YearMonth, Ranks> months = new TreeMap<>(Comparator.reverseOrder());

    ArticleIndex(List<Article> articles) {
        this.madeOf = List.copyOf(articles);
        this.order = order(madeOf);
        List<Article> newestFirst = sort(madeOf);
        this.names = new TagNames(newestFirst);
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            add(rank, newestFirst.get(rank));
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

    private void add(int rank, Article article) {
        ranks.put(article.file(), rank);
        categories.computeIfAbsent(article.category(), c -> new Ranks()).add(rank);
        shelves.computeIfAbsent(Shelf.of(article), s -> new Ranks()).add(rank);
        keysOf.add(names.within(article));
        for (String key : keysOf.get(rank)) {
            keys.computeIfAbsent(key, k -> new Ranks()).add(rank);
        }
    }

    private static Map<String, TagRanks> tags(List<Article> newestFirst, TagNames names) {
        Map<String, Ranks> bySlug = new HashMap<>();
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            for (String tag : newestFirst.get(rank).head().tags()) {
                String slug = names.slug(tag);
                bySlug.computeIfAbsent(slug, s -> new Ranks()).addOnce(rank);
                spellings.computeIfAbsent(slug, s -> new TreeMap<>()).merge(tag, 1, Integer::sum);
            }
        }
        bySlug.remove("");
        Map<String, String> titles = new HashMap<>();
        spellings.forEach((slug, counts) -> titles.put(slug, mostCommon(counts)));
        VietnameseOrder order = new VietnameseOrder();
        Map<String, TagRanks> tags = new LinkedHashMap<>();
        bySlug.keySet().stream()
                .sorted(Comparator.comparing((String slug) -> order.key(titles.get(slug)))
                        .thenComparing(slug -> slug))
                .forEach(slug -> tags.put(slug, new TagRanks(titles.get(slug), bySlug.get(slug))));
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
        Ranks ofMonth = new Ranks();
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            YearMonth own = YearMonth.from(newestFirst.get(rank).published().at());
            if (!own.equals(month)) {
                month = own;
                ofMonth = months.computeIfAbsent(own, m -> new Ranks());
            }
            ofMonth.add(rank);
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
        for (int rank = 0; rank < order.length; rank++) {
            sorted[rank] = articles.get(order[rank]);
        }
        return List.of(sorted);
    }

    /** Negative for an article that is not here. */
    int rank(String file) {
        return ranks.getOrDefault(file, -1);
    }

    /** Of the articles of these categories themselves. */
    Ranks categories(List<String> slugs) {
        return Ranks.merged(slugs.stream()
                .map(slug -> categories.getOrDefault(slug, new Ranks()))
                .toList());
    }

    Ranks shelf(Article article) {
        return shelves.getOrDefault(Shelf.of(article), new Ranks());
    }

    /** What the tags of an article at a rank are known by. */
    List<String> keys(int rank) {
        return keysOf.get(rank);
    }

    Ranks withKey(String key) {
        return keys.getOrDefault(key, new Ranks());
    }

    /** The slug of a tag as an article writes it; empty when no address can be made of it. */
    String slug(String tag) {
        return names.slug(tag);
    }

    /** By slug, in Vietnamese order of the titles. */
    Map<String, TagRanks> tags() {
        return tags;
    }

    /** The newest first. */
    SortedMap<YearMonth, Ranks> months() {
        return months;
    }
}
