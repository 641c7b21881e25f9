package bantin.output;

import bantin.problem.BantinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a program will want again and has no memory for: a file that only grows, written and read at any place by any thread, and
 * goes away when it is closed. The operating system keeps it at hand as far as there is room.
 */
public final class Scratch implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final AtomicLong end = new AtomicLong();

    /** @param folder is made when it is missing */
    public Scratch(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, name + "-", ".tmp");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", folder, e);
        }
    }

    /** Gives the place of what was written. */
    public long put(byte[] bytes) {
        long offset = end.getAndAdd(bytes.length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer, offset + buffer.position());
            }
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
        return offset;
    }

    public byte[] get(long offset, int length) {
        return get(channel, offset, length);
    }

    /** The same of any file. */
    public static byte[] get(FileChannel from, long offset, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining()) {
                if (from.read(buffer, offset + buffer.position()) < 0) {
                    throw new IllegalStateException("the file is shorter than it was");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.array();
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
