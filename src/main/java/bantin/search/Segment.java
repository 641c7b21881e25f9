package bantin.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has which term, for a run of items, in {@link Buckets}, and the words of these items.
 *
 * @param head where the buckets lie
 * @param files the buckets, many in a file
 */
record Segment(byte[] head, Vocabulary vocabulary, List<byte[]> files) {
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
        return new Segment(buckets.head(), vocabulary, List.copyOf(files));
    }

    /** What {@link #parts()} gave. */
    static Segment ofParts(List<byte[]> parts) {
        Vocabulary vocabulary = new Vocabulary(words(parts.get(1)), words(parts.get(2)));
        return new Segment(parts.get(0), vocabulary, List.copyOf(parts.subList(3, parts.size())));
    }

    List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>(List.of(head, bytes(vocabulary.common()), bytes(vocabulary.rare())));
        parts.addAll(files);
        return parts;
    }

    private static byte[] bytes(List<String> words) {
        return String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(byte[] bytes) {
        return bytes.length == 0 ? List.of() : List.of(new String(bytes, StandardCharsets.UTF_8).split(" "));
    }
}
