package bantin.publish.record;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What editors' files held when they were published last: whatever changes them afterwards, both can be compared. */
final class PublishedTexts {
    /** Larger ones are not compared. */
    private static final long MOST_OF_ONE = 4L << 20;

    private static final long MOST = 256L << 20;

    private final Path folder;

    PublishedTexts(Path folder) {
        this.folder = folder;
    }

    /**
     * Those of a publish take the place of those before.
     *
     * @param site in which the files are
     * @param written what each of them held
     */
    void keep(Path site, Map<String, Fingerprint> written) throws IOException {
        Files.createDirectories(folder);
        Set<String> wanted = written.values().stream().map(Fingerprint::hex).collect(Collectors.toSet());
        Set<String> kept = new HashSet<>();
        long room = MOST;
        for (Path old : all()) {
            String name = String.valueOf(old.getFileName());
            if (wanted.contains(name)) {
                kept.add(name);
                room -= Files.size(old);
            } else {
                Files.delete(old);
            }
        }
        for (Map.Entry<String, Fingerprint> one : new TreeMap<>(written).entrySet()) {
            Path file = site.resolve(one.getKey());
            if (kept.add(one.getValue().hex()) && Files.isRegularFile(file)) {
                long size = Files.size(file);
                if (size <= Math.min(room, MOST_OF_ONE)) {
                    room -= keep(file, one.getValue());
                }
            }
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Nothing where somebody wrote in it since the portal was built. */
    private long keep(Path file, Fingerprint held) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (Fingerprinter.of(bytes).equals(held)) {
            Files.write(folder.resolve(held.hex()), bytes);
            return bytes.length;
        }
        return 0;
    }

    /** Empty also where a power cut left half of it. */
    Optional<byte[]> find(Fingerprint held) {
        try {
            Path file = folder.resolve(held.hex());
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return Optional.of(bytes).filter(all -> Fingerprinter.of(all).equals(held));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
