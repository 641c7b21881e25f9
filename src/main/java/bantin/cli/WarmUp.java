package bantin.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;

/**
 * Runs the usual commands once on a portal of its own, so that Java can write down which classes they need. The
 * launcher calls it after the first run, out of sight, with the folder for that portal.
 */
final class WarmUp {
    private WarmUp() {}

    public static void main(String[] args) {
        String site = args[0];
        bantin("--version");
        bantin("help");
        bantin("init", site);
        bantin("--site", site, "build");
        bantin("--site", site, "list", "--all");
    }

    private static void bantin(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(Map.of(), nowhere, nowhere, args);
    }
}
