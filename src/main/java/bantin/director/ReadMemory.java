package bantin.director;

import bantin.content.body.BodyStore;
import bantin.hash.Fingerprint;
import bantin.image.PhotoIndex;
import bantin.output.FileLook;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.render.theme.Templates;
import bantin.route.Photo;
import bantin.site.BuildTime;
import bantin.site.related.KnownRelated;
import bantin.source.SourceScanner;
import bantin.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What earlier snapshots of a site found out, for as long as it is still so. Each part is kept under everything it
 * depends on, so that a snapshot made with a memory equals one made without. One memory serves one site and one thread
 * that loads.
 */
public final class ReadMemory {
    private final Readings readings;
    private final KnownRelated related;
    private final Map<BuildTime.Drafts, Snapshot> snapshots = new EnumMap<>(BuildTime.Drafts.class);
    private final Set<Path> suspects = new HashSet<>();
    private final LeftOutFiles leftOutFiles = new LeftOutFiles();
    private Map<String, Photo> lastPhotos = Map.of();
    private int photosWidest;
    private int saved;
    private @Nullable SourceTree tree;
    private @Nullable PhotoIndex photos;
    private Optional<Settings> settings = Optional.empty();
    private Optional<ThemeReading> theme = Optional.empty();
    private Optional<Templates> templates = Optional.empty();
    private Optional<SiteKinds> kinds = Optional.empty();

    /** Knows nothing yet. */
    public ReadMemory() {
        this(new Readings(Map.of()), KnownRelated.none());
    }

    private ReadMemory(Readings readings, KnownRelated related) {
        this.readings = readings;
        this.related = related;
    }

    /** How far a file that was read by an earlier run is believed to be the same when it looks the same from outside. */
    public enum Trust {
        /** Nothing is known of it. */
        NOTHING,
        /** Its bytes are looked at, unless the disk itself tells that nobody changed it. */
        BYTES,
        /** Its size and time are enough. */
        OUTSIDE
    }

    /**
     * Knows what an earlier run {@linkplain #save left}, if it was of the same program.
     *
     * @param folder where readings are kept, in the site's own; need not be there
     * @param program names the very program that runs, so that no other one's readings are taken for its own
     * @param looks of those source files of which every change shows that was made since they were looked at
     */
    public static ReadMemory open(
            Path folder, Fingerprint program, BodyStore bodies, Trust trust, Map<Path, FileLook> looks, int threads) {
        Readings readings = new Readings(looks);
        KnownRelated related = KnownRelated.in(folder, program, trust != Trust.NOTHING);
        if (trust == Trust.NOTHING) {
            return new ReadMemory(readings, related);
        }
        for (SavedReadings.Saved saved : new SavedReadings(folder, program).load(bodies, new Parallel(threads))) {
            Path place = folder.resolveSibling(saved.path());
            readings.put(saved.kept(place, Optional.ofNullable(looks.get(place)), trust == Trust.OUTSIDE));
        }
        return new ReadMemory(readings, related);
    }

    /**
     * What is known at a later moment, when all files are looked at again: what was read of those that the disk itself shows to
     * be untouched; of others, what their bytes said.
     *
     * @param looks as for {@link #open}
     */
    public ReadMemory at(Map<Path, FileLook> looks) {
        ReadMemory later = new ReadMemory(new Readings(looks), related);
        later.templates = templates;
        readings.all()
                .forEach(kept -> later.readings.put(
                        kept.at(Optional.ofNullable(looks.get(kept.file().file())))));
        return later;
    }

    /**
     * Leaves what was read for the next run, unless nearly all of it is there already: a few files are read sooner than
     * thousands are written.
     */
    public synchronized void save(Path folder, Fingerprint program, BodyStore bodies) throws IOException {
        int changes = readings.changes();
        if (changes - saved > 20 + readings.all().size() / 100) {
            new SavedReadings(folder, program).save(readings.all(), bodies);
            saved = changes;
        }
    }

    KnownRelated related() {
        return related;
    }

    /** The bytes of an entry's file as they were read for the last snapshot; empty when nobody kept that. */
    public Optional<Fingerprint> bytesOf(String path) {
        return readings.bytesOf(path);
    }

    /** Whether an entry of a snapshot was read from these very bytes. */
    boolean saw(Snapshot snapshot, String path, byte[] bytes) {
        return readings.entryOf(path, bytes)
                .filter(entry -> snapshot.entries().stream().anyMatch(shown -> shown == entry))
                .isPresent();
    }

    /** These, and all that were named since the last snapshot that came about. */
    Set<Path> suspects(Set<Path> named) {
        suspects.addAll(named);
        return Set.copyOf(suspects);
    }

    /** @param problems none so far */
    Settings settings(Path site, Problems problems) {
        Settings read = Settings.read(site, settings, problems);
        settings = problems.isEmpty() ? Optional.of(read) : Optional.empty();
        return read;
    }

    LeftOutFiles leftOutFiles() {
        return leftOutFiles;
    }

    Readings readings() {
        return readings;
    }

    /** Looks at the suspects alone where that is enough, else at the whole content folder. */
    SourceTree scan(Path site, Set<Path> suspects, Problems problems) {
        SourceScanner scanner = new SourceScanner(site, problems);
        if (tree != null && !suspects.isEmpty()) {
            Optional<SourceTree> again = scanner.scanAgain(tree, suspects);
            if (again.isPresent()) {
                tree = again.get();
                return tree;
            }
        }
        Problems found = new Problems();
        SourceTree scanned = new SourceScanner(site, found).scan();
        if (tree != null) {
            scanned = scanned.sharing(tree);
        }
        List<Problem> all = found.sorted();
        problems.addAll(all);
        // only a tree in which nothing is wrong can be mended by looking at a part
        tree = all.isEmpty() ? scanned : null;
        return scanned;
    }

    PhotoIndex photos(Path folder) {
        if (photos == null) {
            photos = PhotoIndex.open(folder, Runtime.getRuntime().maxMemory() / 2);
        }
        return photos;
    }

    /** The photos of the last snapshot, if its settings asked for the same largest width. */
    Map<String, Photo> photos(int widest) {
        return widest == photosWidest ? lastPhotos : Map.of();
    }

    void keep(Map<String, Photo> photos, int widest) {
        lastPhotos = photos;
        photosWidest = widest;
    }

    /** The theme as it was read last, if that is true still; else as it is read now, which is kept if nothing is wrong with it. */
    ThemeReading theme(
            Predicate<ThemeReading> isTrueStill, Function<Problems, ThemeReading> reader, Problems problems) {
        Optional<ThemeReading> known = theme.filter(isTrueStill);
        if (known.isPresent()) {
            return known.get();
        }
        Problems own = new Problems();
        ThemeReading read = reader.apply(own);
        List<Problem> found = own.sorted();
        problems.addAll(found);
        theme = found.isEmpty() ? Optional.of(read) : Optional.empty();
        return read;
    }

    /** The kinds of entries as they were read last. */
    Optional<SiteKinds> kinds() {
        return kinds;
    }

    void keep(SiteKinds read) {
        kinds = Optional.of(read);
    }

    Optional<Templates> templates() {
        return templates;
    }

    /** The last snapshot, if one made now would be the same: the same files, and no moment passed that changes the site. */
    Optional<Snapshot> stillTrue(Supplier<SnapshotInput> asked) {
        if (snapshots.isEmpty()) {
            return Optional.empty();
        }
        SnapshotInput input = asked.get();
        return last(input.time().drafts()).filter(snapshot -> snapshot.input().gives(input, snapshot.nextChange()));
    }

    /** The last snapshot of a kind. */
    Optional<Snapshot> last(BuildTime.Drafts drafts) {
        return Optional.ofNullable(snapshots.get(drafts));
    }

    void keep(Snapshot snapshot) {
        suspects.clear();
        snapshots.put(snapshot.time().drafts(), snapshot);
        templates = Optional.of(snapshot.input().templates());
    }
}
