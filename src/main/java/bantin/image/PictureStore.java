package bantin.image;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.image.file.Outcome;
import bantin.image.file.StoredFiles;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps finished pictures by content and parameters: a photo that is renamed, moved or shown twice is made once. Safe for
 * several threads, for a build that is killed, and to delete at any time between builds.
 */
public final class PictureStore {
    private final Path folder;
    private final VariantMaker maker;
    private final Originals originals;
    private final MemoryPermits memory;
    private final int widest;
    private final String parameters;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();
    private final Map<Path, Object> locks = new ConcurrentHashMap<>();

    /**
     * @param widest the largest width that the site usually asks for
     * @param memoryBytes how much the photos in work may take together; one that needs more is worked on alone
     */
    public PictureStore(Path folder, Credits credits, int widest, long memoryBytes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.maker = new VariantMaker(credits, widest);
        this.originals = new Originals(credits);
        this.memory = new MemoryPermits(memoryBytes);
        this.widest = widest;
        this.parameters = Fingerprinter.of(VariantMaker.RULES + " " + credits + " " + widest)
                .brief();
    }

    /** The variants of a photo, made now where they are missing. Widths beyond the photo's own come in its own. */
    public Outcome<Stored> variants(Path photo, PhotoEntry entry, Collection<Variant> wanted) throws IOException {
        return entry.probed().then(info -> {
            Path home = home(entry.content());
            wanted.forEach(variant -> used.add(home.resolve(variant.key())));
            // the same photo in two albums: the second waits for the first, and then finds it made
            synchronized (locks.computeIfAbsent(home, h -> new Object())) {
                return inTurn(photo, info, wanted, home);
            }
        });
    }

    private Outcome<Stored> inTurn(Path photo, PhotoInfo info, Collection<Variant> wanted, Path home)
            throws IOException {
        List<Variant> missing = wanted.stream()
                .filter(variant -> !Files.exists(home.resolve(variant.key())))
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            return Outcome.of(ready(home, wanted, 0));
        }
        long need = MemoryPermits.need(info, Files.size(photo), widest);
        Outcome<Map<Variant, byte[]>> made = memory.with(
                need,
                () -> maker.make(Files.readAllBytes(photo), photo.getFileName() + "", info.orientation(), missing));
        return made.then(files -> {
            for (Map.Entry<Variant, byte[]> file : files.entrySet()) {
                StoredFiles.write(home.resolve(file.getKey().key()), file.getValue());
            }
            return Outcome.of(ready(home, wanted, missing.size()));
        });
    }

    /** Names the rules by which {@link #original} cleans: what was made by others is not the same. */
    public String originalRules() {
        return parameters + Originals.RULES;
    }

    /** The file in its own size, cleaned: originals for download, moving pictures, drawings. */
    public Outcome<Stored> original(Path photo, PhotoEntry entry) throws IOException {
        return entry.probed().then(info -> {
            Path file = home(entry.content())
                    .resolve("original" + Originals.RULES + "." + info.format().extension());
            used.add(file);
            synchronized (locks.computeIfAbsent(file, f -> new Object())) {
                return original(photo, info, file);
            }
        });
    }

    private Outcome<Stored> original(Path photo, PhotoInfo info, Path file) throws IOException {
        Variant whole = new Variant(info.width(), info.format(), 100);
        if (Files.exists(file)) {
            return Outcome.of(new Stored(Map.of(whole, file), 0));
        }
        Outcome<byte[]> clean = memory.with(
                2 * Files.size(photo),
                () -> originals.strip(Files.readAllBytes(photo), photo.getFileName() + "", info.orientation()));
        return clean.then(bytes -> {
            StoredFiles.write(file, bytes);
            return Outcome.of(new Stored(Map.of(whole, file), 1));
        });
    }

    private static Stored ready(Path home, Collection<Variant> wanted, int made) {
        Map<Variant, Path> files = new TreeMap<>();
        wanted.forEach(variant -> files.put(variant, home.resolve(variant.key())));
        return new Stored(files, made);
    }

    private Path home(Fingerprint content) {
        String hex = content.hex();
        return folder.resolve(parameters).resolve(hex.substring(0, 2)).resolve(hex.substring(2));
    }

    /** Deletes what nobody asked for since the store was opened, half-written files too; says how many pictures went. */
    public int dropUnused() throws IOException {
        int pictures = 0;
        for (Path path : deepestFirst()) {
            if (Files.isDirectory(path)) {
                deleteIfEmpty(path);
            } else if (!used.contains(path)) {
                Files.delete(path);
                pictures += path.toString().endsWith(StoredFiles.UNFINISHED) ? 0 : 1;
            }
        }
        return pictures;
    }

    /** What is in the store's subfolders; the index beside them is not the store's. */
    private List<Path> deepestFirst() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = new ArrayList<>(walk.filter(path -> path.getNameCount() > folder.getNameCount() + 1)
                    .toList());
            Collections.reverse(all);
            return all;
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }
}
