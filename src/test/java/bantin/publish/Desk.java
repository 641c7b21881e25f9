package bantin.publish;

import bantin.config.TargetConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** An editor's computer with its key and memory, from which tests publish. */
final class Desk {
    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    final Signer signer;
    private final Path home;
    private final String who;
    private final Dialogue dialogue;

    Desk(Path home, String who) throws IOException {
        this(home, who, Dialogue.NOBODY);
    }

    Desk(Path home, String who, Dialogue dialogue) throws IOException {
        this.home = home;
        this.who = who;
        this.dialogue = dialogue;
        this.signer = Signer.in(home.resolve("publish.key"));
    }

    private static final String FOLDER = "/srv/portal";

    /** Checked over HTTP afterwards. */
    static TargetConfig checked(String url) {
        return Settings.checked(FOLDER, url);
    }

    static TargetConfig precompressed(TargetConfig.Layout layout) {
        return Settings.precompressed(FOLDER, layout);
    }

    Holder holder() {
        return new Holder(who, who, ProcessHandle.current().pid());
    }

    Memory memory(TargetConfig config) {
        return new Memory(home, config.name());
    }

    static TargetConfig releases() {
        return Settings.releases(FOLDER);
    }

    static TargetConfig inPlace() {
        return Settings.of(FOLDER, TargetConfig.Layout.IN_PLACE, 1);
    }

    Publishing prepare(TargetConfig config, Target target, LocalSite site, int minutes) {
        return prepare(config, target, site, () -> MORNING.plus(Duration.ofMinutes(minutes)));
    }

    Publishing prepare(TargetConfig config, Target target, LocalSite site, InstantSource clock) {
        return publisher(config, target).prepare(site, clock);
    }

    /** Says what there was to do. */
    Publishing repair(TargetConfig config, Target target, LocalSite site, int minutes) {
        Publishing repair =
                publisher(config, target).prepare(site, () -> MORNING.plus(Duration.ofMinutes(minutes)), true);
        repair.go(Set.of());
        return repair;
    }

    private Publisher publisher(TargetConfig config, Target target) {
        Publishing.Hand hand = new Publishing.Hand(
                holder(), signer, new Memory(home, config.name()), new SpotCheck(Duration.ofMillis(1)), dialogue);
        return new Publisher(config, target, hand);
    }

    Optional<Release> publish(
            TargetConfig config, Target target, LocalSite site, int minutes, Caution.Kind... allowed) {
        return prepare(config, target, site, minutes).go(Set.of(allowed));
    }
}
