package bantin.publish.record;

import bantin.hash.Fingerprint;
import bantin.output.DurableFile;
import bantin.publish.target.Ahead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this computer remembers of a target: the release that it saw last, so that it notices others' work, and those
 * before it, so that their records need not be fetched again.
 */
public final class Memory {
    /** A target seldom keeps more releases, and a record of one that is not known is only fetched. */
    private static final int RECORDS = 12;

    private final Path file;
    private final Path earlier;
    private final Path written;
    private final Path newest;
    private final Path older;
    private final Path site;
    private final PublishedTexts texts;
    private @Nullable Ahead<Optional<Release>> recalled;

    /** @param folder in that of the site, kept out of version control, for it is this computer's */
    public Memory(Path folder, String target) {
        String name = target.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        Path published = folder.resolve("published");
        this.file = published.resolve(name + Release.SUFFIX);
        this.earlier = published.resolve(name + ".earlier");
        this.written = published.resolve(name + ".written");
        this.newest = published.resolve(name + ".newest");
        this.older = published.resolve(name + ".older");
        this.site = folder.resolveSibling("");
        this.texts = new PublishedTexts(published.resolve(name + ".texts"));
    }

    /** Begins to read what will be wanted soon. */
    public synchronized void recall() {
        recalled = Ahead.begin(() -> read(file));
    }

    public synchronized Optional<Release> lastSeen() throws IOException {
        return recalled == null ? read(file) : recalled.get();
    }

    public boolean sawLast(String id) throws IOException {
        return lastSeen().filter(release -> release.id().equals(id)).isPresent();
    }

    /** The record of a release that was seen, if it is still kept here. */
    Optional<Release> record(String id) throws IOException {
        if (!Release.isId(id)) {
            return Optional.empty();
        }
        Optional<Release> last = lastSeen().filter(release -> release.id().equals(id));
        return last.isPresent() ? last : read(earlier.resolve(id + Release.SUFFIX));
    }

    /**
     * The newest state of the site that this computer knows of, whoever made it: none before it may be shown again by
     * itself.
     *
     * @param release its id
     * @param since when it came online, or was brought back
     */
    public record Newest(String release, Instant since) {}

    public Optional<Newest> newest() throws IOException {
        if (!Files.exists(newest)) {
            return lastSeen().map(release -> new Newest(release.id(), release.when()));
        }
        List<String> lines = Files.readAllLines(newest, StandardCharsets.UTF_8);
        try {
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Newest(lines.get(0), Instant.parse(lines.get(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A state that is not older than what was known, and which others may have made. */
    public void noticed(Newest state) throws IOException {
        if (newest().filter(state::equals).isPresent()) {
            return;
        }
        Files.createDirectories(earlier);
        DurableFile.write(newest, state.release() + "\n" + state.since() + "\n");
    }

    public void saw(Release release) throws IOException {
        saw(release, release.when());
    }

    /** @param since when it came online, or was brought back */
    public synchronized void saw(Release release, Instant since) throws IOException {
        showsNewest();
        noticed(new Newest(release.id(), since));
        Optional<Release> before = lastSeen();
        String old = before.map(Release::id).filter(Release::isId).orElse(release.id());
        if (!old.equals(release.id()) && Files.exists(file)) {
            Files.copy(file, earlier.resolve(old + Release.SUFFIX), StandardCopyOption.REPLACE_EXISTING);
            forgetOldest();
        }
        DurableFile.write(file, release.text());
        recalled = () -> Optional.of(release);
    }

    /** What somebody turned back to, as far as this computer knows without asking the target. */
    public Optional<ShownOlder> older() {
        try {
            return Files.exists(older)
                    ? ShownOlder.parse(Files.readAllLines(older, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What can't be remembered on this computer stops nobody from looking or publishing, nor is it the target's fault. */
    public synchronized void showsOlder(ShownOlder shown) {
        try {
            if (older().filter(shown::equals).isEmpty()) {
                Files.createDirectories(earlier);
                DurableFile.write(older, shown.text());
            }
        } catch (IOException e) {
            // the next look at the target tells it again
            return;
        }
    }

    public synchronized void showsNewest() {
        try {
            Files.deleteIfExists(older);
        } catch (IOException e) {
            // the same
            return;
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> kept;
        try (Stream<Path> all = Files.list(earlier)) {
            kept = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path old : kept.subList(Math.min(RECORDS, kept.size()), kept.size())) {
            Files.delete(old);
        }
    }

    private static Optional<Release> read(Path record) throws IOException {
        return Files.exists(record)
                ? Release.parse(Files.readString(record, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Keeps of which files a release was made, so that they can be compared without asking the target. */
    public void published(Release release, LocalSite site) throws IOException {
        published(release, release.when(), site);
    }

    /** @param since when the release came online, or was brought back */
    public void published(Release release, Instant since, LocalSite site) throws IOException {
        saw(release, since);
        StringBuilder lines = new StringBuilder(release.id()).append('\n');
        new TreeMap<>(site.written())
                .forEach((path, bytes) ->
                        lines.append(bytes).append('\t').append(path).append('\n'));
        DurableFile.write(written, lines.toString());
        try {
            texts.keep(this.site, site.written());
        } catch (IOException e) {
            // it is online: that nobody can compare with it any more is no reason to say otherwise
            return;
        }
    }

    /** What a file held that was published last, if that is known. */
    public Optional<byte[]> text(Fingerprint held) {
        return texts.find(held);
    }

    /**
     * What was published last from this computer.
     *
     * @param written the bytes of each file that an editor wrote, by its path
     */
    public record Published(Instant when, Map<String, Fingerprint> written) {}

    /** Empty when this computer does not know what stands at the target: it never published, or somebody turned back. */
    public Optional<Published> lastPublished() {
        try {
            Optional<Release> seen = lastSeen();
            if (seen.isEmpty() || !Files.exists(written)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(written, StandardCharsets.UTF_8);
            return !lines.isEmpty() && lines.get(0).equals(seen.get().id())
                    ? Optional.of(new Published(seen.get().when(), written(lines.subList(1, lines.size()))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What was published of a file, or of the files of a folder, is known by another path from now on. */
    public synchronized void moved(String from, String to) throws IOException {
        if (Files.exists(written)) {
            String text = Files.readString(written, StandardCharsets.UTF_8);
            String there = Pattern.quote("\t" + from) + "(?=[/\n])";
            String next = text.replaceAll(there, Matcher.quoteReplacement("\t" + to));
            if (!next.equals(text)) {
                DurableFile.write(written, next);
            }
        }
    }

    private static Map<String, Fingerprint> written(List<String> lines) {
        Map<String, Fingerprint> written = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2) {
                written.put(parts[1], new Fingerprint(parts[0]));
            }
        }
        return written;
    }
}
