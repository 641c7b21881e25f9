package bantin.output;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The path of a file inside the site's folder, with forward slashes, such as {@code kinh-te/gia-lua/index.html}. It can't
 * leave the folder: no empty step, no dots as a step, no backslash, no control character, no drive.
 */
public record OutputPath(String path) implements Comparable<OutputPath> {

    public OutputPath {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
    }

    public static OutputPath of(String path) {
        return new OutputPath(path);
    }

    /** Whether a text may be such a path; ask this before making one of what an editor wrote. */
    public static boolean isSafe(String path) {
        if (path.isEmpty() || path.length() > 1000) {
            return false;
        }
        int step = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c < ' ' || c == '\\' || c == ':') {
                return false;
            }
            if (c == '/') {
                boolean dots = path.startsWith("..", step) && i - step == 2;
                if (i == step || dots || i - step == 1 && path.charAt(step) == '.') {
                    return false;
                }
                step = i + 1;
            }
        }
        return true;
    }

    public Path in(Path folder) {
        return folder.resolve(path);
    }

    /** Equal for paths that a file system without letter case would take for one file. */
    public String caseless() {
        return path.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(OutputPath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
