package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.Workers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Text files compressed beforehand, for servers that would else compress at each request. */
public final class Precompressed {
    private static final List<String> TEXTS = List.of(
            ".html", ".css", ".js", ".mjs", ".json", ".xml", ".txt", ".svg", ".webmanifest", ".ico", ".ttf", ".otf");
    /** Below, the compressed file saves no packet on the way to the reader. */
    private static final int SMALLEST = 1000;

    private Precompressed() {}

    static boolean suits(OutputPath path, long size) {
        return size >= SMALLEST && TEXTS.stream().anyMatch(path.path()::endsWith);
    }

    /** Adds the compressed files. Those whose text did not change are taken from the old manifest, not made again. */
    public static Manifest added(List<Packing> packings, Manifest plain, Manifest old, LocalFiles files)
            throws IOException {
        Map<OutputPath, Manifest.Entry> all = new ConcurrentHashMap<>(plain.files());
        List<OutputPath> texts = plain.files().entrySet().stream()
                .filter(file -> suits(file.getKey(), file.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
        Workers.onAllProcessors(texts, path -> {
            boolean same = Objects.equals(old.get(path), plain.get(path));
            for (Packing packing : packings) {
                OutputPath packed = packing.of(path);
                Manifest.Entry known = same ? old.get(packed) : null;
                if (plain.get(packed) == null) {
                    all.put(packed, known == null ? Manifest.Entry.of(files.pack(packing, path)) : known);
                }
            }
        });
        return new Manifest(new TreeMap<>(all));
    }
}
