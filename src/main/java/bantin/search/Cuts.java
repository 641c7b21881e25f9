package bantin.search;

import java.util.ArrayList;
import java.util.List;

/** Where a row of items is cut, so that one more at its end changes little. */
final class Cuts {
    private static final int LARGE = 4096;
    private static final int SMALL = 256;
    private static final int PACK = 128;

    /** Twice as many items than this, and twice as many go into a pack: the number of files stays below 300. */
    private static final int PACKS = 128;

    private Cuts() {}

    /** @param mostFiles for its buckets, a power of two */
    record Cut(int from, int to, int mostFiles) {
        int size() {
            return to - from;
        }
    }

    /** A large run up to a round number, a middle one up to a less round one, and the newest few. */
    static List<Cut> segments(int items) {
        int large = items / LARGE * LARGE;
        int small = items / small(items) * small(items);
        List<Cut> cuts = new ArrayList<>();
        add(cuts, 0, large, 64);
        add(cuts, large, small, 8);
        add(cuts, small, items, 2);
        return cuts;
    }

    private static void add(List<Cut> cuts, int from, int to, int mostFiles) {
        if (to > from) {
            cuts.add(new Cut(from, to, mostFiles));
        }
    }

    private static int small(int items) {
        return Math.max(SMALL, pack(items));
    }

    /** How many items a pack holds: a divisor of where segments are cut. */
    static int pack(int items) {
        int pack = PACK;
        while (items / pack > PACKS && pack < LARGE) {
            pack *= 2;
        }
        return pack;
    }
}
