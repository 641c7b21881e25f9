package bantin.build;

import bantin.content.EntryReader;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read from files before, for as long as they are the same. Reading an entry looks at no other entry, so what was
 * read depends on the file's bytes, its path and a few settings alone. One memory serves one site; several threads may
 * use it.
 */
public final class ReadMemory {
    private static final long LARGEST = 5L << 20;

    private final Map<String, Kept> entries = new ConcurrentHashMap<>();

    /** @param rules the settings that the reading followed */
    private record Kept(SourceFile file, Fingerprint bytes, Fingerprint rules, EntryReader.Reading reading) {}

    EntryReader.Reading read(EntryReader reader, SourceFile file, Set<Path> suspects) {
        Kept kept = entries.get(file.path());
        if (kept != null
                && kept.rules().equals(reader.rules())
                && kept.file().equals(file)
                && !isSuspect(file, suspects)) {
            return kept.reading();
        }
        if (file.size() > LARGEST) {
            return reader.read(file);
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            Fingerprint fingerprint = Fingerprinter.of(bytes);
            boolean same = kept != null
                    && kept.rules().equals(reader.rules())
                    && kept.bytes().equals(fingerprint);
            EntryReader.Reading reading = same ? kept.reading() : reader.read(file, bytes);
            entries.put(file.path(), new Kept(file, fingerprint, reader.rules(), reading));
            return reading;
        } catch (IOException e) {
            return reader.read(file);
        }
    }

    /** A suspect folder makes all that it holds suspect. */
    static boolean isSuspect(SourceFile file, Set<Path> suspects) {
        if (suspects.isEmpty()) {
            return false;
        }
        for (Path path = file.file(); path != null; path = path.getParent()) {
            if (suspects.contains(path)) {
                return true;
            }
        }
        return false;
    }

    /** Forgets files that are no longer there. */
    void keepOnly(Set<String> paths) {
        entries.keySet().retainAll(paths);
    }
}
