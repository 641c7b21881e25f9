package bantin.content.body;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bodies on disk: a file that only grows, written and read at any place by any thread. Ten thousand articles are about
 * sixty megabytes, which the operating system keeps at hand without taking them from the program's memory.
 */
public final class BodyStore implements AutoCloseable {
    private final Scratch own;
    private volatile @Nullable FileChannel saved;

    /** @param folder is made when it is missing */
    public BodyStore(Path folder) {
        own = new Scratch(folder, "bodies");
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
        return new Slot(OWN, own.put(bytes), bytes.length, Fingerprinter.quick(bytes, bytes.length));
    }

    public String get(Slot slot) {
        return new String(bytes(slot), StandardCharsets.UTF_8);
    }

    /** A body in UTF-8. */
    public byte[] bytes(Slot slot) {
        return slot.store() == OWN
                ? own.get(slot.offset(), slot.length())
                : Scratch.get(Objects.requireNonNull(saved), slot.offset(), slot.length());
    }

    @Override
    public void close() {
        FileChannel ofOthers = saved;
        own.close();
        try {
            if (ofOthers != null) {
                ofOthers.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
