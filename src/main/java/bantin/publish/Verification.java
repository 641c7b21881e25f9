package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the live site against its signed manifest, to find what somebody changed, planted or took away. */
public final class Verification {
    private final TargetConfig config;
    private final Set<String> trusted;

    /** @param signer this computer's, trusted beside those that {@code site.yml} names */
    public Verification(TargetConfig config, Signer signer) {
        this.config = config;
        this.trusted = new HashSet<>(config.signers());
        this.trusted.add(signer.publicKey());
    }

    /**
     * What was found.
     *
     * @param added files that bantin did not put there; empty over HTTP, where nobody can list them
     * @param cloaked pages that are as published for readers, but not for search engines or those whom they send; empty
     *     where files are read
     * @param failed what the web server answered neither with the file nor with "there is none", and the status it gave, 0
     *     when it gave no answer
     */
    public record Findings(
            Release release,
            SortedSet<OutputPath> changed,
            SortedSet<OutputPath> added,
            SortedSet<OutputPath> missing,
            SortedSet<OutputPath> cloaked,
            SortedMap<OutputPath, Integer> failed) {

        public boolean isClean() {
            return !isTouched() && failed.isEmpty();
        }

        /** Somebody changed, planted or took something; of what failed nobody knows. */
        public boolean isTouched() {
            return !(changed.isEmpty() && added.isEmpty() && missing.isEmpty() && cloaked.isEmpty());
        }
    }

    /** Reads every file at the target. */
    public Findings ofTarget(Target target) {
        try {
            Layout layout = Layout.of(config, target, Manifest.EMPTY);
            Release release = checked(layout.look().release());
            if (!layout.currentId().equals(Optional.of(release.id()))) {
                throw new BantinException("publish.verify.forged", config.name());
            }
            Delta delta = Delta.between(release.manifest(), Rebuilt.from(target, layout.served()));
            return new Findings(
                    release,
                    new TreeSet<>(delta.changed()),
                    new TreeSet<>(delta.added()),
                    new TreeSet<>(delta.removed()),
                    new TreeSet<>(),
                    new TreeMap<>());
        } catch (IOException e) {
            throw Trouble.at(config, e);
        }
    }

    /**
     * Fetches every file as a visitor does, and compares it with the release that this computer saw last; some pages also
     * as search engines do, and those whom they send.
     */
    public Findings ofUrl(String url, Memory memory, SiteCheck check) {
        try {
            Release release = checked(memory.lastSeen());
            return new LiveSite(url, check.visitor()).against(release);
        } catch (IOException e) {
            throw new BantinException(e, "publish.verify.silent", url, String.valueOf(e.getMessage()));
        }
    }

    private Release checked(Optional<Release> found) {
        Release release = found.orElseThrow(() -> new BantinException("publish.verify.nothing", config.name()));
        if (!release.isIntact()) {
            throw new BantinException("publish.verify.forged", config.name());
        }
        if (!trusted.contains(release.key())) {
            throw new BantinException("publish.verify.stranger", config.name(), release.who(), release.key());
        }
        return release;
    }
}
