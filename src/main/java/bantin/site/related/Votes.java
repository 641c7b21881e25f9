package bantin.site.related;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Votes for ranks of a list, counted without an object for each: ten thousand articles have millions of them. */
final class Votes {
    /** Ranks and one more, so that 0 is a free place; and what each has. */
    private int[] ranks = new int[1024];

    private long[] sums = new long[1024];
    private int size;

    void add(int rank, int weight) {
        if (2 * size >= ranks.length) {
            grow();
        }
        int place = place(rank);
        if (ranks[place] == 0) {
            ranks[place] = rank + 1;
            size++;
        }
        sums[place] += weight;
    }

    /** Where a rank is, or would be. */
    private int place(int rank) {
        int place = rank * 0x9E3779B9 >>> 16 & ranks.length - 1;
        while (ranks[place] != 0 && ranks[place] != rank + 1) {
            place = place + 1 & ranks.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] ranksBefore = ranks;
        long[] sumsBefore = sums;
        ranks = new int[2 * ranksBefore.length];
        sums = new long[2 * ranksBefore.length];
        for (int i = 0; i < ranksBefore.length; i++) {
            if (ranksBefore[i] != 0) {
                int place = place(ranksBefore[i] - 1);
                ranks[place] = ranksBefore[i];
                sums[place] = sumsBefore[i];
            }
        }
    }

    /**
     * The ranks with most votes, of as many votes the smaller rank first.
     *
     * @param mostMore no rank has more votes besides
     * @param more votes that a rank has besides; negative when it is out of the question
     */
    List<Integer> best(int most, int mostMore, IntUnaryOperator more) {
        // how many votes, then how far from the end of all ranks: the greatest is the best
        long[] best = new long[most + 1];
        int chosen = 0;
        for (int i = 0; i < ranks.length; i++) {
            int rank = ranks[i] - 1;
            // nearly all are behind the best whatever they have besides
            if (rank >= 0 && (chosen < most || order(sums[i] + mostMore, rank) > best[most - 1])) {
                int besides = more.applyAsInt(rank);
                if (besides >= 0) {
                    best[chosen] = order(sums[i] + besides, rank);
                    chosen = sunk(best, chosen, most);
                }
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < chosen; i++) {
            found.add(Integer.MAX_VALUE - (int) best[i]);
        }
        return found;
    }

    private static long order(long votes, int rank) {
        return votes << 32 | Integer.MAX_VALUE - rank;
    }

    /** Brings the last of a descending row to its place; says how long the row is then, at most so long. */
    private static int sunk(long[] row, int last, int most) {
        for (int at = last; at > 0 && row[at] > row[at - 1]; at--) {
            long greater = row[at];
            row[at] = row[at - 1];
            row[at - 1] = greater;
        }
        return Math.min(most, last + 1);
    }
}
