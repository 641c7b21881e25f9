package bantin.preview.desk;

import bantin.hash.Fingerprint;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What this machine published last.
 *
 * @param target the name of the target in {@code site.yml}
 * @param written the bytes of each file that an editor wrote and that was published, by its path
 * @param texts finds what a file held with such bytes
 */
public record LastPublish(
        String target, Instant when, Map<String, Fingerprint> written, Function<Fingerprint, Optional<byte[]>> texts) {

    /** The bytes of a file that were published. */
    public Optional<Fingerprint> of(String path) {
        return Optional.ofNullable(written.get(path));
    }
}
