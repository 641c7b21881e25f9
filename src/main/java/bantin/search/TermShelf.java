package bantin.search;

import bantin.search.BucketHead.Bucket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has which term of a shelf, for a run of items, in {@link Buckets}.
 *
 * @param buckets in how many
 * @param heads of each file, where the buckets lie in it
 * @param files the buckets, many in a file
 */
record TermShelf(int buckets, List<byte[]> heads, List<byte[]> files) {
    private static final int FILE = 1 << 16;

    /** @param mostFiles a power of two */
    static TermShelf of(List<Batch> batches, int shelf, int mostFiles, Radix radix) {
        Buckets buckets = Buckets.of(batches, shelf, radix);
        List<Bucket> all = buckets.all();
        int size = all.stream().mapToInt(Bucket::end).sum();
        int count = 1;
        while (count < mostFiles && count < all.size() && size / count > FILE) {
            count *= 2;
        }
        List<byte[]> heads = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        int each = all.size() / count;
        int at = 0;
        for (int file = 0; file < count; file++) {
            List<Bucket> own = all.subList(file * each, (file + 1) * each);
            int end = at + own.stream().mapToInt(Bucket::end).sum();
            heads.add(buckets.head(own));
            files.add(buckets.bytes(at, end));
            at = end;
        }
        return new TermShelf(all.size(), heads, files);
    }

    /** What {@link #parts()} gave. */
    static TermShelf ofParts(List<byte[]> parts) {
        int files = (parts.size() - 1) / 2;
        return new TermShelf(
                ByteBuffer.wrap(parts.get(0)).getInt(),
                List.copyOf(parts.subList(1, 1 + files)),
                List.copyOf(parts.subList(1 + files, parts.size())));
    }

    List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(buckets).array());
        parts.addAll(heads);
        parts.addAll(files);
        return parts;
    }
}
