package bantin.cli.screen;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The process around a command: the only way to it, so that tests run whole commands inside their own process.
 *
 * @param folder the folder in which the command was typed
 */
public record Surroundings(
        Map<String, String> environment, PrintWriter out, PrintWriter err, Clock clock, Path folder) {

    /** Set by the launcher when the errors go to a screen; Java itself can't tell on every version. */
    public boolean hasScreen() {
        return environment.getOrDefault("BANTIN_TERMINAL", "").equals("1");
    }
}
