package bantin.site;

import bantin.content.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The article before and the article after another in the same category and language. */
public final class Neighbours {
    private record Pair(Optional<Article> older, Optional<Article> newer) {}

    private record Shelf(String lang, String category) {}

    private static final Pair NONE = new Pair(Optional.empty(), Optional.empty());

    private final Map<String, Pair> byFile = new HashMap<>();

    /** @param newestFirst all articles of the site */
    Neighbours(List<Article> newestFirst) {
        Map<Shelf, Article> newerOf = new HashMap<>();
        for (Article article : newestFirst) {
            Article newer = newerOf.put(new Shelf(article.lang(), article.category()), article);
            byFile.put(article.file(), new Pair(Optional.empty(), Optional.ofNullable(newer)));
            if (newer != null) {
                Optional<Article> newest =
                        byFile.getOrDefault(newer.file(), NONE).newer();
                byFile.put(newer.file(), new Pair(Optional.of(article), newest));
            }
        }
    }

    public Optional<Article> older(Article article) {
        return byFile.getOrDefault(article.file(), NONE).older();
    }

    public Optional<Article> newer(Article article) {
        return byFile.getOrDefault(article.file(), NONE).newer();
    }
}
