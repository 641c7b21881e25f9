package bantin.site;

import bantin.content.Article;
import bantin.site.item.Ranks;
import bantin.site.related.Related;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where articles stand in the lists of a site, in numbers: the rank of an article is how many stand before it, newest
 * first. The numbers come only from what {@link #sortsAlike} compares, so they serve again when the words of an article
 * change.
 */
final class ArticleIndex implements Related.Numbers {
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

    private final List<Article> madeOf;
    private final int[] order;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Ranks> categories = new HashMap<>();
    private final Map<String, Ranks> languages = new HashMap<>();
    private final Map<Shelf, Ranks> shelves = new HashMap<>();
    private final Map<String, Ranks> keys = new HashMap<>();
    private final List<List<String>> keysOf = new ArrayList<>();
    private final TagKeys tagKeys = new TagKeys();
    private final Map<String, TagUses> tagUses;
    private final SortedMap<YearMonth, Ranks> months = new TreeMap<>(Comparator.reverseOrder());

    ArticleIndex(List<Article> articles) {
        this.madeOf = List.copyOf(articles);
        this.order = order(madeOf);
        List<Article> newestFirst = sort(madeOf);
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            add(rank, newestFirst.get(rank));
        }
        this.tagUses = tagUses(newestFirst, tagKeys);
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
        languages.computeIfAbsent(article.lang(), l -> new Ranks()).add(rank);
        shelves.computeIfAbsent(Shelf.of(article), s -> new Ranks()).add(rank);
        keysOf.add(tagKeys.within(article));
        for (String key : keysOf.get(rank)) {
            keys.computeIfAbsent(key, k -> new Ranks()).add(rank);
        }
    }

    private static Map<String, TagUses> tagUses(List<Article> newestFirst, TagKeys keys) {
        Map<String, TagUses> uses = new HashMap<>();
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            Article article = newestFirst.get(rank);
            List<String> tags = article.head().tags();
            for (int number = 0; number < tags.size(); number++) {
                TagUses.First use = TagUses.First.of(article, number);
                TagUses ofTag = uses.computeIfAbsent(keys.of(tags.get(number)), k -> new TagUses(use));
                ofTag.add(tags.get(number), use);
                ofTag.articles().addOnce(rank);
            }
        }
        return uses;
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

    @Override
    public int rank(String file) {
        return ranks.getOrDefault(file, -1);
    }

    /** Of the articles of these categories themselves. */
    Ranks categories(List<String> slugs) {
        return Ranks.merged(slugs.stream()
                .map(slug -> categories.getOrDefault(slug, new Ranks()))
                .toList());
    }

    Ranks language(String lang) {
        return languages.getOrDefault(lang, new Ranks());
    }

    @Override
    public Ranks shelf(Article article) {
        return shelves.getOrDefault(Shelf.of(article), new Ranks());
    }

    @Override
    public List<String> keys(int rank) {
        return keysOf.get(rank);
    }

    @Override
    public Ranks withKey(String key) {
        return keys.getOrDefault(key, new Ranks());
    }

    TagKeys tagKeys() {
        return tagKeys;
    }

    /** How articles use tags, by what the spellings of each have in common. */
    Map<String, TagUses> tagUses() {
        return tagUses;
    }

    /** The newest first. */
    SortedMap<YearMonth, Ranks> months() {
        return months;
    }
}
