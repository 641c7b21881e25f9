package bantin.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens an address in the browser that the user likes best. */
final class Browser {
    private Browser() {}

    /** Whether the system could be asked to; a variable {@code BROWSER} names a program that it likes better. */
    static boolean open(String url, Map<String, String> environment) {
        String named = environment.getOrDefault("BROWSER", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = !named.isEmpty()
                ? List.of(named, url)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                        : List.of(system.contains("mac") ? "open" : "xdg-open", url);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
