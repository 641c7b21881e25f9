package bantin.attachment.told;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file of any size, of which small parts are read. Reading past its end is an {@link IndexOutOfBoundsException}. */
public final class OpenFile implements Closeable {
    /** Longer than any block of words, and short enough for every computer. */
    private static final int LONGEST_PART = 16 << 20;

    private final FileChannel channel;
    private final long size;

    public OpenFile(Path file) throws IOException {
        this.channel = FileChannel.open(file);
        this.size = channel.size();
    }

    public long size() {
        return size;
    }

    /** The bytes from an offset, all of them. */
    public byte[] at(long from, long length) throws IOException {
        if (from < 0 || length < 0 || length > LONGEST_PART || from > size - length) {
            throw new IndexOutOfBoundsException(from);
        }
        return read(from, (int) length);
    }

    /** As many of the first bytes as there are. */
    public byte[] start(int most) throws IOException {
        return read(0, (int) Math.min(most, size));
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IndexOutOfBoundsException(from);
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
