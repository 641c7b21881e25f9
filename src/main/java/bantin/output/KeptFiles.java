package bantin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What was made before, in a folder, under names that tell what it was made of. What can't be read or kept is made again:
 * nothing depends on it. Several threads may use it.
 */
public final class KeptFiles {
    private final Path folder;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    /** @param folder need not be there */
    public KeptFiles(Path folder) {
        this.folder = folder;
    }

    public Optional<byte[]> find(String name) {
        Path file = folder.resolve(name);
        used.add(file);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void keep(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        Path unfinished = folder.resolve(UUID.randomUUID() + ".unfinished");
        used.add(file);
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes what nobody asked for, and what a run that was cut off left half done. */
    public void dropUnused() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !used.contains(each)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return;
        }
    }
}
