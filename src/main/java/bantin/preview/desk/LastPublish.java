package bantin.preview.desk;

import bantin.hash.Fingerprint;
import java.time.Instant;
import java.util.Map;

/**
 * What this machine published last.
 *
 * @param target the name of the target in {@code site.yml}
 * @param articles the bytes of each article that was published, by its file
 */
public record LastPublish(String target, Instant when, Map<String, Fingerprint> articles) {}
