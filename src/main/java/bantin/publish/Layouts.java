package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.Manifest;

/** Chooses the layout that a target is configured for. */
final class Layouts {
    private Layouts() {}

    /** For who only looks. */
    static Layout of(TargetConfig config, Target target, Records records) {
        return of(config, target, records, Manifest.EMPTY);
    }

    /** @param wanted what is about to be published */
    static Layout of(TargetConfig config, Target target, Records records, Manifest wanted) {
        return config.layout() == TargetConfig.Layout.RELEASES
                ? new Releases(target, records, config.keep())
                : new InPlace(target, records, wanted);
    }
}
