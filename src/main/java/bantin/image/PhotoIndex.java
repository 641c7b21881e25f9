package bantin.image;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refused;
import bantin.image.file.StoredFiles;
import bantin.image.notes.PhotoInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the pictures of a site are, so that a second build reads no photo again: a file with the same path, size
 * and times is taken for the same. Safe for several threads; safe to delete.
 */
public final class PhotoIndex {
    private static final String HEAD = "bantin photos 5";
    private static final String NAME = "index";

    private final Path file;
    private final MemoryPermits memory;
    private final Map<String, PhotoEntry> known;
    private final Map<String, PhotoEntry> used = new ConcurrentHashMap<>();
    private final Map<Fingerprint, Outcome<PhotoInfo>> seen = new ConcurrentHashMap<>();

    private PhotoIndex(Path file, long memoryBytes, Map<String, PhotoEntry> known) {
        this.file = file;
        this.memory = new MemoryPermits(memoryBytes);
        this.known = known;
        known.values().forEach(this::remember);
    }

    /** A photo that was renamed, or lies in two albums, is the same; a refusal names its file and is told anew. */
    private void remember(PhotoEntry entry) {
        if (entry.probed().value().isPresent()) {
            seen.put(entry.content(), entry.probed());
        }
    }

    /**
     * A folder that is not there yet, or an index that cannot be read, is an empty one.
     *
     * @param memoryBytes how much the photos that are looked at may take together; one that needs more comes alone
     */
    public static PhotoIndex open(Path folder, long memoryBytes) {
        Map<String, PhotoEntry> known = new TreeMap<>();
        Path file = folder.resolve(NAME);
        try {
            String[] lines = Files.readString(file).split("\n");
            for (int i = 1; i < lines.length && lines[0].equals(HEAD); i++) {
                PhotoEntry.parse(lines[i]).ifPresent(entry -> known.put(entry.path(), entry));
            }
        } catch (IOException e) {
            known.clear(); // nothing is lost but time
        }
        return new PhotoIndex(file, memoryBytes, known);
    }

    /**
     * What a picture file is, from memory where it has not changed.
     *
     * @param path names the file within the site
     */
    public PhotoEntry look(Path picture, String path) throws IOException {
        PhotoEntry before = used.get(path);
        return look(picture, path, before != null ? before : known.get(path));
    }

    /** Notes that a picture which was looked at before is still there and the same. */
    public void keep(String path) {
        PhotoEntry before = known.get(path);
        if (before != null) {
            used.put(path, before);
        }
    }

    /** The same for a file that may have changed although it looks as before. */
    public PhotoEntry lookAgain(Path picture, String path) throws IOException {
        return look(picture, path, null);
    }

    private PhotoEntry look(Path picture, String path, @Nullable PhotoEntry before) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(picture, BasicFileAttributes.class);
        String stamp = attributes.size() + " " + attributes.lastModifiedTime().toInstant() + " "
                + (attributes.fileKey() == null ? "" : attributes.fileKey());
        PhotoEntry entry = before;
        if (entry == null || !entry.stamp().equals(stamp)) {
            entry = read(picture, path, stamp, attributes.size());
        }
        used.put(path, entry);
        return entry;
    }

    private PhotoEntry read(Path picture, String path, String stamp, long size) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (size > PhotoProbe.MOST_BYTES) {
            Refused refused = PhotoProbe.tooHeavy(size).of(name);
            return new PhotoEntry(path, stamp, Fingerprinter.of(stamp), Outcome.refused(refused));
        }
        PhotoEntry entry = memory.with(2 * size, () -> {
            byte[] bytes = Files.readAllBytes(picture);
            return new PhotoEntry(path, stamp, Fingerprinter.of(bytes), PhotoProbe.probe(bytes, name));
        });
        Outcome<PhotoInfo> before = seen.get(entry.content());
        if (before != null) {
            return new PhotoEntry(path, stamp, entry.content(), before);
        }
        // only now is it known how much memory the pixels take; the file is at hand, read a moment ago
        Outcome<PhotoInfo> probed = entry.probed()
                .then(info -> memory.with(
                        MemoryPermits.need(info, size, 1), () -> looked(info, Files.readAllBytes(picture), name)));
        PhotoEntry looked = new PhotoEntry(path, stamp, entry.content(), probed);
        remember(looked);
        return looked;
    }

    private static Outcome<PhotoInfo> looked(PhotoInfo info, byte[] bytes, String name) {
        if (info.format() == PhotoFormat.SVG) {
            return Outcome.of(name, () -> info.withLost(Originals.lostOf(bytes)));
        }
        return Outcome.of(name, () -> PhotoColour.in(PhotoProbe.open(bytes, name)));
    }

    /** Writes down the files looked at since the index was opened; the others are forgotten. */
    public void save() throws IOException {
        if (used.equals(known)) {
            used.clear();
            return;
        }
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        new TreeMap<>(used).values().forEach(entry -> text.append(entry.line()).append('\n'));
        known.clear();
        known.putAll(used);
        used.clear();
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
            StoredFiles.write(file, bytes);
        }
    }
}
