package bantin.source;

import java.nio.file.Path;

/**
 * One input file.
 *
 * @param path from the site's folder, in NFC, with forward slashes, such as {@code content/news/le-hoi.md}
 * @param file where to read it
 * @param size in bytes
 * @param modified milliseconds since 1970
 */
public record SourceFile(String path, Path file, long size, long modified) implements Comparable<SourceFile> {

    /** The last step of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the folder that holds it, without a slash at the end; empty for a file of the site's folder itself. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
