package bantin.search;

import bantin.hash.Fingerprint;
import bantin.output.KeptFiles;
import bantin.output.Scratch;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts of an index as they were made before, on the disk, by what they were made of. */
public final class IndexStore {
    private static final String ENDING = ".index";

    private final Path folder;
    private final KeptFiles files;

    /** @param folder need not be there */
    public IndexStore(Path folder) {
        this.folder = folder;
        this.files = new KeptFiles(folder);
    }

    Optional<List<byte[]>> find(Fingerprint of) {
        return files.find(of.hex() + ENDING).flatMap(IndexStore::parts);
    }

    void keep(Fingerprint of, List<byte[]> parts) {
        files.keep(of.hex() + ENDING, bytes(parts));
    }

    /** For what was read, until the index is made. */
    Scratch scratch() {
        return new Scratch(folder, "items");
    }

    /** Deletes what nobody asked this store for. */
    public void dropUnused() {
        files.dropUnused();
    }

    private static byte[] bytes(List<byte[]> parts) {
        int size = parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + parts.size()) + size);
        bytes.putInt(parts.size());
        parts.forEach(part -> bytes.putInt(part.length).put(part));
        return bytes.array();
    }

    /** Empty for what was cut off, or is longer than it says. */
    private static Optional<List<byte[]>> parts(byte[] all) {
        ByteBuffer bytes = ByteBuffer.wrap(all);
        try {
            List<byte[]> parts = new ArrayList<>();
            for (int left = bytes.getInt(); left > 0; left--) {
                byte[] part = new byte[Math.min(bytes.getInt(), bytes.remaining() + 1)];
                bytes.get(part);
                parts.add(part);
            }
            return bytes.hasRemaining() ? Optional.empty() : Optional.of(parts);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            return Optional.empty();
        }
    }
}
