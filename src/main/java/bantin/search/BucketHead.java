package bantin.search;

import java.util.List;

/**
 * Where the {@link Buckets} of one file lie, in bits: how long each is; then, for each heavy term, its bucket and finger, counted on
 * from the one before, and its length. Every searcher has it, and reads it when a question needs that file.
 */
final class BucketHead {
    private BucketHead() {}

    /** What stands behind a bucket. */
    record Heavy(int finger, int length) {}

    record Bucket(int length, List<Heavy> heavy) {
        int end() {
            return length + heavy.stream().mapToInt(Heavy::length).sum();
        }
    }

    static byte[] of(List<Bucket> buckets, int fingerBits) {
        List<Heavy> heavy =
                buckets.stream().flatMap(bucket -> bucket.heavy().stream()).toList();
        BitWriter head = new BitWriter();
        int k = riceFor(buckets.stream().map(Bucket::length).toList());
        int size = riceFor(heavy.stream().map(Heavy::length).toList());
        int apart = BitWriter.riceFor(buckets.size() << fingerBits, Math.max(1, heavy.size()));
        head.gamma(k + 1);
        buckets.forEach(bucket -> head.rice(bucket.length(), k));
        head.gamma(heavy.size() + 1);
        head.gamma(size + 1);
        int before = 0;
        for (int number = 0; number < buckets.size(); number++) {
            for (Heavy each : buckets.get(number).heavy()) {
                int place = number << fingerBits | each.finger();
                head.rice(place - before, apart);
                head.rice(each.length(), size);
                before = place;
            }
        }
        return head.part(0, head.end());
    }

    private static int riceFor(List<Integer> lengths) {
        int sum = lengths.stream().mapToInt(Integer::intValue).sum();
        return BitWriter.riceFor(sum, Math.max(1, lengths.size()));
    }
}
