package bantin.search;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files in which a browser searches the items of one language. All but the {@link #ROOT} have the hash of their bytes in
 * their names.
 */
public final class SearchIndex {
    /** What a browser asks for first; it names all others. */
    public static final String ROOT = "chi-muc.json";

    /** Other bytes for the same items need another number; the script says so when it does not know it. */
    static final int VERSION = 3;

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
        List<String> segments = new ArrayList<>();
        List<String> packs = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Cuts.Cut cut : Cuts.segments(items.size())) {
            IndexParts.Made made = parts.of(items.subList(cut.from(), cut.to()), cut.mostFiles(), pack);
            segments.add(segment(cut, made.segment()));
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
        root.put("shorthand", Json.text(add("tat", Segment.json(shorthand.words()), "json")));
        root.put(
                "tables",
                Json.texts(table.parts().stream()
                        .map(part -> add("bang", part, "json"))
                        .toList()));
        files.put(ROOT, Json.object(root).getBytes(StandardCharsets.UTF_8));
    }

    private String segment(Cuts.Cut cut, Segment segment) {
        Map<String, String> json = new TreeMap<>();
        json.put("from", String.valueOf(cut.from()));
        json.put("items", String.valueOf(cut.to() - cut.from()));
        json.put("head", Json.text(add("dau", segment.head(), "bin")));
        json.put("words", Json.text(add("chu", segment.words(), "json")));
        json.put("rare", Json.text(add("hiem", segment.rare(), "json")));
        json.put(
                "files",
                Json.texts(segment.files().stream()
                        .map(file -> add("tu", file, "bin"))
                        .toList()));
        return Json.object(json);
    }

    /** Gives the hash, by which the root names a file. */
    private String add(String name, byte[] bytes, String ending) {
        Fingerprint fingerprint = Fingerprinter.of(bytes);
        files.put(name + "." + fingerprint.brief() + "." + ending, bytes);
        return fingerprint.brief();
    }
}
