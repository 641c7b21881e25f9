package bantin.publish;

import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the published site as a visitor does: home, newest article, feed and site map must be what was sent. */
public final class SiteCheck {
    private static final int TRIES = 3;

    private final Duration pause;
    private @Nullable HttpClient client;

    /** @param pause between tries, for caches before the server */
    public SiteCheck(Duration pause) {
        this.pause = pause;
    }

    /** Made when it is wanted: Java waits a third of a second for it at the end of the program. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            client = made;
        }
        return made;
    }

    /** @param found the status, or {@code ≠} when the page came with other bytes */
    public record Mismatch(String url, String found) {}

    /** Empty when all is well, or when nothing answers at the URL, which is said. */
    Optional<Mismatch> mismatch(String url, Plan plan, LocalSite site, Talk talk) throws IOException {
        for (OutputPath path : samples(plan, site)) {
            String address = Addresses.url(url, path);
            Manifest.Entry wanted = Objects.requireNonNull(plan.next().get(path));
            String found;
            try {
                found = found(address, wanted);
            } catch (IOException e) {
                talk.say("publish.check.silent", url);
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
            HttpResponse<byte[]> answer = get(address);
            boolean same = FullHash.of(answer.body()).equals(wanted.hash());
            found = answer.statusCode() != 200 ? String.valueOf(answer.statusCode()) : same ? "" : "≠";
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    HttpResponse<byte[]> get(String address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .header("Cache-Control", "no-cache")
                .build();
        try {
            return client().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static List<OutputPath> samples(Plan plan, LocalSite site) {
        List<OutputPath> samples = new ArrayList<>();
        List<String> wanted = List.of("index.html", "feed.xml", "rss.xml", "atom.xml", "sitemap.xml");
        wanted.stream()
                .map(OutputPath::of)
                .filter(path -> plan.next().get(path) != null)
                .forEach(samples::add);
        plan.delta().added().stream()
                .filter(site.articles()::containsKey)
                .findFirst()
                .ifPresent(samples::add);
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
