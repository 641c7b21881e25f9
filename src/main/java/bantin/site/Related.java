package bantin.site;

import bantin.content.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles that go with another: those that share most tags with it, the later first; then the last ones of its category.
 * Only earlier articles count, so that a new article changes no page of the archive.
 */
public final class Related {
    /** A tag on hundreds of articles says little; looking at its latest few keeps the work small. */
    private static final int LATEST_OF_TAG = 60;

    private final List<Article> newestFirst;
    private final ArticleIndex index;

    /** @param newestFirst all articles of the site */
    Related(List<Article> newestFirst, ArticleIndex index) {
        this.newestFirst = newestFirst;
        this.index = index;
    }

    /** Empty for an article that is not of this site. */
    public List<Article> to(Article article, int most) {
        int own = index.rank(article.file());
        if (own < 0) {
            return List.of();
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (String key : index.keys(own)) {
            earlier(index.withKey(key), own, LATEST_OF_TAG).forEach(rank -> shared.merge(rank, 1, Integer::sum));
        }
        List<Integer> chosen = new ArrayList<>(shared.keySet());
        chosen.sort(Comparator.comparing((Integer rank) -> -shared.get(rank)).thenComparing(rank -> rank));
        chosen.subList(Math.min(most, chosen.size()), chosen.size()).clear();
        for (Integer rank : earlier(index.shelf(article), own, 2 * most)) {
            if (chosen.size() < most && !chosen.contains(rank)) {
                chosen.add(rank);
            }
        }
        return chosen.stream().map(newestFirst::get).toList();
    }

    private static List<Integer> earlier(Ranks ranks, int own, int most) {
        int at = ranks.position(own);
        int from = at < 0 ? -at - 1 : at + 1;
        List<Integer> earlier = new ArrayList<>();
        for (int position = from; position < Math.min(ranks.size(), from + most); position++) {
            earlier.add(ranks.get(position));
        }
        return earlier;
    }
}
