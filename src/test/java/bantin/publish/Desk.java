package bantin.publish;

import bantin.config.TargetConfig;
import bantin.publish.proof.SpotCheck;
import bantin.publish.record.Holder;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Memory;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** An editor's computer with its key and memory, from which tests publish. */
public final class Desk {
    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    public final Signer signer;
    private final Path home;
    private final String who;
    private final Dialogue dialogue;

    public Desk(Path home, String who) throws IOException {
        this(home, who, Dialogue.NOBODY);
    }

    public Desk(Path home, String who, Dialogue dialogue) throws IOException {
        this.home = home;
        this.who = who;
        this.dialogue = dialogue;
        this.signer = Signer.in(home.resolve("publish.key"));
    }

    private static final String FOLDER = "/srv/portal";

    /** Checked over HTTP afterwards. */
    public static TargetConfig checked(String url) {
        return Settings.checked(FOLDER, url);
    }

    public static TargetConfig precompressed(TargetConfig.Layout layout) {
        return Settings.precompressed(FOLDER, layout);
    }

    public Holder holder() {
        return new Holder(who, who, ProcessHandle.current().pid());
    }

    public Memory memory(TargetConfig config) {
        return new Memory(home, config.name());
    }

    public static TargetConfig releases() {
        return Settings.releases(FOLDER);
    }

    public static TargetConfig inPlace() {
        return Settings.of(FOLDER, TargetConfig.Layout.IN_PLACE, 1);
    }

    public Publishing prepare(TargetConfig config, Target target, LocalSite site, int minutes) {
        return prepare(config, target, site, () -> MORNING.plus(Duration.ofMinutes(minutes)));
    }

    public Publishing prepare(TargetConfig config, Target target, LocalSite site, InstantSource clock) {
        return publisher(config, target, clock).prepare(site);
    }

    /** Says what there was to do. */
    public Publishing repair(TargetConfig config, Target target, LocalSite site, int minutes) {
        Publishing repair = publisher(config, target, () -> MORNING.plus(Duration.ofMinutes(minutes)))
                .repair(site);
        repair.go(Set.of());
        return repair;
    }

    private Publisher publisher(TargetConfig config, Target target, InstantSource clock) {
        return new Publisher(new Errand(config, target, hand(config), clock));
    }

    public Errand.Hand hand(TargetConfig config) {
        return new Errand.Hand(holder(), signer, memory(config), new SpotCheck(Duration.ofMillis(1)), dialogue);
    }

    /** To the release before the one online. */
    public Release rollBack(TargetConfig config, Target target, int minutes) {
        return new History(config, target, memory(config))
                .rollback(Optional.empty(), hand(config), MORNING.plus(Duration.ofMinutes(minutes)));
    }

    public Optional<Release> publish(
            TargetConfig config, Target target, LocalSite site, int minutes, Caution.Kind... allowed) {
        return prepare(config, target, site, minutes).go(Set.of(allowed));
    }
}
