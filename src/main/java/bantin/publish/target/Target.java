package bantin.publish.target;

import bantin.hash.FullHash;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place that keeps files: a folder, a server, a bucket. Paths have forward slashes and start at the target's root.
 * Calls may come from {@link #threads()} threads at a time.
 */
public interface Target extends AutoCloseable {
    /** Ends the name of a file that is still being written; whoever meets one from an earlier run may delete it. */
    String PART = ".bantin-part";

    /** Opens the bytes of a local file, anew for each call. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** The folder in which a file lies, without a slash at the end; empty for the root. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Whether the target knows symbolic links and renames folders, so that releases can be swapped. */
    boolean hasLinks();

    int threads();

    /** False once the line to the target is known to be lost: whatever fails then fails because of that. */
    default boolean isReachable() {
        return true;
    }

    /** The size of what is no file: a link, a pipe. It may lead anywhere, so it is never read. */
    long NO_FILE = -1;

    /**
     * Size of every file below a folder, by path from the root, and {@link #NO_FILE} for what is neither a file nor a
     * folder. Empty when there is no such folder.
     */
    Map<String, Long> list(String folder) throws IOException;

    /** The names of what stands directly in a folder. */
    Set<String> names(String folder) throws IOException;

    /** Empty when there is no such file. */
    Optional<InputStream> open(String path) throws IOException;

    /** At most so many of a file's first bytes. Empty when there is no such file. */
    default Optional<byte[]> beginning(String path, int length) throws IOException {
        try (InputStream in = open(path).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(length));
        }
    }

    /** Reads a file to hash it. The hash of nothing when there is no such file. */
    default FullHash hash(String path) throws IOException {
        try (InputStream in = open(path).orElse(InputStream.nullInputStream())) {
            return FullHash.of(in);
        }
    }

    /** Puts a file whole: readers see the old one or the new one. Fails unless {@code size} bytes arrived. */
    void put(String path, long size, Bytes bytes) throws IOException;

    /**
     * Puts the files of the map's keys also under the paths of its values, sharing the bytes where that is possible.
     * False when some bytes had to be copied.
     */
    boolean copy(Map<String, String> fromTo) throws IOException;

    /**
     * Makes a file that is not there, in one step; false when there is one: of many who claim at the same time only one
     * hears true.
     */
    boolean claim(String path, String text) throws IOException;

    /** Takes away what {@link #claim} made. Nothing happens when it is gone. */
    void giveUp(String path) throws IOException;

    /** Hashes files where they lie. Empty when that is only possible by fetching them. */
    Optional<Map<String, FullHash>> hashes(Collection<String> paths) throws IOException;

    /** Renames a file or folder; a file that has the new name is replaced. */
    void rename(String from, String to) throws IOException;

    /** Deletes files, and the folders that become empty. A file that is gone already is no trouble. */
    void delete(Collection<String> paths) throws IOException;

    /** Deletes a folder with all that is in it. */
    void deleteFolder(String folder) throws IOException;

    /** Where a symbolic link points, empty when there is none. */
    Optional<String> linkTarget(String path) throws IOException;

    /**
     * Which of these are links that lead out of the target's root, and where to: what is written or deleted through one
     * is somebody else's. As far as the target can tell; what it makes no links in has none.
     */
    default Map<String, String> leadingOut(Collection<String> paths) throws IOException {
        return Map.of();
    }

    /** Makes a symbolic link, in one step where one was before. */
    void link(String path, String to) throws IOException;

    @Override
    void close() throws IOException;
}
