package bantin.image.film;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Numbers anywhere in a film, through a small window: a film of many gigabytes needs no memory. */
final class FilmBytes implements Closeable {
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long start;

    FilmBytes(Path film) throws IOException {
        channel = FileChannel.open(film, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    int u8(long at) throws IOException {
        if (at < 0 || at >= size) {
            throw new IndexOutOfBoundsException("byte " + at + " of " + size);
        }
        if (at < start || at >= start + window.limit()) {
            window.clear();
            start = at;
            while (window.hasRemaining() && channel.read(window, start + window.position()) >= 0) {
                // reads until the window is full or the film ends
            }
            window.flip();
        }
        return window.get((int) (at - start)) & 0xFF;
    }

    long number(long at, int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | u8(at + i);
        }
        return number;
    }

    String text(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) u8(at + i);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
