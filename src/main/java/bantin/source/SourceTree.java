package bantin.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a site's {@code content} folder at one moment, by their paths. */
public final class SourceTree {
    private final SortedMap<String, SourceFile> files;

    SourceTree(SortedMap<String, SourceFile> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    SortedMap<String, SourceFile> byPath() {
        return files;
    }

    /** The same tree, in which each file that looks as in another tree is the very same object as there. */
    public SourceTree sharing(SourceTree other) {
        if (equals(other)) {
            return other;
        }
        SortedMap<String, SourceFile> shared = new TreeMap<>(files);
        shared.replaceAll((path, file) -> {
            SourceFile before = other.files.get(path);
            return file.equals(before) ? before : file;
        });
        return new SourceTree(shared);
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

    public Collection<SourceFile> files() {
        return files.values();
    }

    public Optional<SourceFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** All files below a folder, in the order of their paths. */
    public List<SourceFile> below(String folder) {
        return List.copyOf(files.subMap(folder + "/", folder + "0").values());
    }
}
