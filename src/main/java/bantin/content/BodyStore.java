package bantin.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bodies on disk: a file that only grows, written and read at any place by any thread. Ten thousand articles are about
 * sixty megabytes, which the operating system keeps at hand without taking them from the program's memory.
 */
public final class BodyStore implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

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

    /** Where a body lies. */
    public record Slot(long offset, int length) {}

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
        return new Slot(offset, bytes.length);
    }

    public String get(Slot slot) {
        ByteBuffer buffer = ByteBuffer.allocate(slot.length());
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, slot.offset() + buffer.position()) < 0) {
                    throw new IllegalStateException("the store of bodies is shorter than its slots");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(buffer.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
