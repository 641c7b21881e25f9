package bantin.output;

import bantin.hash.FullHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every file of a finished site with its size and hash. Its text is the same for the same site, whoever writes it. */
public record Manifest(SortedMap<OutputPath, Entry> files) {

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

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Manifest of(Map<OutputPath, Entry> files) {
        return new Manifest(new TreeMap<>(files));
    }

    /** Hashes the files of a folder, several at a time; the mark of {@link OutputDirectory} is not among them. */
    public static Manifest ofFolder(Path folder) throws IOException {
        return ofFolder(folder, (path, file, about) -> Entry.of(file));
    }

    /** Finds out what a file holds. */
    interface Looking {
        Entry look(OutputPath path, Path file, BasicFileAttributes about) throws IOException;
    }

    static Manifest ofFolder(Path folder, Looking looking) throws IOException {
        Map<OutputPath, BasicFileAttributes> found = new HashMap<>();
        try (Stream<Path> inside = Files.find(folder, Integer.MAX_VALUE, (file, about) -> {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (about.isRegularFile() && !path.equals(OutputDirectory.MARK)) {
                found.put(OutputPath.of(path), about);
            }
            return false;
        })) {
            inside.forEach(none -> {});
        }
        try {
            return of(found.entrySet().parallelStream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, file -> entry(looking, folder, file.getKey(), file.getValue()))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Entry entry(Looking looking, Path folder, OutputPath path, BasicFileAttributes about) {
        try {
            return looking.look(path, path.in(folder), about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable Entry get(OutputPath path) {
        return files.get(path);
    }

    public long bytes() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /** One line per file, sorted by path: hash, size, path. */
    public String text() {
        StringBuilder text = new StringBuilder(files.size() * 120);
        files.forEach((path, entry) -> text.append(entry.hash())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString();
    }

    /** Empty when any line is not one that {@link #text()} writes: a damaged manifest is as good as none. */
    public static Optional<Manifest> parse(String text) {
        return ManifestReader.read(text);
    }
}
