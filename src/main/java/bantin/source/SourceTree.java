package bantin.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The files of a site's {@code content} folder at one moment, by their paths. */
public final class SourceTree {
    private final List<SourceFile> files;

    /** @param files in the order of their paths */
    SourceTree(Collection<SourceFile> files) {
        this.files = List.copyOf(files);
    }

    /** The same tree, in which each file that looks as in another tree is the very same object as there. */
    public SourceTree sharing(SourceTree other) {
        if (equals(other)) {
            return other;
        }
        return new SourceTree(files.stream()
                .map(file -> other.find(file.path()).filter(file::equals).orElse(file))
                .toList());
    }

    /** The same tree, in which other files stand at a path and below it. */
    SourceTree with(String path, SortedMap<String, SourceFile> there) {
        List<SourceFile> all = new ArrayList<>(files);
        all.subList(place(path + "/"), place(path + "0")).clear();
        find(path).ifPresent(file -> all.remove(place(path)));
        all.addAll(there.isEmpty() ? 0 : place(all, there.firstKey()), there.values());
        return new SourceTree(all);
    }

    private int place(String path) {
        return place(files, path);
    }

    /** How many files have a smaller path. */
    private static int place(List<SourceFile> files, String path) {
        int from = 0;
        int to = files.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (files.get(middle).path().compareTo(path) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether every file is there under the same path with the same size and time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceTree tree && tree.files.equals(files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    /** In the order of their paths. */
    public List<SourceFile> files() {
        return files;
    }

    public Optional<SourceFile> find(String path) {
        int place = place(path);
        return place < files.size() && files.get(place).path().equals(path)
                ? Optional.of(files.get(place))
                : Optional.empty();
    }

    /** All files below a folder, in the order of their paths. */
    public List<SourceFile> below(String folder) {
        return List.copyOf(files.subList(place(folder + "/"), place(folder + "0")));
    }
}
