package bantin.site;

import bantin.content.Article;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Articles are known by their places in this list; comparing numbers is much cheaper than comparing articles. */
    private final List<Article> newestFirst;

    private final List<List<String>> tagsOf = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Integer>> byTag = new HashMap<>();
    private final Map<Shelf, List<Integer>> byCategory = new HashMap<>();

    /** @param newestFirst all articles of the site */
    Related(List<Article> newestFirst, TagSlugs slugs) {
        this.newestFirst = newestFirst;
        for (int place = 0; place < newestFirst.size(); place++) {
            Article article = newestFirst.get(place);
            places.put(article.file(), place);
            byCategory
                    .computeIfAbsent(category(article), c -> new ArrayList<>())
                    .add(place);
            tagsOf.add(slugs.within(article));
            for (String tag : tagsOf.get(place)) {
                byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Empty for an article that is not of this site. */
    public List<Article> to(Article article, int most) {
        Integer own = places.get(article.file());
        if (own == null) {
            return List.of();
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (String tag : tagsOf.get(own)) {
            earlier(byTag.getOrDefault(tag, List.of()), own, LATEST_OF_TAG)
                    .forEach(place -> shared.merge(place, 1, Integer::sum));
        }
        List<Integer> chosen = new ArrayList<>(shared.keySet());
        chosen.sort(Comparator.comparing((Integer place) -> -shared.get(place)).thenComparing(place -> place));
        chosen.subList(Math.min(most, chosen.size()), chosen.size()).clear();
        List<Integer> ofCategory = byCategory.getOrDefault(category(article), List.of());
        for (Integer place : earlier(ofCategory, own, 2 * most)) {
            if (chosen.size() < most && !chosen.contains(place)) {
                chosen.add(place);
            }
        }
        return chosen.stream().map(newestFirst::get).toList();
    }

    private static List<Integer> earlier(List<Integer> places, int own, int most) {
        int at = Collections.binarySearch(places, own);
        int from = at < 0 ? -at - 1 : at + 1;
        return places.subList(from, Math.min(places.size(), from + most));
    }

    private record Shelf(String lang, String category) {}

    private static Shelf category(Article article) {
        return new Shelf(article.lang(), article.category());
    }
}
