package bantin.site;

import bantin.content.Article;
import bantin.text.Names;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tags are the same, and the slug of each. Two that fold to one slug, such as {@code bão} and {@code báo}, are two:
 * the one that was used first keeps it, the others get a number. For one thread.
 */
final class TagNames {
    /** The first use of a tag: of articles of one moment, the first by its path. */
    private record Use(String key, long second, int place, int number) {
        static final Comparator<Use> FIRST = Comparator.comparingLong(Use::second)
                .thenComparingInt(Use::place)
                .thenComparingInt(Use::number);
    }

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    TagNames(List<Article> newestFirst) {
        Map<String, Use> first = new HashMap<>();
        for (int place = 0; place < newestFirst.size(); place++) {
            Article article = newestFirst.get(place);
            List<String> tags = article.head().tags();
            for (int number = 0; number < tags.size(); number++) {
                long second = article.published().at().toEpochSecond();
                Use use = new Use(key(tags.get(number)), second, place, number);
                first.merge(use.key(), use, (known, other) -> Use.FIRST.compare(known, other) <= 0 ? known : other);
            }
        }
        giveSlugs(first.values().stream().sorted(Use.FIRST).map(Use::key).toList());
    }

    /** A number is given only when all names without one are given away: {@code báo 2} keeps its own. */
    private void giveSlugs(List<String> inOrder) {
        Set<String> taken = new HashSet<>();
        List<String> second = new ArrayList<>();
        for (String key : inOrder) {
            String slug = Slugs.of(key);
            if (slug.isEmpty()) {
                continue;
            }
            if (taken.add(slug)) {
                slugs.put(key, slug);
            } else {
                second.add(key);
            }
        }
        for (String key : second) {
            String slug = Slugs.of(key);
            int number = 2;
            while (!taken.add(slug + "-" + number)) {
                number++;
            }
            slugs.put(key, slug + "-" + number);
        }
    }

    private String key(String tag) {
        return keys.computeIfAbsent(tag, Names::key);
    }

    /** Of a tag as an article writes it; empty when no address can be made of it. */
    String slug(String tag) {
        return slugs.getOrDefault(keys.getOrDefault(tag, ""), "");
    }

    /** The names of an article's tags, each with the article's language before it: languages do not mix. */
    List<String> within(Article article) {
        List<String> tags = article.head().tags();
        Map<String, String> known = byLanguage.computeIfAbsent(article.lang(), l -> new HashMap<>());
        return switch (tags.size()) {
            case 0 -> List.of();
            case 1 -> List.of(within(known, article, tags.get(0)));
            default ->
                tags.stream().map(tag -> within(known, article, tag)).distinct().toList();
        };
    }

    private String within(Map<String, String> known, Article article, String tag) {
        return known.computeIfAbsent(tag, t -> article.lang() + "/" + key(t));
    }
}
