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
    /** Common words find everything. */
    private static final int RAREST = 12;

    private final List<Article> newestFirst;
    private final Map<Article, int[]> pairs;
    /** A pair, then the rank of an article that holds it. */
    private final long[] holders;
    /** For each rank its rarest pairs: how many hold one behind it, then where they begin. */
    private final long[] rarest;

    private WordIndex(List<Article> newestFirst, Map<Article, int[]> pairs) {
        this.newestFirst = newestFirst;
        this.pairs = pairs;
        this.holders =
                new long[pairs.values().stream().mapToInt(each -> each.length).sum()];
        int size = 0;
        for (int rank = 0; rank < newestFirst.size(); rank++) {
            for (int pair : pairs.getOrDefault(newestFirst.get(rank), new int[0])) {
                holders[size++] = (long) pair << 32 | rank;
            }
        }
        Arrays.parallelSort(holders);
        this.rarest = new long[RAREST * newestFirst.size()];
        Arrays.fill(rarest, Long.MAX_VALUE);
        for (int from = 0; from < size; ) {
            int end = endOfPair(from);
            for (int at = from; at + 1 < end; at++) {
                keep(rank(at), (long) (end - at - 1) << 32 | at + 1);
            }
            from = end;
        }
    }

    private int endOfPair(int from) {
        int end = from + 1;
        while (end < holders.length && holders[end] >> 32 == holders[from] >> 32) {
            end++;
        }
        return end;
    }

    /** Among the rarest of a rank, if it is one of them. */
    private void keep(int rank, long pair) {
        int first = RAREST * rank;
        int at = first + RAREST - 1;
        if (pair < rarest[at]) {
            for (; at > first && rarest[at - 1] > pair; at--) {
                rarest[at] = rarest[at - 1];
            }
            rarest[at] = pair;
        }
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

    /** The articles behind a rank that hold a pair of its own: where they begin in the row, and how many they are. */
    interface Holders {
        void are(int from, int count);
    }

    /** Pair by pair, those first that the fewest hold. */
    void rarest(int rank, Holders holders) {
        for (int at = RAREST * rank; at < RAREST * (rank + 1) && rarest[at] != Long.MAX_VALUE; at++) {
            holders.are((int) rarest[at], (int) (rarest[at] >>> 32));
        }
    }

    int rank(int position) {
        return (int) holders[position];
    }
}
