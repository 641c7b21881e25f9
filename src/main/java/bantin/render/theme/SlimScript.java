package bantin.render.theme;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A script without what only its authors need: lines that are comments, space at the beginnings of lines. Nothing within a line is
 * touched, and nothing at all of a script whose texts may run over several lines.
 */
final class SlimScript {
    private SlimScript() {}

    static String of(String script) {
        return script.lines().allMatch(SlimScript::standsAlone)
                ? script.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !isComment(line))
                        .collect(Collectors.joining("\n", "", "\n"))
                : script;
    }

    /** Whether no text begins in a line that ends in another. */
    private static boolean standsAlone(String line) {
        boolean open = false;
        for (int quote = line.indexOf('`'); quote >= 0; quote = line.indexOf('`', quote + 1)) {
            open = !open;
        }
        return !open && !line.endsWith("\\");
    }

    /** Whose work a script is stays with it. */
    private static boolean isComment(String line) {
        if (!line.startsWith("//") || line.contains("*/")) {
            return false;
        }
        String small = line.toLowerCase(Locale.ROOT);
        return !small.contains("licen") && !small.contains("copyright") && !small.contains("sourcemappingurl");
    }
}
