package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Text files compressed beforehand, for servers that would else compress at each request. */
final class Precompressed {
    static final String SUFFIX = ".gz";
    private static final List<String> TEXTS = List.of(
            ".html", ".css", ".js", ".mjs", ".json", ".xml", ".txt", ".svg", ".webmanifest", ".ico", ".ttf", ".otf");
    /** Below, the compressed file saves no packet on the way to the reader. */
    private static final int SMALLEST = 1000;

    private Precompressed() {}

    static boolean suits(OutputPath path, long size) {
        return size >= SMALLEST && TEXTS.stream().anyMatch(path.path()::endsWith);
    }

    /** Adds the compressed files. Those whose text did not change are taken from the old manifest, not made again. */
    static Manifest added(Manifest plain, Manifest old, LocalFiles files) throws IOException {
        Map<OutputPath, Manifest.Entry> all = new ConcurrentHashMap<>(plain.files());
        List<OutputPath> texts = plain.files().entrySet().stream()
                .filter(file -> suits(file.getKey(), file.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
        Attempt.each(texts.parallelStream(), path -> {
            OutputPath packed = OutputPath.of(path + SUFFIX);
            Manifest.Entry known = old.get(packed);
            boolean same = known != null && Objects.equals(old.get(path), plain.get(path)) && plain.get(packed) == null;
            if (same || plain.get(packed) == null) {
                all.put(packed, same ? Objects.requireNonNull(known) : Manifest.Entry.of(gzip(files.read(path))));
            }
        });
        return new Manifest(new TreeMap<>(all));
    }

    /** The same bytes at every time and place: the header's date is zero. */
    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        byte[] result = packed.toByteArray();
        // the system's number, which differs between JDKs
        result[9] = (byte) 255;
        return result;
    }
}
