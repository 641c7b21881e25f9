package bantin.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where {@link Buckets} lie, in bits: how many there are, and how long each is; then, for each heavy term, its bucket and finger,
 * counted on from the one before, and its length. Every searcher has it.
 */
final class BucketHead {
    private final int places;
    private final List<Integer> lengths = new ArrayList<>();
    private final List<Heavy> heavy = new ArrayList<>();

    private record Heavy(int place, int length) {}

    BucketHead(int buckets, int fingerBits) {
        this.places = buckets << fingerBits;
    }

    void bucket(int length) {
        lengths.add(length);
    }

    /** @param place its bucket, then its finger */
    void heavy(int place, int length) {
        heavy.add(new Heavy(place, length));
    }

    byte[] bytes() {
        BitWriter head = new BitWriter();
        int k = riceFor(lengths);
        head.gamma(lengths.size());
        head.gamma(k + 1);
        lengths.forEach(length -> head.rice(length, k));
        List<Integer> sizes = heavy.stream().map(Heavy::length).toList();
        int size = riceFor(sizes);
        int apart = BitWriter.riceFor(places, Math.max(1, heavy.size()));
        int before = 0;
        head.gamma(heavy.size() + 1);
        head.gamma(size + 1);
        for (Heavy each : heavy) {
            head.rice(each.place() - before, apart);
            head.rice(each.length(), size);
            before = each.place();
        }
        return head.part(0, head.end());
    }

    private static int riceFor(List<Integer> lengths) {
        int sum = lengths.stream().mapToInt(Integer::intValue).sum();
        return BitWriter.riceFor(sum, Math.max(1, lengths.size()));
    }
}
