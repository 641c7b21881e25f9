package bantin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What this computer remembers of a target: the release that it saw last, so that it notices others' work. */
public final class Memory {
    private final Path file;

    /** @param folder kept out of version control, for it is this computer's */
    public Memory(Path folder, String target) {
        this.file = folder.resolve("published").resolve(target.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".release");
    }

    Optional<Release> lastSeen() throws IOException {
        return Files.exists(file) ? Release.parse(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    void saw(Release release) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, release.text(), StandardCharsets.UTF_8);
    }
}
