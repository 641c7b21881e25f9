package bantin.site;

import bantin.content.Article;
import bantin.text.Names;
import bantin.text.VietnameseOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What tags are known by, each found once: thousands of articles share a few hundred tags. Several threads may ask. */
final class TagKeys {
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Map<String, String> inOrder = new ConcurrentHashMap<>();
    private final VietnameseOrder order = new VietnameseOrder();

    /** What all spellings of a tag have in common. */
    String of(String tag) {
        return known.computeIfAbsent(tag, Names::key);
    }

    /** By what a title is sorted. */
    String order(String title) {
        return inOrder.computeIfAbsent(title, order::key);
    }

    /** Those of an article, each with the article's language before it: languages do not mix. For one thread. */
    List<String> within(Article article) {
        List<String> tags = article.head().tags();
        Map<String, String> keys = byLanguage.computeIfAbsent(article.lang(), l -> new HashMap<>());
        return switch (tags.size()) {
            case 0 -> List.of();
            case 1 -> List.of(within(keys, article, tags.get(0)));
            default ->
                tags.stream().map(tag -> within(keys, article, tag)).distinct().toList();
        };
    }

    private String within(Map<String, String> keys, Article article, String tag) {
        return keys.computeIfAbsent(tag, t -> article.lang() + "/" + of(t));
    }
}
