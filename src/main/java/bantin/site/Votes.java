package bantin.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Votes for ranks of a list, counted without an object for each: ten thousand articles have millions of them. */
final class Votes {
    /** A rank, then the weight of one vote. */
    private long[] votes = new long[1024];

    private int size;

    void add(int rank, int weight) {
        if (size == votes.length) {
            votes = Arrays.copyOf(votes, 2 * size);
        }
        votes[size++] = (long) rank << 32 | weight;
    }

    /**
     * The ranks with most votes, of as many votes the smaller rank first.
     *
     * @param mostMore no rank has more votes besides
     * @param more votes that a rank has besides; negative when it is out of the question
     */
    List<Integer> best(int most, int mostMore, IntUnaryOperator more) {
        Arrays.sort(votes, 0, size);
        // how many votes, then how far from the end of all ranks: the greatest is the best
        long[] best = new long[most + 1];
        int chosen = 0;
        for (int i = 0; i < size; ) {
            int rank = (int) (votes[i] >>> 32);
            long sum = 0;
            for (; i < size && (int) (votes[i] >>> 32) == rank; i++) {
                sum += (int) votes[i];
            }
            // nearly all are behind the best whatever they have besides
            if (chosen < most || place(sum + mostMore, rank) > best[most - 1]) {
                int besides = more.applyAsInt(rank);
                if (besides >= 0) {
                    best[chosen] = place(sum + besides, rank);
                    chosen = sunk(best, chosen, most);
                }
            }
        }
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < chosen; i++) {
            ranks.add(Integer.MAX_VALUE - (int) best[i]);
        }
        return ranks;
    }

    private static long place(long votes, int rank) {
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
