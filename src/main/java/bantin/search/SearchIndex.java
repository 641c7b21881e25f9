package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.search.Cuts.Cut;
import bantin.text.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files in which a browser searches the items of one language. What every searcher needs is the {@link #ROOT}, so that one
 * request brings it; all other files are asked for in parts or seldom, and have the hash of their bytes in their names.
 */
public final class SearchIndex {
    /** What a browser asks for first; it names all others. */
    public static final String ROOT = "chi-muc.json";

    /** Other bytes for the same items need another number; the script says so when it does not know it. */
    static final int VERSION = 7;

    /** Of the older items, for each shelf. */
    private static final int OLD_FILES = 8;

    /** Of the newest items, for all shelves: a new article makes them anew, and few files are to be published for it. */
    private static final int NEWEST_FILES = 2;

    private final BiConsumer<String, byte[]> files;

    private SearchIndex(BiConsumer<String, byte[]> files) {
        this.files = files;
    }

    /**
     * The same items give the same bytes, in whatever order they come.
     *
     * @param files gets each by its name, one after the other
     */
    public static void write(
            Collection<SearchItem> items, IndexStore store, Work work, BiConsumer<String, byte[]> files) {
        // stable: the parts of a document stay together
        List<SearchItem> oldestFirst = items.stream()
                .sorted(Comparator.comparingLong((SearchItem item) -> item.date()
                                .map(date -> date.at().toEpochSecond())
                                .orElse(Long.MIN_VALUE))
                        .thenComparing(SearchItem::address))
                .toList();
        Shorthand shorthand = Shorthand.vietnamese();
        try (IndexParts parts = new IndexParts(oldestFirst, store, shorthand, work)) {
            new SearchIndex(files).add(oldestFirst, shorthand, parts);
        }
    }

    private void add(List<SearchItem> items, Shorthand shorthand, IndexParts parts) {
        int count = items.size();
        Map<String, String> root = new TreeMap<>();
        // first: words are counted while items are read
        addWords(root, count, parts);
        int each = Cuts.SHELVES / NEWEST_FILES;
        List<String> shelves = IntStream.range(0, NEWEST_FILES)
                .mapToObj(file -> shelves(file * each, (file + 1) * each, count, parts))
                .flatMap(List::stream)
                .toList();
        Cuts.Packs packing = Cuts.packs(count);
        List<String> packs = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Cut cut : packing.of(count)) {
            IndexParts.Pack pack = parts.pack(cut);
            packs.add(add("bai", pack.bytes(), "bin"));
            lengths.addAll(pack.lengths());
        }
        Table table = Table.of(items, lengths);
        root.put("version", String.valueOf(VERSION));
        root.put("items", String.valueOf(count));
        root.put("pack", String.valueOf(packing.pack()));
        root.put("doubled", String.valueOf(packing.doubled()));
        root.put("packs", Json.texts(packs));
        root.put("shelves", Json.list(shelves));
        root.put("sets", table.sets());
        root.put("shorthand", Json.text(String.join(" ", shorthand.words())));
        root.put("table", table.rows());
        files.accept(ROOT, Json.object(root).getBytes(StandardCharsets.UTF_8));
    }

    /** The words of most items, and two lists of others, which are only looked for when nothing is found. */
    private void addWords(Map<String, String> root, int count, IndexParts parts) {
        int large = Cuts.large(count, 0);
        Vocabulary old = parts.vocabulary(new Cut(0, large));
        Vocabulary newest = parts.vocabulary(new Cut(large, count));
        boolean isOld = large > 0;
        root.put("words", Json.text(String.join(" ", (isOld ? old : newest).common())));
        root.put(
                "rare",
                Json.texts(Stream.of(isOld ? old.rare() : newest.rare(), isOld ? newest.all() : List.<String>of())
                        .filter(words -> !words.isEmpty())
                        .map(words -> add("hiem", json(words), "json"))
                        .toList()));
    }

    /** Some shelves, whose newest items lie in one file. */
    private List<String> shelves(int from, int to, int count, IndexParts parts) {
        List<String> shelves = new ArrayList<>();
        Map<Integer, TermShelf> newest = new TreeMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int shelf = from; shelf < to; shelf++) {
            Cut cut = new Cut(Cuts.large(count, shelf), count);
            if (cut.size() > 0) {
                newest.put(shelf, parts.shelf(shelf, cut, 1));
                bytes.writeBytes(newest.get(shelf).files().get(0));
            }
        }
        String file = newest.isEmpty() ? "" : add("tu", bytes.toByteArray(), "bin");
        int at = 0;
        for (int shelf = from; shelf < to; shelf++) {
            List<String> runs = new ArrayList<>();
            Cut old = new Cut(0, Cuts.large(count, shelf));
            if (old.size() > 0) {
                TermShelf of = parts.shelf(shelf, old, OLD_FILES);
                List<String> names =
                        of.files().stream().map(each -> add("tu", each, "bin")).toList();
                runs.add(run(old, of, names, 0));
            }
            TermShelf fresh = newest.get(shelf);
            if (fresh != null) {
                runs.add(run(new Cut(old.size(), count), fresh, List.of(file), at));
                at += fresh.files().get(0).length;
            }
            shelves.add(Json.list(runs));
        }
        return shelves;
    }

    /** @param at where it begins in its file, or in each of them */
    private static String run(Cut cut, TermShelf shelf, List<String> files, int at) {
        Map<String, String> json = new TreeMap<>();
        json.put("at", String.valueOf(at));
        json.put("from", String.valueOf(cut.from()));
        json.put("items", String.valueOf(cut.size()));
        json.put("buckets", String.valueOf(shelf.buckets()));
        json.put(
                "heads",
                Json.texts(shelf.heads().stream()
                        .map(head -> Base64.getEncoder().encodeToString(head))
                        .toList()));
        json.put("files", Json.texts(files));
        return Json.object(json);
    }

    private static byte[] json(List<String> words) {
        return Json.text(String.join(" ", words)).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the hash, by which the root names a file. */
    private String add(String name, byte[] bytes, String ending) {
        Fingerprint fingerprint = Fingerprinter.of(bytes);
        files.accept(name + "." + fingerprint.brief() + "." + ending, bytes);
        return fingerprint.brief();
    }
}
