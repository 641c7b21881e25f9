package bantin.hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A whole SHA-256, as 64 small hexadecimal digits: what {@code sha256sum} prints. Used where somebody may have reason to
 * forge a file, while a {@link Fingerprint} only tells versions apart.
 *
 * @param hex the digits
 */
public record FullHash(String hex) {
    private static final HexFormat DIGITS = HexFormat.of();

    public static FullHash of(byte[] bytes) {
        return new FullHash(DIGITS.formatHex(Fingerprinter.sha256().digest(bytes)));
    }

    public static FullHash of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Reads to the end and leaves the stream open. */
    public static FullHash of(InputStream in) throws IOException {
        Growing hash = new Growing();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            hash.digest.update(buffer, 0, n);
        }
        return hash.whole();
    }

    /** Of bytes that come piece by piece; for one thread at a time. */
    public static final class Growing {
        private final MessageDigest digest = Fingerprinter.sha256();

        public void add(byte[] piece) {
            digest.update(piece);
        }

        /** Of all pieces; begins anew. */
        public FullHash whole() {
            return new FullHash(DIGITS.formatHex(digest.digest()));
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
