package bantin.search;

import java.util.ArrayList;
import java.util.List;

/** Where a row of items is cut, so that one more at its end changes little. */
final class Cuts {
    /** Terms are told apart by the highest bits of their hash first: each part of them is cut by itself. */
    static final int SHELVES = 8;

    static final int SHELF_BITS = 3;

    /** About the most items that a new one makes anew with itself. */
    private static final int NEWEST = 512;

    /** Items that are never cut apart. */
    static final int BATCH = NEWEST / SHELVES;

    private static final int PACK = 2 * BATCH;

    /** Nearly the most packs: the number of files stays below 300. */
    private static final int PACKS = 128;

    private Cuts() {}

    record Cut(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /**
     * Up to where the large run of a shelf goes, behind which the newest items are. It moves for one shelf after the other, each time
     * that so many items have come as shelves share: never is a large part of the index made anew for one item.
     */
    static int large(int items, int shelf) {
        int late = shelf * BATCH;
        return items < NEWEST + late ? 0 : (items - late) / NEWEST * NEWEST + late;
    }

    /**
     * How items are packed.
     *
     * @param pack how many are in one
     * @param doubled how many of the packs, the oldest ones, hold twice as many
     */
    record Packs(int pack, int doubled) {
        List<Cut> of(int items) {
            List<Cut> cuts = new ArrayList<>();
            for (int from = 0; from < items; ) {
                int to = Math.min(items, from + (cuts.size() < doubled ? 2 * pack : pack));
                cuts.add(new Cut(from, to));
                from = to;
            }
            return cuts;
        }
    }

    /** Where there are too many packs, two of the oldest become one for each new one. */
    static Packs packs(int items) {
        int pack = PACK;
        while (count(items, pack) > 2 * PACKS) {
            pack *= 2;
        }
        return new Packs(pack, Math.max(0, count(items, pack) - PACKS));
    }

    private static int count(int items, int pack) {
        return (items + pack - 1) / pack;
    }
}
