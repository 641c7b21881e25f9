package bantin.publish.target;

import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A long file of which a beginning arrived before the line was cut. It is gone on with when the bytes at the target are
 * those that were to come: a film of an hour's sending need not begin anew.
 */
public final class PartialUpload {
    /** Less is sent again sooner than asked about. */
    private static final long WORTH = 1_000_000;

    private PartialUpload() {}

    /** The hash of what arrived, which is costly. */
    public interface Hash {
        FullHash of() throws IOException;
    }

    public static boolean isWorth(long size) {
        return size > WORTH;
    }

    /** Whether a file is the beginning of one that is about to be sent, so that it will become that or be replaced. */
    public static boolean isPartOf(String name, Manifest next) {
        String whole = name.endsWith(Target.PART) ? name.substring(0, name.length() - Target.PART.length()) : "";
        return OutputPath.isSafe(whole)
                && Optional.ofNullable(next.get(OutputPath.of(whole)))
                        .filter(entry -> isWorth(entry.size()))
                        .isPresent();
    }

    /** How many bytes need not be sent: all that arrived, be it the whole file, or none. */
    public static long usable(long arrived, long size, Target.Bytes bytes, Hash there) throws IOException {
        return arrived >= WORTH && arrived <= size && beginning(bytes, arrived).equals(there.of()) ? arrived : 0;
    }

    private static FullHash beginning(Target.Bytes bytes, long length) throws IOException {
        FullHash.Growing hash = new FullHash.Growing();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = bytes.open()) {
            for (long left = length; left > 0; ) {
                int n = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                if (n == 0) {
                    break;
                }
                hash.add(n == buffer.length ? buffer : Arrays.copyOf(buffer, n));
                left -= n;
            }
        }
        return hash.whole();
    }
}
