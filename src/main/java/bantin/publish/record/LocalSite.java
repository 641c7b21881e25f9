package bantin.publish.record;

import bantin.hash.Fingerprint;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import bantin.publish.target.Ahead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The finished site on this computer. */
public final class LocalSite {
    private final Path folder;
    private final String url;
    private final Map<OutputPath, Article> articles;
    private final Map<OutputPath, Article> others;
    private final Map<String, Fingerprint> written;
    private final Set<String> expired;
    private final Map<String, Set<OutputPath>> vanished;
    private final Set<OutputPath> gone;
    private final Optional<OutputPath> newest;
    private final List<String> unfilled;
    private final SiteHashes hashes;
    private final Ahead<Manifest> hashing;

    /**
     * An article as the ledger of addresses knows it.
     *
     * @param source the file that an editor wrote
     * @param words changes when the editor changes the file
     */
    public record Article(String source, Fingerprint words) {
        /** Of every other kind only the file is known: nobody counts how many of them changed. */
        private static final Fingerprint OTHER = new Fingerprint("-");

        static Article other(String source) {
            return new Article(source, OTHER);
        }

        boolean isOther() {
            return words.equals(OTHER);
        }
    }

    /**
     * @param url where the site says that it stands
     * @param articles by page, so that the summary can speak of articles and a moved article keeps its old address
     * @param others the source files of all other entries, by page
     * @param written the bytes of every file that editors write and of which something is shown, by its path
     * @param expired source files of articles whose time is over, or that were taken down: their addresses may go without a
     *     redirect
     * @param vanished the addresses that those had which are to leave no trace, by their source files
     * @param gone the pages of what was taken down: what stood below them may go with it
     * @param newest the page of the article that came last
     * @param unfilled where editors have still to fill something in, as file and line, one for each
     * @param hashes of all files in the folder
     */
    public LocalSite(
            Path folder,
            String url,
            Map<OutputPath, Article> articles,
            Map<OutputPath, String> others,
            Map<String, Fingerprint> written,
            Set<String> expired,
            Map<String, Set<OutputPath>> vanished,
            Set<OutputPath> gone,
            Optional<OutputPath> newest,
            List<String> unfilled,
            SiteHashes hashes) {
        this.folder = folder;
        this.url = url;
        this.articles = Map.copyOf(articles);
        this.others = others.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, other -> Article.other(other.getValue())));
        this.written = Map.copyOf(written);
        this.expired = Set.copyOf(expired);
        this.vanished = Map.copyOf(vanished);
        this.gone = Set.copyOf(gone);
        this.newest = newest;
        this.unfilled = List.copyOf(unfilled);
        this.hashes = hashes;
        this.hashing = Ahead.begin(() -> hashes.manifest());
    }

    public Path folder() {
        return folder;
    }

    public String url() {
        return url;
    }

    public Map<OutputPath, Article> articles() {
        return articles;
    }

    /** What an editor wrote that stands at an address, of whatever kind. */
    Optional<Article> entry(OutputPath path) {
        return Optional.ofNullable(articles.get(path)).or(() -> Optional.ofNullable(others.get(path)));
    }

    /** The files of all that has a page of its own. */
    Set<String> sources() {
        return Stream.concat(articles.values().stream(), others.values().stream())
                .map(Article::source)
                .collect(Collectors.toSet());
    }

    public Map<String, Fingerprint> written() {
        return written;
    }

    public Set<String> expired() {
        return expired;
    }

    public Map<String, Set<OutputPath>> vanished() {
        return vanished;
    }

    public Set<OutputPath> gone() {
        return gone;
    }

    public Optional<OutputPath> newest() {
        return newest;
    }

    public List<String> unfilled() {
        return unfilled;
    }

    /** Reads every file the next time: something went wrong, and it may be a file that only looks the same. */
    public void doubt() {
        hashes.forget();
    }

    /** Waits until all are put in order. */
    public Manifest files() throws IOException {
        return hashing.get();
    }
}
