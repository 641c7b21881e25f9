package bantin.output;

import bantin.hash.FullHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every file of a finished site with its size and hash. Its text is the same for the same site, whoever writes it. */
public final class Manifest {

    /** The size and hash of one file. A line of the text holds both and the path. */
    public record Entry(long size, FullHash hash) {
        public static Entry of(byte[] bytes) {
            return new Entry(bytes.length, FullHash.of(bytes));
        }

        static Entry of(Path file) throws IOException {
            long size = Files.size(file);
            return size < SMALL ? of(Files.readAllBytes(file)) : new Entry(size, FullHash.of(file));
        }
    }

    /** Such files are read in one go. */
    private static final long SMALL = 1 << 20;

    public static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private final SortedMap<OutputPath, Entry> files;
    /** Written once: a publish needs it for the name, the signature, the target and this computer's memory. */
    private volatile @Nullable String text;

    public Manifest(SortedMap<OutputPath, Entry> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Manifest of(Map<OutputPath, Entry> files) {
        return new Manifest(new TreeMap<>(files));
    }

    /** Hashes the files of a folder, several at a time; the mark of {@link OutputDirectory} is not among them. */
    public static Manifest ofFolder(Path folder) throws IOException {
        Map<String, Path> found = new HashMap<>();
        try (Stream<Path> inside = Files.find(folder, Integer.MAX_VALUE, (file, about) -> about.isRegularFile())) {
            inside.forEach(file -> found.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        found.remove(Folders.MARK);
        try {
            return of(found.entrySet().parallelStream()
                    .collect(Collectors.toMap(file -> OutputPath.of(file.getKey()), file -> entry(file.getValue()))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Sorted by path. */
    public SortedMap<OutputPath, Entry> files() {
        return files;
    }

    public @Nullable Entry get(OutputPath path) {
        return files.get(path);
    }

    public long bytes() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /** One line per file, sorted by path: hash, size, path. */
    public String text() {
        String known = text;
        if (known == null) {
            known = write();
            text = known;
        }
        return known;
    }

    private String write() {
        StringBuilder lines = new StringBuilder(files.size() * 120);
        files.forEach((path, entry) -> lines.append(entry.hash())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return lines.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Manifest manifest && files.equals(manifest.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    private static Entry entry(Path file) {
        try {
            return Entry.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
