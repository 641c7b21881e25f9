package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Scratch;
import bantin.search.Cuts.Cut;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of an index, each a function of its own items; those that the store has are taken from there. Items are named by
 * their places in a row, the oldest first, and read when a part has to be made of them.
 */
final class IndexParts implements AutoCloseable {
    /** Of a fingerprint. */
    private static final int DIGITS = 32;

    private final List<SearchItem> items;
    private final IndexStore store;
    private final Shorthand shorthand;
    private final Work work;
    private final TermReader terms = new TermReader();
    private final Radix radix = new Radix();
    /** Of all items, one after the other. */
    private final String versions;

    private final Map<Integer, Batch> read = new HashMap<>();
    private @Nullable Scratch scratch;

    IndexParts(List<SearchItem> items, IndexStore store, Shorthand shorthand, Work work) {
        this.items = items;
        this.store = store;
        this.shorthand = shorthand;
        this.work = work;
        this.versions = items.stream().map(item -> item.version().hex()).collect(Collectors.joining());
    }

    /**
     * What lists of results show of some items.
     *
     * @param lengths of the blocks, in their unit
     */
    record Pack(List<Integer> lengths, byte[] bytes) {
        static Pack of(List<Batch> batches) {
            List<Integer> lengths = batches.stream()
                    .flatMapToInt(batch -> Arrays.stream(batch.blocks()))
                    .mapToObj(length -> length / Block.UNIT)
                    .toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            batches.forEach(batch -> bytes.writeBytes(batch.packed()));
            return new Pack(lengths, bytes.toByteArray());
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
                .orElseGet(() -> kept(key, TermShelf.of(batches(cut), shelf, mostFiles, radix), TermShelf::parts));
    }

    Vocabulary vocabulary(Cut cut) {
        Fingerprint key = key("words", cut);
        return store.find(key)
                .map(Vocabulary::ofParts)
                .orElseGet(() -> kept(key, Vocabulary.of(counts(cut), cut.size()), Vocabulary::parts));
    }

    Pack pack(Cut cut) {
        Fingerprint key = key("pack", cut);
        return store.find(key).map(Pack::ofParts).orElseGet(() -> kept(key, Pack.of(batches(cut)), Pack::parts));
    }

    private <T> T kept(Fingerprint key, T made, Function<T, List<byte[]>> parts) {
        store.keep(key, parts.apply(made));
        return made;
    }

    private List<Batch> batches(Cut cut) {
        List<Integer> all = numbers(cut);
        read(all.stream().filter(number -> !read.containsKey(number)).toList(), words -> {});
        return all.stream().map(read::get).toList();
    }

    /** In how many items each word is. */
    private TermCounts counts(Cut cut) {
        TermCounts counts = new TermCounts();
        read(numbers(cut), words -> {
            synchronized (counts) {
                counts.addAll(words);
            }
        });
        return counts;
    }

    private static List<Integer> numbers(Cut cut) {
        return IntStream.range(cut.from() / Cuts.BATCH, (cut.to() + Cuts.BATCH - 1) / Cuts.BATCH)
                .boxed()
                .toList();
    }

    /** @param words gets those of each batch */
    private void read(List<Integer> numbers, Consumer<TermCounts> words) {
        if (numbers.isEmpty()) {
            return;
        }
        Scratch room = scratch == null ? store.scratch() : scratch;
        scratch = room;
        List<Batch> batches = work.map(numbers, number -> {
            int from = number * Cuts.BATCH;
            Document.Reader reader = new Document.Reader(terms, shorthand);
            List<Document> documents = items.subList(from, Math.min(items.size(), from + Cuts.BATCH)).stream()
                    .map(reader::read)
                    .toList();
            words.accept(reader.words());
            return Batch.of(documents, room);
        });
        for (int i = 0; i < numbers.size(); i++) {
            read.put(numbers.get(i), batches.get(i));
        }
    }

    @Override
    public void close() {
        if (scratch != null) {
            scratch.close();
        }
    }

    private Fingerprint key(String part, Cut cut) {
        String of = versions.substring(DIGITS * cut.from(), DIGITS * cut.to());
        byte[] told = (part + SearchIndex.VERSION + " " + of).getBytes(StandardCharsets.ISO_8859_1);
        return Fingerprinter.quick(told, told.length);
    }
}
