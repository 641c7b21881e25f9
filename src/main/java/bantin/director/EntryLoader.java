package bantin.director;

import bantin.content.Entry;
import bantin.content.EntryKinds;
import bantin.content.EntryReader;
import bantin.content.MisnamedText;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    record Loaded(List<Entry> entries, List<Entry> faulty, Set<String> faultyFiles) {}

    /** What somebody has written into an entry and not yet saved. */
    record Unsaved(String path, byte[] bytes) {}

    Loaded load(
            SourceTree tree,
            Set<Path> suspects,
            Optional<Unsaved> unsaved,
            Parallel parallel,
            Progress progress,
            Problems problems) {
        reader.checkRules(tree, problems);
        tree.files().forEach(f -> MisnamedText.of(f.path(), kinds).ifPresent(problems::add));
        List<SourceFile> files =
                tree.files().stream().filter(f -> kinds.isEntry(f.path())).toList();
        List<Optional<EntryReader.Reading>> known = new ArrayList<>();
        List<SourceFile> unknown = new ArrayList<>();
        for (SourceFile file : files) {
            Optional<EntryReader.Reading> before = unsaved.filter(u -> u.path().equals(file.path()))
                    .map(u -> reader.read(file, u.bytes()))
                    .or(() -> readings.find(reader, file, suspects));
            known.add(before);
            if (before.isEmpty()) {
                unknown.add(file);
            }
        }
        progress.begin(Progress.Stage.READ, unknown.size());
        Iterator<EntryReader.Reading> read = parallel.map(unknown, file -> {
                    EntryReader.Reading reading = readings.read(reader, file);
                    progress.advance();
                    return reading;
                })
                .iterator();
        List<Entry> entries = new ArrayList<>();
        List<Entry> faulty = new ArrayList<>();
        Set<String> faultyFiles = new TreeSet<>();
        for (int i = 0; i < files.size(); i++) {
            EntryReader.Reading reading = known.get(i).orElseGet(read::next);
            reading.entry().ifPresent(entries::add);
            reading.faulty().ifPresent(faulty::add);
            if (reading.entry().isEmpty()) {
                faultyFiles.add(files.get(i).path());
            }
            problems.addAll(reading.problems());
        }
        readings.keepOnly(files);
        return new Loaded(List.copyOf(entries), List.copyOf(faulty), faultyFiles);
    }
}
