package bantin.image.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files of the store so that each is there whole or not at all, even when the build is killed. */
public final class StoredFiles {
    public static final String UNFINISHED = ".unfinished";

    private StoredFiles() {}

    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // not a temporary file of the system: those may be read by their owner alone, and the site links to this one
        Path unfinished = unfinished(folder);
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Path unfinished(Path folder) {
        return folder.resolve(UUID.randomUUID() + UNFINISHED);
    }

    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
