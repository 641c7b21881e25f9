package bantin.output;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The path of a file inside the site's folder, with forward slashes, such as {@code kinh-te/gia-lua/index.html}. It can't
 * leave the folder: no empty step, no dots as a step, no backslash, no control character, no drive.
 */
public record OutputPath(String path) implements Comparable<OutputPath> {
    private static final int LONGEST_STEP = 240;
    /** Windows has devices of these names in every folder, whatever ending is added. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?: *\\..*)?");

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

    /**
     * Whether each step may be the name of a file on every computer and every host: Windows takes {@code con} and {@code
     * nul.pdf} for devices, drops dots and spaces at the end of a name, and has no name with one of its own signs.
     */
    public static boolean isPortable(String path) {
        for (String step : path.split("/")) {
            boolean ends = step.endsWith(".") || step.endsWith(" ");
            if (ends || isDevice(step) || step.chars().anyMatch(c -> "<>\"|?*".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether Windows takes a name for that of a device, such as {@code con}. */
    public static boolean isDevice(String step) {
        // most names begin otherwise or are longer, and every card of a list has an address
        return step.length() >= 3
                && "CcPpAaNnLl".indexOf(step.charAt(0)) >= 0
                && DEVICE.matcher(step).matches();
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
