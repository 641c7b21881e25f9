package bantin.preview.write;

import bantin.hash.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Who did what and when, a line for each deed. When it has grown long a new one is begun, and the one before is kept. */
final class SaveLog {
    private static final long LONGEST = 4L << 20;

    private final Path file;

    SaveLog(Path file) {
        this.file = file;
    }

    /** The newest first. */
    List<Deeds.Deed> newest() {
        return Deeds.newest(file);
    }

    /** What is done is done: a line that can't be written takes nothing back. */
    void tell(Stamp stamp, String deed, String path, Fingerprint before, Fingerprint after) {
        String line =
                String.join("\t", List.of(stamp.when(), stamp.who(), deed, path, before.hex(), after.hex())) + "\n";
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LONGEST) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return;
        }
    }
}
