package bantin.publish;

import bantin.hash.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What this computer remembers of a target: the release that it saw last, so that it notices others' work. */
public final class Memory {
    private final Path file;
    private final Path addresses;

    /** @param folder kept out of version control, for it is this computer's */
    public Memory(Path folder, String target) {
        String name = target.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        this.file = folder.resolve("published").resolve(name + ".release");
        this.addresses = folder.resolve("published").resolve(name + ".addresses");
    }

    Optional<Release> lastSeen() throws IOException {
        return Files.exists(file) ? Release.parse(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    void saw(Release release) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, release.text(), StandardCharsets.UTF_8);
    }

    /** Keeps what was published from here, so that it can be compared without asking the target. */
    void published(Release release, Ledger ledger) throws IOException {
        saw(release);
        Files.writeString(addresses, release.id() + "\n" + ledger.text(), StandardCharsets.UTF_8);
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
            if (seen.isEmpty() || !Files.exists(addresses)) {
                return Optional.empty();
            }
            String[] kept = Files.readString(addresses, StandardCharsets.UTF_8).split("\n", 2);
            return kept.length == 2 && kept[0].equals(seen.get().id())
                    ? Optional.of(new Published(seen.get().when(), articles(Ledger.parse(kept[1]))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Fingerprint> articles(Ledger ledger) {
        Map<String, Fingerprint> articles = new TreeMap<>();
        for (LocalSite.@Nullable Article article : ledger.pages().values()) {
            if (article != null) {
                articles.put(article.source(), article.words());
            }
        }
        return articles;
    }
}
