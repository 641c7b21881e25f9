package bantin.search;

import bantin.hash.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Parts of an index as they were made before, on the disk, by what they were made of. A part that can't be read or kept is made
 * again: nothing depends on it.
 */
public final class IndexStore {
    private static final String ENDING = ".index";

    private final Path folder;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    /** @param folder need not be there */
    public IndexStore(Path folder) {
        this.folder = folder;
    }

    Optional<List<byte[]>> find(Fingerprint of) {
        Path file = folder.resolve(of.hex() + ENDING);
        used.add(file);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            byte[] all = in.readAllBytes();
            return Optional.of(parts(all));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void keep(Fingerprint of, List<byte[]> parts) {
        Path file = folder.resolve(of.hex() + ENDING);
        Path unfinished = folder.resolve(UUID.randomUUID() + ".unfinished");
        used.add(file);
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, bytes(parts));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes what nobody asked this store for. */
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

    private static byte[] bytes(List<byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(parts.size());
            for (byte[] part : parts) {
                out.writeInt(part.length);
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> parts(byte[] all) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(all))) {
            List<byte[]> parts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                int length = in.readInt();
                byte[] part = in.readNBytes(length);
                if (part.length < length) {
                    throw new IOException("cut off");
                }
                parts.add(part);
            }
            if (in.read() >= 0) {
                throw new IOException("longer than it says");
            }
            return parts;
        }
    }
}
