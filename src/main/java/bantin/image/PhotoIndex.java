package bantin.image;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
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
    private static final String HEAD = "bantin photos 1";
    private static final String NAME = "index";

    private final Path file;
    private final Map<String, PhotoEntry> known;
    private final Map<String, PhotoEntry> used = new ConcurrentHashMap<>();

    private PhotoIndex(Path file, Map<String, PhotoEntry> known) {
        this.file = file;
        this.known = known;
    }

    /** A folder that is not there yet, or an index that cannot be read, is an empty one. */
    public static PhotoIndex open(Path folder) {
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
        return new PhotoIndex(file, known);
    }

    /**
     * What a picture file is, from memory where it has not changed.
     *
     * @param path names the file within the site
     */
    public PhotoEntry look(Path picture, String path) throws IOException {
        return look(picture, path, known.get(path));
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

    private static PhotoEntry read(Path picture, String path, String stamp, long size) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (size > PhotoProbe.MOST_BYTES) {
            Probed refused = Probed.refused(PhotoProbe.tooHeavy(name, size));
            return new PhotoEntry(path, stamp, Fingerprinter.of(stamp), refused);
        }
        byte[] bytes = Files.readAllBytes(picture);
        Fingerprint content = Fingerprinter.of(bytes);
        return new PhotoEntry(path, stamp, content, PhotoProbe.probe(bytes, name));
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
