package bantin.site;

import bantin.content.Article;
import bantin.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles that go with another: those that share most tags with it, the later first; then the last ones of its category.
 * Only earlier articles count, so that a new article changes no page of the archive.
 */
public final class Related {
    /** A tag on hundreds of articles says little; looking at its latest few keeps the work small. */
    private static final int LATEST_OF_TAG = 60;

    private final Map<String, Integer> position = new HashMap<>();
    private final Map<String, List<Article>> byTag = new HashMap<>();
    private final Map<String, List<Article>> byCategory = new HashMap<>();

    /** @param newestFirst all articles of the site */
    Related(List<Article> newestFirst) {
        for (int i = 0; i < newestFirst.size(); i++) {
            Article article = newestFirst.get(i);
            position.put(article.file(), i);
            byCategory
                    .computeIfAbsent(article.category(), c -> new ArrayList<>())
                    .add(article);
            for (String tag : article.head().tags()) {
                byTag.computeIfAbsent(Folding.fold(tag), t -> new ArrayList<>()).add(article);
            }
        }
    }

    public List<Article> to(Article article, int most) {
        Map<Article, Integer> shared = new HashMap<>();
        for (String tag : article.head().tags()) {
            for (Article other : earlier(byTag.getOrDefault(Folding.fold(tag), List.of()), article, LATEST_OF_TAG)) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        List<Article> related = new ArrayList<>(shared.keySet());
        related.sort(Comparator.comparing((Article a) -> -shared.get(a)).thenComparing(a -> position.get(a.file())));
        List<Article> chosen = new ArrayList<>(related.subList(0, Math.min(most, related.size())));
        Set<Article> known = new HashSet<>(chosen);
        List<Article> fromCategory = byCategory.getOrDefault(article.category(), List.of());
        for (Article other : earlier(fromCategory, article, most + chosen.size() + 1)) {
            if (chosen.size() < most && known.add(other)) {
                chosen.add(other);
            }
        }
        return List.copyOf(chosen);
    }

    /** The articles of a list that come after this one in it, which are the earlier ones. */
    private List<Article> earlier(List<Article> newestFirst, Article article, int most) {
        int own = position.getOrDefault(article.file(), -1);
        int at = Collections.binarySearch(
                newestFirst, article, Comparator.comparing(a -> position.getOrDefault(a.file(), own)));
        int from = at < 0 ? -at - 1 : at + 1;
        return newestFirst
                .subList(Math.min(from, newestFirst.size()), Math.min(newestFirst.size(), from + most))
                .stream()
                .filter(other -> other.lang().equals(article.lang()))
                .toList();
    }
}
