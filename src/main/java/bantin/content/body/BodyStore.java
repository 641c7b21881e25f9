package bantin.content.body;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Bodies on disk: a file that only grows, written and read at any place by any thread. Ten thousand articles are about
 * sixty megabytes, which the operating system keeps at hand without taking them from the program's memory.
 */
public final class BodyStore implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();
    private volatile @Nullable FileChannel saved;

    /** @param folder is made when it is missing */
    public BodyStore(Path folder) {
        try {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "bodies-", ".tmp");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new bantin.problem.BantinException(e, "output.unwritable", folder, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Where a body lies.
     *
     * @param store {@link #OWN} or {@link #SAVED}
     * @param print of its bytes: who wants to know whether it is another one need not read it
     */
    public record Slot(int store, long offset, int length, Fingerprint print) {
        /** No body, which no store keeps. */
        public static final Slot NONE = new Slot(OWN, 0, 0, new Fingerprint(""));
    }

    /** The store's own file, which goes away with it. */
    public static final int OWN = 0;

    /** A file of bodies that an earlier store left. */
    public static final int SAVED = 1;

    /** Takes in the file in which slots of {@link #SAVED} lie; it is closed with this store. At most one. */
    public void attach(FileChannel file) {
        saved = file;
    }

    public Slot put(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        long offset = end.getAndAdd(bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, offset + buffer.position());
            }
        } catch (IOException e) {
            throw new bantin.problem.BantinException(e, "output.unwritable", file, String.valueOf(e.getMessage()));
        }
        return new Slot(OWN, offset, bytes.length, Fingerprinter.quick(bytes, bytes.length));
    }

    public String get(Slot slot) {
        return new String(bytes(slot), StandardCharsets.UTF_8);
    }

    /** A body in UTF-8. */
    public byte[] bytes(Slot slot) {
        FileChannel from = slot.store() == OWN ? channel : Objects.requireNonNull(saved);
        ByteBuffer buffer = ByteBuffer.allocate(slot.length());
        try {
            while (buffer.hasRemaining()) {
                if (from.read(buffer, slot.offset() + buffer.position()) < 0) {
                    throw new IllegalStateException("the store of bodies is shorter than its slots");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.array();
    }

    @Override
    public void close() {
        FileChannel ofOthers = saved;
        try {
            channel.close();
            if (ofOthers != null) {
                ofOthers.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
