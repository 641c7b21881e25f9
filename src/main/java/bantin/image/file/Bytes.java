package bantin.image.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers and marks inside a file's bytes, and how such bytes are put together. Reading past the end is an
 * {@link IndexOutOfBoundsException}.
 */
public final class Bytes {
    /** Of how many parts a file may be: far more than any program writes, and few enough to be listed. */
    private static final int MOST_PARTS = 200_000;

    private Bytes() {}

    public static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    public static int u16be(byte[] bytes, int at) {
        return u8(bytes, at) << 8 | u8(bytes, at + 1);
    }

    public static int u16le(byte[] bytes, int at) {
        return u8(bytes, at) | u8(bytes, at + 1) << 8;
    }

    public static int u24le(byte[] bytes, int at) {
        return u16le(bytes, at) | u8(bytes, at + 2) << 16;
    }

    public static int i32be(byte[] bytes, int at) {
        return u16be(bytes, at) << 16 | u16be(bytes, at + 2);
    }

    public static int i32le(byte[] bytes, int at) {
        return u16le(bytes, at) | u16le(bytes, at + 2) << 16;
    }

    public static boolean hasAt(byte[] bytes, int at, String latin1) {
        if (at < 0 || at + latin1.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if (u8(bytes, at + i) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public static String latin1(byte[] bytes, int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    public static byte[] slice(byte[] bytes, int from, int to) {
        if (from < 0 || to > bytes.length || from > to) {
            throw new IndexOutOfBoundsException(to);
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Adds one more part of a file to those found before, unless it has so many that it can't be a picture. */
    public static <T> void addTo(List<T> parts, T part) {
        if (parts.size() == MOST_PARTS) {
            throw new IndexOutOfBoundsException(MOST_PARTS);
        }
        parts.add(part);
    }

    /** Writes into a file that is being put together. */
    public interface Part {
        void writeTo(DataOutputStream out) throws IOException;
    }

    public static byte[] written(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
