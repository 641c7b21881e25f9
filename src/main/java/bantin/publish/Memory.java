package bantin.publish;

import bantin.hash.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What this computer remembers of a target: the release that it saw last, so that it notices others' work. */
public final class Memory {
    private final Path file;
    private final Path articles;

    /** @param folder kept out of version control, for it is this computer's */
    public Memory(Path folder, String target) {
        String name = target.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        this.file = folder.resolve("published").resolve(name + ".release");
        this.articles = folder.resolve("published").resolve(name + ".articles");
    }

    Optional<Release> lastSeen() throws IOException {
        return Files.exists(file) ? Release.parse(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    boolean sawLast(String id) throws IOException {
        return lastSeen().filter(release -> release.id().equals(id)).isPresent();
    }

    void saw(Release release) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, release.text(), StandardCharsets.UTF_8);
    }

    /** Keeps which articles were published from here, so that they can be compared without asking the target. */
    void published(Release release, LocalSite site) throws IOException {
        saw(release);
        StringBuilder lines = new StringBuilder(release.id()).append('\n');
        site.articles().values().stream()
                .sorted(Comparator.comparing(LocalSite.Article::source))
                .forEach(article -> lines.append(article.words())
                        .append('\t')
                        .append(article.source())
                        .append('\n'));
        Files.writeString(articles, lines, StandardCharsets.UTF_8);
    }

    /**
     * What was published last from this computer.
     *
     * @param articles the bytes of each article, by its file
     */
    public record Published(Instant when, Map<String, Fingerprint> articles) {}

    /** Empty when this computer does not know what stands at the target: it never published, or somebody turned back. */
    public Optional<Published> lastPublished() {
        try {
            Optional<Release> seen = lastSeen();
            if (seen.isEmpty() || !Files.exists(articles)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(articles, StandardCharsets.UTF_8);
            return !lines.isEmpty() && lines.get(0).equals(seen.get().id())
                    ? Optional.of(new Published(seen.get().when(), articles(lines.subList(1, lines.size()))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Fingerprint> articles(List<String> lines) {
        Map<String, Fingerprint> articles = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2) {
                articles.put(parts[1], new Fingerprint(parts[0]));
            }
        }
        return articles;
    }
}
