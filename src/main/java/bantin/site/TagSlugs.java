package bantin.site;

import bantin.content.Article;
import bantin.text.Slugs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slugs of tags, each made once: thousands of articles share a few hundred tags. For one thread. */
final class TagSlugs {
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    String of(String tag) {
        return known.computeIfAbsent(tag, Slugs::of);
    }

    /** The slugs of an article's tags, each with the article's language before it: languages do not mix. */
    List<String> within(Article article) {
        List<String> tags = article.head().tags();
        Map<String, String> keys = byLanguage.computeIfAbsent(article.lang(), l -> new HashMap<>());
        return switch (tags.size()) {
            case 0 -> List.of();
            case 1 -> List.of(key(keys, article, tags.get(0)));
            default ->
                tags.stream().map(tag -> key(keys, article, tag)).distinct().toList();
        };
    }

    private String key(Map<String, String> keys, Article article, String tag) {
        return keys.computeIfAbsent(tag, t -> article.lang() + "/" + of(t));
    }
}
