package bantin.output;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The path of a file inside the site's folder, with forward slashes, such as {@code kinh-te/gia-lua/index.html}. It can't
 * leave the folder: no empty step, no dots as a step, no backslash, no control character, no drive.
 */
public record OutputPath(String path) implements Comparable<OutputPath> {
    private static final int LONGEST_STEP = 240;

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
        if (path.isEmpty() || path.length() > 1000 || isTooLong(path)) {
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

    /** Whether a step is longer than a name may be: most file systems allow 255 bytes, some of which an ending takes. */
    public static boolean isTooLong(String path) {
        int bytes = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            bytes = c == '/' ? 0 : bytes + (c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3);
            if (bytes > LONGEST_STEP) {
                return true;
            }
        }
        return false;
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
