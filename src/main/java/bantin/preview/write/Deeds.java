package bantin.preview.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads what the journal tells of the newest deeds; it may be long, and somebody may have written in it. */
public final class Deeds {
    /** So many are read. */
    public static final int MOST = 200;

    private static final int BYTES = 1 << 17;

    private Deeds() {}

    /**
     * A line of the journal.
     *
     * @param when as it is written there
     * @param word what was done, such as {@code save}
     * @param path of the file, from the site's folder
     */
    public record Deed(String when, String who, String word, String path) {}

    /** The newest first. */
    static List<Deed> newest(Path journal) {
        List<Deed> deeds = new ArrayList<>();
        String all = end(journal.resolveSibling(journal.getFileName() + ".1")) + end(journal);
        all.lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            // the first one may have lost its beginning
            if (parts.length == 6) {
                deeds.add(new Deed(parts[0], parts[1], parts[2], parts[3]));
            }
        });
        Collections.reverse(deeds);
        return List.copyOf(deeds.subList(0, Math.min(MOST, deeds.size())));
    }

    private static String end(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int size = (int) Math.min(BYTES, in.length());
            byte[] bytes = new byte[size];
            in.seek(in.length() - size);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
