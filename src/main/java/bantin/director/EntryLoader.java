package bantin.director;

import bantin.content.Entry;
import bantin.content.EntryKinds;
import bantin.content.EntryReader;
import bantin.content.MisnamedText;
import bantin.problem.Problems;
import bantin.route.Routes;
import bantin.site.BuildTime;
import bantin.site.FaultyEntries;
import bantin.site.Publication;
import bantin.site.item.Known;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads all entries of a tree, several at once, those that changed alone. */
final class EntryLoader {
    private final EntryReader reader;
    private final EntryKinds kinds;
    private final Readings readings;

    EntryLoader(EntryReader reader, EntryKinds kinds, Readings readings) {
        this.reader = reader;
        this.kinds = kinds;
        this.readings = readings;
    }

    /**
     * @param faulty what could be read of those with errors
     * @param faultyFiles all files with errors, also those of which nothing could be read
     */
    record Loaded(List<Entry> entries, List<Entry> faulty, Set<String> faultyFiles) {
        /** Those that would be online. */
        FaultyEntries faulty(BuildTime time, Routes routes) {
            List<Entry> online = faulty.stream()
                    .filter(entry -> Publication.of(entry, time.now()) instanceof Publication.Online)
                    .toList();
            return new FaultyEntries(online, faultyFiles, routes);
        }
    }

    /** What somebody has written into an entry and not yet saved. */
    record Unsaved(String path, byte[] bytes) {}

    /** @param meanwhile what the thread that waits does itself */
    Loaded load(
            SourceTree tree,
            Set<Path> suspects,
            Optional<Unsaved> unsaved,
            Parallel parallel,
            Progress progress,
            Problems problems,
            Runnable meanwhile) {
        reader.checkRules(tree, problems);
        Known<SourceFile, Readings.Seen> files = Known.of(
                tree.files(),
                readings.seen(kinds, reader.rules()),
                (file, earlier) -> earlier != null && earlier.isWhole() ? earlier : look(file, suspects));
        Map<SourceFile, EntryReader.Reading> read = new IdentityHashMap<>();
        unsaved.flatMap(one -> tree.find(one.path()))
                .filter(file -> kinds.isEntry(file.path()))
                .ifPresent(
                        file -> read.put(file, reader.read(file, unsaved.get().bytes())));
        List<SourceFile> entries = new ArrayList<>(files.things().size());
        List<SourceFile> unknown = new ArrayList<>();
        for (int i = 0; i < files.things().size(); i++) {
            SourceFile file = files.things().get(i);
            Readings.Seen seen = files.facts().get(i);
            if (seen.isEntry()) {
                entries.add(file);
                if (!seen.isWhole() && !read.containsKey(file)) {
                    unknown.add(file);
                }
            }
        }
        progress.begin(Progress.Stage.READ, unknown.size());
        List<EntryReader.Reading> now = parallel.map(
                unknown,
                file -> {
                    EntryReader.Reading reading = readings.read(reader, file);
                    progress.advance();
                    return reading;
                },
                meanwhile);
        for (int i = 0; i < unknown.size(); i++) {
            read.put(unknown.get(i), now.get(i));
        }
        readings.keepOnly(entries);
        if (unsaved.isEmpty()) {
            readings.keep(kinds, reader.rules(), files);
        }
        return loaded(files, read, problems);
    }

    /** What a file is, and what it said if it looks as it did then. */
    private Readings.Seen look(SourceFile file, Set<Path> suspects) {
        return kinds.isEntry(file.path())
                ? Readings.Seen.entry(readings.find(reader, file, suspects))
                : Readings.Seen.other(MisnamedText.of(file.path(), kinds));
    }

    private static Loaded loaded(
            Known<SourceFile, Readings.Seen> files, Map<SourceFile, EntryReader.Reading> read, Problems problems) {
        List<Entry> entries = new ArrayList<>(files.things().size());
        List<Entry> faulty = new ArrayList<>();
        Set<String> faultyFiles = new TreeSet<>();
        for (int i = 0; i < files.things().size(); i++) {
            SourceFile file = files.things().get(i);
            EntryReader.Reading now = read.isEmpty() ? null : read.get(file);
            Readings.Seen seen = now == null ? files.facts().get(i) : Readings.Seen.entry(Optional.of(now));
            if (!seen.problems().isEmpty()) {
                problems.addAll(seen.problems());
            }
            if (seen.entry() != null) {
                entries.add(seen.entry());
            } else if (seen.isEntry()) {
                faultyFiles.add(file.path());
            }
            if (seen.faulty().isPresent()) {
                faulty.add(seen.faulty().get());
            }
        }
        return new Loaded(List.copyOf(entries), List.copyOf(faulty), faultyFiles);
    }
}
