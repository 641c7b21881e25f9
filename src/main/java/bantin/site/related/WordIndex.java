package bantin.site.related;

import bantin.content.Article;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles hold the same {@linkplain WordPairs pairs of syllables}: numbers in one sorted row, quick to ask. They serve
 * again as long as each article holds the same pairs: most edits are made below the first paragraph.
 */
final class WordIndex {
    /** Common words find everything. */
    private static final int RAREST = 12;

    private final List<int[]> made;
    private final Map<Article, int[]> pairs;
    /** A pair, then the rank of an article that holds it. */
    private final long[] holders;
    /** For each rank its rarest pairs: how many hold one behind it, then where they begin. */
    private final long[] rarest;

    private WordIndex(List<int[]> made, Map<Article, int[]> pairs, WordIndex same) {
        this.made = made;
        this.pairs = pairs;
        this.holders = same.holders;
        this.rarest = same.rarest;
    }

    /** @param before from which is taken all that holds the same, in a row that is sorted already */
    WordIndex(List<int[]> made, Map<Article, int[]> pairs, Optional<WordIndex> before) {
        List<int[]> earlier = before.map(index -> index.made).orElse(List.of());
        this.made = made;
        this.pairs = pairs;
        this.holders = new long[made.stream().mapToInt(each -> each.length).sum()];
        int shorter = Math.min(made.size(), earlier.size());
        int first = 0;
        while (first < shorter && isSame(made.get(first), earlier.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && isSame(made.get(made.size() - 1 - last), earlier.get(earlier.size() - 1 - last))) {
            last++;
        }
        int size = 0;
        for (long holder : before.map(index -> index.holders).orElse(new long[0])) {
            if ((int) holder < first) {
                holders[size++] = holder;
            } else if ((int) holder >= earlier.size() - last) {
                holders[size++] = holder + made.size() - earlier.size();
            }
        }
        for (int rank = first; rank < made.size() - last; rank++) {
            for (int pair : made.get(rank)) {
                holders[size++] = (long) pair << 32 | rank;
            }
        }
        // two rows that are sorted are merged, which takes a tenth of the time
        Arrays.parallelSort(holders);
        this.rarest = new long[RAREST * made.size()];
        Arrays.fill(rarest, Long.MAX_VALUE);
        for (int from = 0; from < holders.length; ) {
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
        return before.filter(index -> index.fits(made))
                .map(same -> new WordIndex(made, pairs, same))
                .orElseGet(() -> new WordIndex(made, pairs, before));
    }

    private boolean fits(List<int[]> pairs) {
        if (pairs.size() != made.size()) {
            return false;
        }
        for (int rank = 0; rank < pairs.size(); rank++) {
            if (!isSame(pairs.get(rank), made.get(rank))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(int[] one, int[] other) {
        return one == other || Arrays.equals(one, other);
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
