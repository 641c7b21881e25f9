package bantin.publish;

import bantin.config.TargetConfig;
import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds the live site against its signed manifest, to find what somebody changed, planted or took away. */
public final class Verification {
    private static final int THREADS = 4;
    /** After so many files without any answer the rest is not asked for: each would take a long time. */
    private static final int SILENCE = 20;

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
     * @param failed what the web server answered neither with the file nor with "there is none", and the status it gave, 0
     *     when it gave no answer
     */
    public record Findings(
            Release release,
            SortedSet<OutputPath> changed,
            SortedSet<OutputPath> added,
            SortedSet<OutputPath> missing,
            SortedMap<OutputPath, Integer> failed) {

        public boolean isClean() {
            return !isTouched() && failed.isEmpty();
        }

        /** Somebody changed, planted or took something; of what failed nobody knows. */
        public boolean isTouched() {
            return !(changed.isEmpty() && added.isEmpty() && missing.isEmpty());
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
                    new TreeMap<>());
        } catch (IOException e) {
            throw Trouble.at(config, e);
        }
    }

    /** Fetches every file as a visitor does, and compares it with the release that this computer saw last. */
    public Findings ofUrl(String url, Memory memory, SiteCheck visitor) {
        try {
            Release release = checked(memory.lastSeen());
            SortedSet<OutputPath> changed = new ConcurrentSkipListSet<>();
            SortedSet<OutputPath> missing = new ConcurrentSkipListSet<>();
            SortedMap<OutputPath, Integer> failed = new ConcurrentSkipListMap<>();
            Set<Map.Entry<OutputPath, Manifest.Entry>> files =
                    new HashSet<>(release.manifest().files().entrySet());
            // compressed copies are not asked for by name: servers hand them out under the name of the text
            files.removeIf(file -> !Packing.plain(file.getKey()).equals(file.getKey()));
            // of a server that is not there at all, this first question tells
            visitor.get(url);
            AtomicInteger silent = new AtomicInteger();
            Attempt.inThreads(THREADS, files, file -> {
                Optional<HttpResponse<byte[]>> answered =
                        silent.get() < SILENCE ? answer(visitor, Addresses.url(url, file.getKey())) : Optional.empty();
                if (answered.isEmpty()) {
                    silent.incrementAndGet();
                    failed.put(file.getKey(), 0);
                    return;
                }
                HttpResponse<byte[]> answer = answered.get();
                boolean notFoundPage = file.getKey().path().equals("404.html");
                int status = answer.statusCode();
                if (status != 200 && !(notFoundPage && status == 404)) {
                    if (status == 404 || status == 410) {
                        missing.add(file.getKey());
                    } else {
                        failed.put(file.getKey(), status);
                    }
                } else if (!FullHash.of(answer.body()).equals(file.getValue().hash())) {
                    changed.add(file.getKey());
                }
            });
            return new Findings(release, changed, new TreeSet<>(), missing, failed);
        } catch (IOException e) {
            throw new BantinException(e, "publish.verify.silent", url, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<HttpResponse<byte[]>> answer(SiteCheck visitor, String url) {
        try {
            return Optional.of(visitor.get(url));
        } catch (IOException e) {
            return Optional.empty();
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
