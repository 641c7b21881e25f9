package bantin.publish.proof;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.layout.Layout;
import bantin.publish.layout.Layouts;
import bantin.publish.record.Delta;
import bantin.publish.record.Memory;
import bantin.publish.record.Rebuilt;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.ShownOlder;
import bantin.publish.record.Signer;
import bantin.publish.record.Store;
import bantin.publish.record.TurnedBack;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

/** Holds the live site against its signed manifest, to find what somebody changed, planted or took away. */
public final class Verification {
    private final TargetConfig config;
    private final Set<String> trusted;
    private final Dialogue dialogue;

    /** @param signer this computer's, trusted beside those that {@code site.yml} names */
    public Verification(TargetConfig config, Signer signer) {
        this(config, signer, Dialogue.NOBODY);
    }

    /** @param dialogue says times as whoever reads them knows them */
    public Verification(TargetConfig config, Signer signer, Dialogue dialogue) {
        this.dialogue = dialogue;
        this.config = config;
        this.trusted = new HashSet<>(config.signers());
        this.trusted.add(signer.publicKey());
    }

    /**
     * Reads every file at the target.
     *
     * @param memory tells a target that never held a release from one whose record somebody took away
     */
    public Findings ofTarget(Target target, Memory memory) {
        try {
            Layout layout = Layouts.of(config, target, Records.unbelieving(target));
            Release release = checked(online(layout, memory));
            Optional<TurnedBack> turned = turned(release, target);
            Instant since = turned.map(TurnedBack::when).orElse(release.when());
            refuseOlder(release, since, memory);
            SortedSet<String> strange = new ConcurrentSkipListSet<>();
            Manifest there = Rebuilt.from(target, layout.served(), strange);
            Optional<Release> coming = layout.unfinished().filter(this::isTrusted);
            Findings findings = findings(release, there, strange, coming);
            boolean moves = coming.isPresent() || !layout.currentId().equals(Optional.of(release.id()));
            if (moves && !findings.isTouched()) {
                throw new BantinException("publish.verify.unfinished", config.name());
            }
            remember(release, turned, memory);
            memory.noticed(new Memory.Newest(release.id(), since));
            return findings;
        } catch (IOException e) {
            throw TargetFailure.at(config, target, e);
        }
    }

    /**
     * Fetches every file as a visitor does, and compares it with the release that this computer saw last; some pages also
     * as search engines do, and those whom they send.
     */
    public Findings ofUrl(String url, Memory memory, SpotCheck check) {
        try {
            Release release = checked(memory.lastSeen());
            return new LiveSite(url, check.visitor()).against(release);
        } catch (IOException e) {
            boolean untrusted = TargetFailure.isUntrusted(e);
            throw new BantinException(e, untrusted ? "publish.verify.certificate" : "publish.verify.silent", url);
        }
    }

    /** Somebody may have turned back at another computer. */
    private static void remember(Release release, Optional<TurnedBack> turned, Memory memory) throws IOException {
        boolean older = memory.newest()
                .filter(known -> known.release().compareTo(release.id()) > 0)
                .isPresent();
        if (older && turned.isPresent()) {
            memory.showsOlder(ShownOlder.of(release, turned));
        }
    }

    /** Who turned back to it, whose word is believed. */
    private Optional<TurnedBack> turned(Release release, Target target) throws IOException {
        return TurnedBack.to(release.id(), new Store(target))
                .filter(turned -> turned.isIntact() && trusted.contains(turned.key()))
                .filter(one -> release.when().isBefore(one.when()));
    }

    /** A signature tells who made a release, and not that it is the last one: a copy of an older one is signed as well. */
    private void refuseOlder(Release release, Instant since, Memory memory) throws IOException {
        Optional<Memory.Newest> newest = memory.newest()
                .filter(known -> !known.release().equals(release.id()))
                .filter(known -> since.isBefore(known.since()));
        if (newest.isPresent()) {
            throw new Breach(
                    "publish.verify.older",
                    config.name(),
                    release.id(),
                    dialogue.time(release.when()),
                    newest.get().release(),
                    dialogue.time(newest.get().since()));
        }
    }

    private Optional<Release> online(Layout layout, Memory memory) throws IOException {
        Optional<Release> release = layout.look().release();
        if (release.isEmpty() && memory.lastSeen().isPresent()) {
            throw new Breach("publish.verify.no-record", config.name());
        }
        if (release.isPresent() && !layout.currentId().equals(release.map(Release::id))) {
            throw new Breach("publish.verify.forged", config.name());
        }
        return release;
    }

    /** A publish that is under way, or broke off, changes files too: those that are as it wants them are no finding. */
    private static Findings findings(
            Release release, Manifest there, SortedSet<String> strange, Optional<Release> coming) {
        Delta delta = Delta.between(release.manifest(), there);
        SortedSet<String> added = new TreeSet<>(strange);
        delta.added().forEach(path -> added.add(path.path()));
        SortedSet<OutputPath> changed = new TreeSet<>(delta.changed());
        SortedSet<OutputPath> missing = new TreeSet<>(delta.removed());
        coming.map(Release::manifest).ifPresent(next -> {
            Predicate<OutputPath> wanted = path -> Objects.equals(there.get(path), next.get(path));
            changed.removeIf(wanted);
            missing.removeIf(wanted);
            added.removeIf(name -> name.endsWith(Target.PART)
                    || OutputPath.isSafe(name)
                            && next.get(OutputPath.of(name)) != null
                            && wanted.test(OutputPath.of(name)));
        });
        return new Findings(release, changed, added, missing, new TreeSet<>(), new TreeMap<>());
    }

    private boolean isTrusted(Release release) {
        return release.isIntact() && trusted.contains(release.key());
    }

    private Release checked(Optional<Release> found) {
        Release release = found.orElseThrow(() -> new BantinException("publish.verify.nothing", config.name()));
        if (!release.isIntact()) {
            throw new Breach("publish.verify.forged", config.name());
        }
        if (!trusted.contains(release.key())) {
            throw new Breach("publish.verify.stranger", config.name(), release.who(), release.key());
        }
        return release;
    }
}
