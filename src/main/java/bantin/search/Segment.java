package bantin.search;

import bantin.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has which term, for a run of items, in {@link Buckets}, and the words of these items.
 *
 * @param head where the buckets lie
 * @param words the common words
 * @param rare the words that are only looked for when nothing is found
 * @param files the buckets, many in a file
 */
record Segment(byte[] head, byte[] words, byte[] rare, List<byte[]> files) {
    private static final int FILE = 1 << 16;

    /** @param mostFiles a power of two */
    static Segment of(List<Document> documents, int mostFiles) {
        Buckets buckets = Buckets.of(documents);
        int[] ends = buckets.ends();
        int count = 1;
        while (count < mostFiles && count < ends.length && ends[ends.length - 1] / count > FILE) {
            count *= 2;
        }
        List<byte[]> files = new ArrayList<>();
        int each = ends.length / count;
        for (int file = 0; file < count; file++) {
            files.add(buckets.bytes(file == 0 ? 0 : ends[file * each - 1], ends[(file + 1) * each - 1]));
        }
        Vocabulary vocabulary =
                Vocabulary.of(documents.stream().map(Document::words).toList());
        return new Segment(buckets.head(), json(vocabulary.common()), json(vocabulary.rare()), List.copyOf(files));
    }

    /** What {@link #parts()} gave. */
    static Segment ofParts(List<byte[]> parts) {
        return new Segment(parts.get(0), parts.get(1), parts.get(2), List.copyOf(parts.subList(3, parts.size())));
    }

    List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>(List.of(head, words, rare));
        parts.addAll(files);
        return parts;
    }

    static byte[] json(List<String> words) {
        return Json.text(String.join(" ", words)).getBytes(StandardCharsets.UTF_8);
    }
}
