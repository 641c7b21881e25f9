package bantin.publish.layout;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.publish.record.Records;
import bantin.publish.target.Target;

/** Chooses the layout that a target is configured for. */
public final class Layouts {
    private Layouts() {}

    /** For who only looks. */
    public static Layout of(TargetConfig config, Target target, Records records) {
        return of(config, target, records, Manifest.EMPTY);
    }

    /** @param wanted what is about to be published */
    public static Layout of(TargetConfig config, Target target, Records records, Manifest wanted) {
        return config.layout() == TargetConfig.Layout.RELEASES
                ? new Releases(target, records, config.keep())
                : new InPlace(target, records, wanted);
    }
}
