package bantin.director;

import bantin.config.SiteConfig;
import bantin.content.Entry;
import bantin.content.EntryKinds;
import bantin.content.EntryReader;
import bantin.content.body.BodyStore;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.FileLook;
import bantin.problem.Problem;
import bantin.site.item.Known;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read from files before. Reading an entry looks at no other entry, so what was read depends on the file's
 * bytes, its path and a few settings alone. Several threads may use it.
 */
final class Readings {
    private static final long LARGEST = 5L << 20;

    private final Map<String, Kept> entries = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();
    private final Map<Path, FileLook> looks;
    private volatile @Nullable EntryReader reader;
    private volatile Optional<Tree> last = Optional.empty();

    /** What all files of a tree were to those who read it so. */
    private record Tree(EntryKinds kinds, Fingerprint rules, Known<SourceFile, Seen> files) {}

    /** @param looks of files as they were before any was read, as far as every later change shows */
    Readings(Map<Path, FileLook> looks) {
        this.looks = looks;
    }

    /**
     * @param rules the settings that the reading followed
     * @param sure whether a file that looks the same from outside may be taken for the same
     * @param look of the file before it was read, if every later change shows in it
     */
    record Kept(
            SourceFile file,
            Fingerprint bytes,
            Fingerprint rules,
            EntryReader.Reading reading,
            boolean sure,
            Optional<FileLook> look) {
        /** The same at a later moment, when only the disk itself tells that nobody changed it since. */
        Kept at(Optional<FileLook> now) {
            return new Kept(file, bytes, rules, reading, now.isPresent() && now.equals(look), look);
        }

        boolean looksLike(SourceFile other) {
            return file.size() == other.size() && file.modified() == other.modified();
        }
    }

    /**
     * What a file is, and what it says.
     *
     * @param isWhole whether there is no need to read it
     * @param entry null where nothing could be read, or nothing was
     */
    record Seen(
            boolean isEntry, boolean isWhole, @Nullable Entry entry, Optional<Entry> faulty, List<Problem> problems) {
        private static final Seen UNREAD = new Seen(true, false, null, Optional.empty(), List.of());
        private static final Seen OTHER = new Seen(false, true, null, Optional.empty(), List.of());

        static Seen entry(Optional<EntryReader.Reading> read) {
            return read.map(reading ->
                            new Seen(true, true, reading.entry().orElse(null), reading.faulty(), reading.problems()))
                    .orElse(UNREAD);
        }

        /** @param misnamed that it may be meant for an entry */
        static Seen other(Optional<Problem> misnamed) {
            return misnamed.map(problem -> new Seen(false, true, null, Optional.empty(), List.of(problem)))
                    .orElse(OTHER);
        }
    }

    /** The last reader again, as long as it reads for the same settings. */
    EntryReader reader(EntryKinds kinds, SiteConfig config, BodyStore bodies) {
        EntryReader known = reader;
        if (known == null || !known.isFor(kinds, config)) {
            known = new EntryReader(kinds, config, bodies);
            reader = known;
        }
        return known;
    }

    /** The files of the last tree, if they were read so: the very same file still says the same. */
    Optional<Known<SourceFile, Seen>> seen(EntryKinds kinds, Fingerprint rules) {
        return last.filter(tree -> tree.kinds() == kinds && tree.rules().equals(rules))
                .map(Tree::files);
    }

    void keep(EntryKinds kinds, Fingerprint rules, Known<SourceFile, Seen> files) {
        last = Optional.of(new Tree(kinds, rules, files));
    }

    /** What was read from a file that still looks the same from outside, and was read by the same rules. */
    Optional<EntryReader.Reading> find(EntryReader reader, SourceFile file, Set<Path> suspects) {
        Kept kept = entries.get(file.path());
        if (kept == null || !kept.sure() || !kept.rules().equals(reader.rules())) {
            return Optional.empty();
        }
        // the very file of an earlier tree: nobody looked at it again
        if (kept.file() != file) {
            if (!kept.looksLike(file) || isSuspect(file, suspects)) {
                return Optional.empty();
            }
            entries.put(file.path(), new Kept(file, kept.bytes(), kept.rules(), kept.reading(), true, kept.look()));
        }
        return Optional.of(kept.reading());
    }

    /** Reads the file's bytes, and what they say unless they said it before. */
    EntryReader.Reading read(EntryReader reader, SourceFile file) {
        if (file.size() > LARGEST) {
            return reader.read(file);
        }
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            Fingerprint fingerprint = Fingerprinter.of(bytes);
            Kept kept = entries.get(file.path());
            boolean same = kept != null
                    && kept.rules().equals(reader.rules())
                    && kept.bytes().equals(fingerprint);
            EntryReader.Reading reading = same ? kept.reading() : reader.read(file, bytes);
            Optional<FileLook> look = Optional.ofNullable(looks.get(file.file()));
            // what is known of an untouched file under another look is worth keeping too: it need not be read again
            if (!same || look.isPresent() && !look.equals(kept.look())) {
                changes.incrementAndGet();
            }
            entries.put(file.path(), new Kept(file, fingerprint, reader.rules(), reading, true, look));
            return reading;
        } catch (IOException e) {
            entries.remove(file.path());
            return reader.read(file);
        }
    }

    /** A suspect folder makes all that it holds suspect. */
    static boolean isSuspect(SourceFile file, Set<Path> suspects) {
        if (suspects.isEmpty()) {
            return false;
        }
        for (Path path = file.file(); path != null; path = path.getParent()) {
            if (suspects.contains(path)) {
                return true;
            }
        }
        return false;
    }

    /** Forgets files that are no longer there. */
    void keepOnly(List<SourceFile> files) {
        if (entries.size() > files.size()) {
            entries.keySet().retainAll(files.stream().map(SourceFile::path).collect(Collectors.toSet()));
        }
    }

    void put(Kept kept) {
        entries.put(kept.file().path(), kept);
    }

    Optional<Fingerprint> bytesOf(String path) {
        return Optional.ofNullable(entries.get(path)).map(Kept::bytes);
    }

    /** The entry that was read last from a file, if it was read from these bytes. */
    Optional<Entry> entryOf(String path, byte[] bytes) {
        return Optional.ofNullable(entries.get(path))
                .filter(kept -> kept.bytes().equals(Fingerprinter.of(bytes)))
                .flatMap(kept -> kept.reading().entry());
    }

    Collection<Kept> all() {
        return entries.values();
    }

    /** How many files were read anew so far. */
    int changes() {
        return changes.get();
    }
}
