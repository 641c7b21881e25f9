package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of an index, each a function of its own items; those that the store has are taken from there. */
final class IndexParts {
    private final IndexStore store;
    private final Shorthand shorthand;
    private final Work work;
    private final TermReader reader = new TermReader();

    IndexParts(IndexStore store, Shorthand shorthand, Work work) {
        this.store = store;
        this.shorthand = shorthand;
        this.work = work;
    }

    record Made(Segment segment, List<Pack> packs) {}

    /**
     * What lists of results show of some items.
     *
     * @param lengths of the blocks, in their unit
     */
    record Pack(List<Integer> lengths, byte[] bytes) {
        static Pack of(List<Document> documents) {
            List<byte[]> blocks = documents.stream().map(Document::block).toList();
            return new Pack(
                    blocks.stream().map(block -> block.length / Block.UNIT).toList(), Block.pack(blocks));
        }

        static Pack ofParts(List<byte[]> parts) {
            ByteBuffer numbers = ByteBuffer.wrap(parts.get(0));
            List<Integer> lengths = new ArrayList<>();
            while (numbers.hasRemaining()) {
                lengths.add(numbers.getInt());
            }
            return new Pack(lengths, parts.get(1));
        }

        List<byte[]> parts() {
            ByteBuffer numbers = ByteBuffer.allocate(Integer.BYTES * lengths.size());
            lengths.forEach(numbers::putInt);
            return List.of(numbers.array(), bytes);
        }
    }

    /** @param pack how many items go into a pack */
    Made of(List<SearchItem> items, int mostFiles, int pack) {
        Fingerprint key = key("segment " + mostFiles + " ", items);
        Optional<Segment> known = store.find(key).map(Segment::ofParts);
        List<Document> all = known.isPresent() ? List.of() : read(items);
        List<Pack> packs = new ArrayList<>();
        for (int from = 0; from < items.size(); from += pack) {
            int to = Math.min(items.size(), from + pack);
            List<Document> documents = all.isEmpty() ? List.of() : all.subList(from, to);
            packs.add(pack(items.subList(from, to), documents));
        }
        return new Made(known.orElseGet(() -> segment(key, all, mostFiles)), packs);
    }

    private Segment segment(Fingerprint key, List<Document> documents, int mostFiles) {
        Segment segment = Segment.of(documents, mostFiles);
        store.keep(key, segment.parts());
        return segment;
    }

    private Pack pack(List<SearchItem> items, List<Document> documents) {
        Fingerprint key = key("pack", items);
        Optional<Pack> known = store.find(key).map(Pack::ofParts);
        if (known.isPresent()) {
            return known.get();
        }
        Pack made = Pack.of(documents.isEmpty() ? read(items) : documents);
        store.keep(key, made.parts());
        return made;
    }

    private List<Document> read(List<SearchItem> items) {
        return work.map(items, item -> Document.of(item, reader, shorthand));
    }

    private static Fingerprint key(String part, List<SearchItem> items) {
        Fingerprinter key = new Fingerprinter().add(part + SearchIndex.VERSION);
        items.forEach(item -> key.add(item.version().hex()));
        return key.fingerprint();
    }
}
