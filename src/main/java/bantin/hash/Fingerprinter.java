package bantin.hash;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;

/** Takes fingerprints of bytes; the only place that hashes. One instance hashes one value made of several parts. */
public final class Fingerprinter {
    private static final int BYTES = 16;
    private static final int PIECE = 1 << 20;

    private final MessageDigest digest = sha256();

    public static Fingerprint of(byte[] bytes) {
        return new Fingerprinter().add(bytes).fingerprint();
    }

    public static Fingerprint of(String text) {
        return new Fingerprinter().add(text).fingerprint();
    }

    /** For what this computer keeps for itself: nobody else sees it, and nobody gains by two values of one name. */
    public static Fingerprint quick(byte[] bytes, int length) {
        return quick(MurmurHash3.hash128x64(bytes, 0, length, 0));
    }

    /** The same of several values, each of which stands by itself: in whatever order they come. */
    public static Fingerprint quick(Stream<String> values) {
        long[] sum = values.map(value -> value.getBytes(StandardCharsets.UTF_8))
                .map(bytes -> MurmurHash3.hash128x64(bytes, 0, bytes.length, 0))
                .reduce(new long[2], (some, more) -> new long[] {some[0] + more[0], some[1] + more[1]});
        return quick(sum);
    }

    private static Fingerprint quick(long[] halves) {
        HexFormat hex = HexFormat.of();
        return new Fingerprint(hex.toHexDigits(halves[0]) + hex.toHexDigits(halves[1]));
    }

    /** The same of a part of a file, which is read piece by piece. */
    public static Fingerprint quick(FileChannel file, long from, long length) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(length, PIECE));
        StringBuilder prints = new StringBuilder();
        for (long done = 0; done < length; done += piece.position()) {
            piece.clear().limit((int) Math.min(PIECE, length - done));
            while (piece.hasRemaining()) {
                if (file.read(piece, from + done + piece.position()) < 0) {
                    throw new EOFException("shorter than it was");
                }
            }
            prints.append(quick(piece.array(), piece.position()));
        }
        byte[] all = prints.toString().getBytes(StandardCharsets.US_ASCII);
        return quick(all, all.length);
    }

    /** Streams the file: a film of a gigabyte needs no gigabyte of memory. */
    public static Fingerprint of(Path file) throws IOException {
        Fingerprinter fingerprinter = new Fingerprinter();
        try (InputStream in = Files.newInputStream(file)) {
            // no larger than the file: thousands of articles are small
            byte[] buffer = new byte[(int) Math.min(Files.size(file) + 1, 1 << 16)];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                fingerprinter.digest.update(buffer, 0, n);
            }
        }
        return fingerprinter.fingerprint();
    }

    public Fingerprinter add(byte[] part) {
        digest.update(part);
        return this;
    }

    /** Adds a text and its end, so that the parts "ab","c" and "a","bc" differ. */
    public Fingerprinter add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
