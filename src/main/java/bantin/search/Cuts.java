package bantin.search;

import java.util.ArrayList;
import java.util.List;

/** Where a row of items is cut, so that one more at its end changes little. */
final class Cuts {
    /** The most items that a new one makes anew with itself; and each segment costs a request for each term of a question. */
    private static final int NEWEST = 512;

    private static final int PACK = 128;
    private static final int LARGEST_PACK = 4096;

    /** Twice as many items than this, and twice as many go into a pack: the number of files stays below 300. */
    private static final int PACKS = 128;

    private Cuts() {}

    /** @param mostFiles for its buckets, a power of two */
    record Cut(int from, int to, int mostFiles) {
        int size() {
            return to - from;
        }
    }

    /** A large run up to a round number, and the newest. */
    static List<Cut> segments(int items) {
        int newest = Math.max(NEWEST, pack(items));
        int large = items / newest * newest;
        List<Cut> cuts = new ArrayList<>();
        add(cuts, 0, large, 64);
        add(cuts, large, items, 8);
        return cuts;
    }

    private static void add(List<Cut> cuts, int from, int to, int mostFiles) {
        if (to > from) {
            cuts.add(new Cut(from, to, mostFiles));
        }
    }

    /** How many items a pack holds: a divisor of where segments are cut. */
    static int pack(int items) {
        int pack = PACK;
        while (items / pack > PACKS && pack < LARGEST_PACK) {
            pack *= 2;
        }
        return pack;
    }
}
