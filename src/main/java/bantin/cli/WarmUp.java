package bantin.cli;

import bantin.config.SiteConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the usual commands once on a portal of its own, so that Java can write down which classes they need. The
 * launcher calls it after the first run, out of sight, with the folder for that portal.
 */
final class WarmUp {
    /** A folder, and a server that is not there: what is needed to ask for it is nearly all that talking to one needs. */
    private static final String TARGETS = """

            publish:
              folder: {to: '%s', check: false}
              server: {to: 'sftp://portal@127.0.0.1:1/portal'}
            """;

    private final Path site;
    private final Path home;

    private WarmUp(Path site) {
        this.site = site;
        this.home = site.resolveSibling(site.getFileName() + "-home");
    }

    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]).toAbsolutePath());
    }

    /** The exit codes of all that should go well. */
    static List<Integer> run(Path site) throws IOException {
        WarmUp warmUp = new WarmUp(site);
        List<Integer> codes = new ArrayList<>();
        codes.add(warmUp.bantin("--version"));
        codes.add(warmUp.bantin("help"));
        codes.add(warmUp.bantin("init", site.toString()));
        Path folder = site.resolveSibling(site.getFileName() + "-www");
        Files.writeString(site.resolve(SiteConfig.FILE), TARGETS.formatted(folder), StandardOpenOption.APPEND);
        codes.add(warmUp.onSite("build"));
        codes.add(warmUp.onSite("list", "--all"));
        codes.add(warmUp.onSite("publish", "--yes", "folder"));
        codes.add(warmUp.onSite("releases", "folder"));
        warmUp.onSite("publish", "--yes", "server");
        return codes;
    }

    private int onSite(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command, "--site", site.toString()));
        all.addAll(List.of(args));
        return bantin(all.toArray(String[]::new));
    }

    /** The user's own key and known hosts are left alone. */
    private int bantin(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(Map.of("HOME", home.toString()), nowhere, nowhere, args);
    }
}
