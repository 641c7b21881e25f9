package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.search.Cuts.Cut;
import bantin.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    static final int VERSION = 6;

    /** Of the older items, for each shelf. */
    private static final int OLD_FILES = 8;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private SearchIndex() {}

    /** The files by their names. The same items give the same bytes, in whatever order they come. */
    public static SortedMap<String, byte[]> files(Collection<SearchItem> items, IndexStore store, Work work) {
        // stable: the parts of a document stay together
        List<SearchItem> oldestFirst = items.stream()
                .sorted(Comparator.comparing((SearchItem item) -> item.date()
                                .map(date -> date.at().toEpochSecond())
                                .orElse(Long.MIN_VALUE))
                        .thenComparing(SearchItem::address))
                .toList();
        SearchIndex index = new SearchIndex();
        Shorthand shorthand = Shorthand.vietnamese();
        index.add(oldestFirst, shorthand, new IndexParts(oldestFirst, store, shorthand, work));
        return index.files;
    }

    private void add(List<SearchItem> items, Shorthand shorthand, IndexParts parts) {
        int count = items.size();
        List<String> shelves = IntStream.range(0, Cuts.SHELVES)
                .mapToObj(shelf -> shelf(shelf, count, parts))
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
        Map<String, String> root = new TreeMap<>();
        root.put("version", String.valueOf(VERSION));
        root.put("items", String.valueOf(count));
        root.put("pack", String.valueOf(packing.pack()));
        root.put("doubled", String.valueOf(packing.doubled()));
        root.put("packs", Json.texts(packs));
        root.put("shelves", Json.list(shelves));
        root.put("sets", table.sets());
        root.put("shorthand", Json.text(String.join(" ", shorthand.words())));
        root.put("table", table.rows());
        addWords(root, count, parts);
        files.put(ROOT, Json.object(root).getBytes(StandardCharsets.UTF_8));
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

    private String shelf(int shelf, int count, IndexParts parts) {
        int large = Cuts.large(count, shelf);
        return Json.list(Stream.of(new Cut(0, large), new Cut(large, count))
                .filter(cut -> cut.to() > cut.from())
                .map(cut -> run(cut, parts.shelf(shelf, cut, cut.to() == large ? OLD_FILES : 1)))
                .toList());
    }

    private String run(Cut cut, TermShelf shelf) {
        Map<String, String> json = new TreeMap<>();
        json.put("from", String.valueOf(cut.from()));
        json.put("items", String.valueOf(cut.to() - cut.from()));
        json.put("buckets", String.valueOf(shelf.buckets()));
        json.put(
                "heads",
                Json.texts(shelf.heads().stream()
                        .map(head -> Base64.getEncoder().encodeToString(head))
                        .toList()));
        json.put(
                "files",
                Json.texts(shelf.files().stream()
                        .map(file -> add("tu", file, "bin"))
                        .toList()));
        return Json.object(json);
    }

    private static byte[] json(List<String> words) {
        return Json.text(String.join(" ", words)).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the hash, by which the root names a file. */
    private String add(String name, byte[] bytes, String ending) {
        Fingerprint fingerprint = Fingerprinter.of(bytes);
        files.put(name + "." + fingerprint.brief() + "." + ending, bytes);
        return fingerprint.brief();
    }
}
