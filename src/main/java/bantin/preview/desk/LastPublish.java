package bantin.preview.desk;

import bantin.hash.Fingerprint;
import java.time.Instant;
import java.util.Map;

/**
 * What this machine published last.
 *
 * @param target the name of the target in {@code site.yml}
 * @param written the bytes of each file that an editor wrote and that was published, by its path
 */
public record LastPublish(String target, Instant when, Map<String, Fingerprint> written) {}
