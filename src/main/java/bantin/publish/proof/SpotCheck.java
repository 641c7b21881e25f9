package bantin.publish.proof;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Delta;
import bantin.publish.record.LocalSite;
import bantin.publish.target.Dialogue;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the published site as a visitor does: home, feed, site map, the newest article and one that was sent must be what was sent. */
public final class SpotCheck {
    private static final int TRIES = 3;

    private final Duration pause;
    private final WebVisitor visitor = new WebVisitor();

    /** @param pause between tries, for caches before the server */
    public SpotCheck(Duration pause) {
        this.pause = pause;
    }

    WebVisitor visitor() {
        return visitor;
    }

    /** @param found the status of the answer: 200 when a page came, but with other bytes */
    public record Mismatch(String url, String found) {}

    /** Empty when all is well, or when nothing answers at the URL, which is said. */
    public Optional<Mismatch> mismatch(String url, Manifest files, Delta delta, LocalSite site, Dialogue dialogue)
            throws IOException {
        for (OutputPath path : samples(files, delta, site)) {
            String address = VisitedAddress.url(url, path);
            Manifest.Entry wanted = Objects.requireNonNull(files.get(path));
            String found;
            try {
                found = found(address, wanted);
            } catch (IOException e) {
                dialogue.say(TargetFailure.isUntrusted(e) ? "publish.check.certificate" : "publish.check.silent", url);
                return Optional.empty();
            }
            if (!found.isEmpty()) {
                return Optional.of(new Mismatch(address, found));
            }
        }
        return Optional.empty();
    }

    private String found(String address, Manifest.Entry wanted) throws IOException {
        String found = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (attempt > 0) {
                rest();
            }
            WebVisitor.Answer answer = visitor.get(address);
            boolean same = answer.hash().equals(wanted.hash());
            found = answer.status() == 200 && same ? "" : String.valueOf(answer.status());
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static List<OutputPath> samples(Manifest files, Delta delta, LocalSite site) {
        List<OutputPath> samples = new ArrayList<>();
        List<String> wanted = List.of("index.html", "feed.xml", "rss.xml", "atom.xml", "sitemap.xml");
        wanted.stream()
                .map(OutputPath::of)
                .filter(path -> files.get(path) != null)
                .forEach(samples::add);
        Stream<OutputPath> written = Stream.concat(delta.added().stream(), delta.changed().stream())
                .filter(site.articles()::containsKey)
                .limit(1);
        Stream.concat(site.newest().stream(), written)
                .distinct()
                .filter(path -> files.get(path) != null)
                .forEach(samples::add);
        return samples;
    }

    private void rest() throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
