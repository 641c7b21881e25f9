package bantin.preview.form;

import bantin.content.Entry;
import bantin.text.Folding;
import bantin.text.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the entries to which another one may lead, by words of their titles, with or without marks. */
public final class Finder {
    private static final int MOST = 12;
    private static final String CONTENT = "content/";

    private Finder() {}

    /** @param asked {@code words}, and {@code kinds} with commas between; none for any */
    public static JsonObject answer(Collection<Entry> entries, Map<String, String> asked) {
        String kinds = asked.getOrDefault("kinds", "");
        String words = asked.getOrDefault("words", "");
        List<String> wanted = kinds.isEmpty() ? List.of() : Arrays.asList(kinds.split(","));
        List<String> folded = Arrays.asList(Folding.fold(words).strip().split("\\s+"));
        List<JsonObject> found = entries.stream()
                .filter(entry ->
                        wanted.isEmpty() || wanted.contains(entry.kind().name()))
                .filter(entry -> holds(
                        Folding.fold(entry.title() + "\n"
                                + entry.file().substring(entry.file().lastIndexOf('/'))),
                        folded))
                .sorted(Comparator.comparing(Finder::age).reversed().thenComparing(Entry::file))
                .limit(MOST)
                .map(entry -> new JsonObject()
                        .put("path", entry.file().substring(CONTENT.length()))
                        .put("title", entry.title()))
                .toList();
        return new JsonObject().objects("found", found);
    }

    private static long age(Entry entry) {
        return entry.date().map(moment -> moment.at().toEpochSecond()).orElse(Long.MIN_VALUE);
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }
}
