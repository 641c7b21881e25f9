package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files in which a browser searches the items of one language. What every searcher needs is the {@link #ROOT}, so that one
 * request brings it; all other files are asked for in parts or seldom, and have the hash of their bytes in their names.
 */
public final class SearchIndex {
    /** What a browser asks for first; it names all others. */
    public static final String ROOT = "chi-muc.json";

    /** Other bytes for the same items need another number; the script says so when it does not know it. */
    static final int VERSION = 4;

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
        index.add(oldestFirst, shorthand, new IndexParts(store, shorthand, work));
        return index.files;
    }

    private void add(List<SearchItem> items, Shorthand shorthand, IndexParts parts) {
        int pack = Cuts.pack(items.size());
        List<Cuts.Cut> cuts = Cuts.segments(items.size());
        Optional<Cuts.Cut> largest = cuts.stream().max(Comparator.comparingInt(Cuts.Cut::size));
        String words = "";
        List<String> segments = new ArrayList<>();
        List<String> packs = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Cuts.Cut cut : cuts) {
            IndexParts.Made made = parts.of(items.subList(cut.from(), cut.to()), cut.mostFiles(), pack);
            Vocabulary vocabulary = made.segment().vocabulary();
            boolean first = largest.filter(cut::equals).isPresent();
            words = first ? String.join(" ", vocabulary.common()) : words;
            segments.add(segment(cut, made.segment(), first ? vocabulary.rare() : vocabulary.all()));
            made.packs().forEach(each -> {
                packs.add(add("bai", each.bytes(), "bin"));
                lengths.addAll(each.lengths());
            });
        }
        Table table = Table.of(items, lengths);
        Map<String, String> root = new TreeMap<>();
        root.put("version", String.valueOf(VERSION));
        root.put("items", String.valueOf(items.size()));
        root.put("pack", String.valueOf(pack));
        root.put("packs", Json.texts(packs));
        root.put("segments", Json.list(segments));
        root.put("sets", table.sets());
        root.put("shorthand", Json.text(String.join(" ", shorthand.words())));
        root.put("table", table.rows());
        root.put("words", Json.text(words));
        files.put(ROOT, Json.object(root).getBytes(StandardCharsets.UTF_8));
    }

    /** @param rare words that are only looked for when nothing is found */
    private String segment(Cuts.Cut cut, Segment segment, List<String> rare) {
        Map<String, String> json = new TreeMap<>();
        json.put("from", String.valueOf(cut.from()));
        json.put("items", String.valueOf(cut.to() - cut.from()));
        json.put("head", Json.text(Base64.getEncoder().encodeToString(segment.head())));
        json.put("rare", Json.text(rare.isEmpty() ? "" : add("hiem", json(rare), "json")));
        json.put(
                "files",
                Json.texts(segment.files().stream()
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
