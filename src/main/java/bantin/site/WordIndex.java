package bantin.site;

import bantin.content.Article;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which articles hold the same {@linkplain WordPairs pairs of syllables}: numbers in one sorted row, quick to make and to ask. */
final class WordIndex {
    private final List<Article> newestFirst;
    private final Map<Article, int[]> pairs;
    /** A pair, then the rank of an article that holds it. */
    private final long[] holders;

    private WordIndex(List<Article> newestFirst, Map<Article, int[]> pairs) {
        this.newestFirst = newestFirst;
        this.pairs = pairs;
        this.holders =
                new long[pairs.values().stream().mapToInt(each -> each.length).sum()];
        int size = 0;
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            for (int pair : of(newestFirst.get(rank))) {
                holders[size++] = key(pair, rank);
            }
        }
        Arrays.parallelSort(holders);
    }

    /** @param before of an earlier site: of what did not change the pairs are known */
    static WordIndex of(List<Article> newestFirst, Optional<WordIndex> before) {
        Map<Article, int[]> known = before.map(index -> index.pairs).orElse(Collections.emptyMap());
        // whoever makes pages waits for it meanwhile, so that all processors are free
        List<int[]> made = newestFirst.parallelStream()
                .map(article -> {
                    int[] same = known.get(article);
                    return same == null ? WordPairs.of(article) : same;
                })
                .toList();
        Map<Article, int[]> pairs = new IdentityHashMap<>(2 * newestFirst.size());
        for (int rank = 0; rank < made.size(); rank++) {
            pairs.put(newestFirst.get(rank), made.get(rank));
        }
        return before.filter(index -> index.isOf(newestFirst)).orElseGet(() -> new WordIndex(newestFirst, pairs));
    }

    private boolean isOf(List<Article> articles) {
        if (articles.size() != newestFirst.size()) {
            return false;
        }
        for (int rank = 0; rank < articles.size(); rank++) {
            if (articles.get(rank) != newestFirst.get(rank)) {
                return false;
            }
        }
        return true;
    }

    private static long key(int pair, int rank) {
        return (long) pair << 32 | rank;
    }

    int[] of(Article article) {
        return pairs.getOrDefault(article, new int[0]);
    }

    /** Where the articles begin in the row that hold a pair and stand behind a rank. */
    int behind(int pair, int rank) {
        int found = Arrays.binarySearch(holders, key(pair, rank + 1));
        return found < 0 ? -found - 1 : found;
    }

    /** Where those end that hold a pair, at or behind a place; most pairs have few, so that the end is near. */
    int end(int pair, int from) {
        int step = 1;
        int low = from;
        while (low + step < holders.length && pair(low + step) == pair) {
            low += step;
            step *= 2;
        }
        if (low == holders.length || pair(low) != pair) {
            return low;
        }
        int high = Math.min(holders.length, low + step);
        int found = Arrays.binarySearch(holders, low, high, key(pair, Integer.MAX_VALUE));
        return found < 0 ? -found - 1 : found + 1;
    }

    private int pair(int position) {
        return (int) (holders[position] >> 32);
    }

    int rank(int position) {
        return (int) holders[position];
    }
}
