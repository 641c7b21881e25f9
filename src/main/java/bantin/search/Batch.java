package bantin.search;

import bantin.output.Scratch;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Items that follow each other, as they were read. What they have lies on the disk until parts of the index are made of it, one
 * after the other: a large portal's would not fit into memory.
 */
final class Batch {
    private final Scratch scratch;
    private final int[][] ends;
    private final int[] blocks;
    private final long start;

    private Batch(Scratch scratch, int[][] ends, int[] blocks, long start) {
        this.scratch = scratch;
        this.ends = ends;
        this.blocks = blocks;
        this.start = start;
    }

    static Batch of(List<Document> documents, Scratch scratch) {
        int[][] ends = new int[Cuts.SHELVES][documents.size()];
        int[] blocks =
                documents.stream().mapToInt(document -> document.block().length).toArray();
        int size = documents.stream()
                .mapToInt(document -> document.postings().length)
                .sum();
        ByteBuffer bytes =
                ByteBuffer.allocate(Long.BYTES * size + Arrays.stream(blocks).sum());
        for (int shelf = 0; shelf < Cuts.SHELVES; shelf++) {
            for (int item = 0; item < documents.size(); item++) {
                Document document = documents.get(item);
                int from = document.start(shelf);
                int to = document.start(shelf + 1);
                bytes.asLongBuffer().put(document.postings(), from, to - from);
                bytes.position(bytes.position() + Long.BYTES * (to - from));
                ends[shelf][item] = bytes.position() / Long.BYTES;
            }
        }
        documents.forEach(document -> bytes.put(document.block()));
        return new Batch(scratch, ends, blocks, scratch.put(bytes.array()));
    }

    int items() {
        return blocks.length;
    }

    /** How many postings its items have on a shelf. */
    int count(int shelf) {
        return end(shelf) - start(shelf);
    }

    /** Those of the first item, then those of the next, as {@link #end(int, int)} tells. */
    long[] postings(int shelf) {
        long[] postings = new long[count(shelf)];
        ByteBuffer.wrap(scratch.get(start + (long) Long.BYTES * start(shelf), Long.BYTES * postings.length))
                .asLongBuffer()
                .get(postings);
        return postings;
    }

    /** Behind the last posting of an item. */
    int end(int shelf, int item) {
        return ends[shelf][item] - start(shelf);
    }

    /** The lengths of the items' blocks. */
    int[] blocks() {
        return blocks;
    }

    /** The items' blocks, one after the other. */
    byte[] packed() {
        return scratch.get(
                start + (long) Long.BYTES * end(Cuts.SHELVES - 1),
                Arrays.stream(blocks).sum());
    }

    private int start(int shelf) {
        return shelf == 0 ? 0 : end(shelf - 1);
    }

    private int end(int shelf) {
        return ends[shelf][items() - 1];
    }
}
