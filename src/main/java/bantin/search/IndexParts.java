package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.search.Cuts.Cut;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes the parts of an index, each a function of its own items; those that the store has are taken from there. Items are named by
 * their places in a row, the oldest first, and read when a part has to be made of them.
 */
final class IndexParts {
    private final List<SearchItem> items;
    private final IndexStore store;
    private final Shorthand shorthand;
    private final Work work;
    private final TermReader reader = new TermReader();
    private final Map<Integer, Document> read = new HashMap<>();

    IndexParts(List<SearchItem> items, IndexStore store, Shorthand shorthand, Work work) {
        this.items = items;
        this.store = store;
        this.shorthand = shorthand;
        this.work = work;
    }

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

    TermShelf shelf(int shelf, Cut cut, int mostFiles) {
        Fingerprint key = key("shelf " + shelf + " ", cut);
        return store.find(key)
                .map(TermShelf::ofParts)
                .orElseGet(() -> kept(key, TermShelf.of(documents(cut), shelf, mostFiles), TermShelf::parts));
    }

    Vocabulary vocabulary(Cut cut) {
        Fingerprint key = key("words", cut);
        return store.find(key)
                .map(Vocabulary::ofParts)
                .orElseGet(() -> kept(key, Vocabulary.of(documents(cut)), Vocabulary::parts));
    }

    Pack pack(Cut cut) {
        Fingerprint key = key("pack", cut);
        return store.find(key).map(Pack::ofParts).orElseGet(() -> kept(key, Pack.of(documents(cut)), Pack::parts));
    }

    private <T> T kept(Fingerprint key, T made, Function<T, List<byte[]>> parts) {
        store.keep(key, parts.apply(made));
        return made;
    }

    private List<Document> documents(Cut cut) {
        List<Integer> all = IntStream.range(cut.from(), cut.to()).boxed().toList();
        List<Integer> unread =
                all.stream().filter(place -> !read.containsKey(place)).toList();
        List<Document> documents = work.map(unread, place -> Document.of(items.get(place), reader, shorthand));
        for (int i = 0; i < unread.size(); i++) {
            read.put(unread.get(i), documents.get(i));
        }
        return all.stream().map(read::get).toList();
    }

    private Fingerprint key(String part, Cut cut) {
        Fingerprinter key = new Fingerprinter().add(part + SearchIndex.VERSION);
        items.subList(cut.from(), cut.to())
                .forEach(item -> key.add(item.version().hex()));
        return key.fingerprint();
    }
}
