package bantin.publish.target;

import bantin.config.TargetConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What {@code site.yml} and a computer say of a target, as tests want it: what they don't name is left as it is. */
public final class Settings {
    private Settings() {}

    public static TargetConfig of(String to, TargetConfig.Layout layout, int keep) {
        return of("production", to, layout, keep, TargetConfig.Compressed.NONE, "", "");
    }

    private static TargetConfig of(
            String name,
            String to,
            TargetConfig.Layout layout,
            int keep,
            TargetConfig.Compressed compressed,
            String url,
            String endpoint) {
        boolean check = !url.isEmpty();
        return new TargetConfig(name, to, layout, keep, compressed, url, check, "", "", List.of(), endpoint, "");
    }

    public static TargetConfig releases(String to) {
        return of(to, TargetConfig.Layout.RELEASES, 3);
    }

    /** Checked over HTTP afterwards. */
    public static TargetConfig checked(String to, String url) {
        return of("production", to, TargetConfig.Layout.RELEASES, 3, TargetConfig.Compressed.NONE, url, "");
    }

    public static TargetConfig precompressed(String to, TargetConfig.Layout layout) {
        return of("production", to, layout, 3, TargetConfig.Compressed.GZIP_AND_BROTLI, "", "");
    }

    public static TargetConfig s3(String to, String endpoint) {
        return of("kho", to, TargetConfig.Layout.IN_PLACE, 1, TargetConfig.Compressed.NONE, "", endpoint);
    }

    /** The same, with keys whose signatures are believed. */
    public static TargetConfig trusting(TargetConfig config, String... signers) {
        return new TargetConfig(
                config.name(),
                config.to(),
                config.layout(),
                config.keep(),
                config.compressed(),
                config.url(),
                config.check(),
                config.hostKey(),
                config.identity(),
                List.of(signers),
                config.endpoint(),
                config.region());
    }

    /** A computer of which nothing is known but its user's home. */
    public static ThisComputer computer(Path home) {
        return computer(home, Map.of());
    }

    public static ThisComputer computer(Path home, Map<String, String> environment) {
        return new ThisComputer(home, "lan", environment, Clock.systemUTC());
    }
}
