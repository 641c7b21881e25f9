package bantin.publish.record;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What makes one state of the site into another, each list sorted by path. */
public record Delta(List<OutputPath> added, List<OutputPath> changed, List<OutputPath> removed) {

    public static Delta between(Manifest old, Manifest next) {
        List<OutputPath> added = new ArrayList<>();
        List<OutputPath> changed = new ArrayList<>();
        List<OutputPath> removed = new ArrayList<>();
        next.files().forEach((path, entry) -> {
            Manifest.Entry before = old.get(path);
            if (before == null) {
                added.add(path);
            } else if (!before.equals(entry)) {
                changed.add(path);
            }
        });
        old.files().keySet().stream().filter(path -> next.get(path) == null).forEach(removed::add);
        return new Delta(added, changed, removed);
    }

    /**
     * Files that take the place of folders, and files in folders that take the place of files: what is removed here has
     * to go before what is added can come.
     */
    public Delta swaps() {
        Set<OutputPath> leaving = new HashSet<>(removed);
        Set<OutputPath> coming = new HashSet<>(added);
        SortedSet<OutputPath> first = new TreeSet<>();
        SortedSet<OutputPath> then = new TreeSet<>();
        added.forEach(path -> foldersOf(path).filter(leaving::contains).forEach(file -> {
            first.add(file);
            then.add(path);
        }));
        removed.forEach(path -> foldersOf(path).filter(coming::contains).forEach(file -> {
            first.add(path);
            then.add(file);
        }));
        return new Delta(List.copyOf(then), List.of(), List.copyOf(first));
    }

    private static Stream<OutputPath> foldersOf(OutputPath path) {
        return Stream.iterate(path.path().lastIndexOf('/'), slash -> slash > 0, slash -> path.path()
                        .lastIndexOf('/', slash - 1))
                .map(slash -> OutputPath.of(path.path().substring(0, slash)));
    }

    public Delta without(Delta other) {
        return new Delta(without(added, other.added), without(changed, other.changed), without(removed, other.removed));
    }

    private static List<OutputPath> without(List<OutputPath> all, List<OutputPath> some) {
        Set<OutputPath> gone = new HashSet<>(some);
        return all.stream().filter(path -> !gone.contains(path)).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** Added and changed files, sorted. */
    public List<OutputPath> sentPaths() {
        List<OutputPath> sent = new ArrayList<>(added);
        sent.addAll(changed);
        sent.sort(null);
        return sent;
    }

    /** What of the new state travels. */
    public Manifest sentOf(Manifest next) {
        Map<OutputPath, Manifest.Entry> sent = new TreeMap<>(next.files());
        sent.keySet().retainAll(new HashSet<>(sentPaths()));
        return Manifest.of(sent);
    }

    public int sent() {
        return added.size() + changed.size();
    }

    /** How many bytes travel. */
    public long bytes(Manifest next) {
        long bytes = 0;
        for (List<OutputPath> paths : List.of(added, changed)) {
            for (OutputPath path : paths) {
                bytes += Objects.requireNonNull(next.get(path)).size();
            }
        }
        return bytes;
    }
}
