package bantin.cli;

import bantin.cli.screen.GlobalOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The global options for {@code list}, to which {@code --drafts} means something of its own. */
final class ListOptions {
    @Option(names = "--site", paramLabel = "${bundle:label.DIR}")
    @Nullable
    Path site;

    @Option(names = "--now", paramLabel = "${bundle:label.DATETIME}")
    @Nullable
    String now;

    @Option(names = "--lang", paramLabel = "vi|en")
    GlobalOptions.@Nullable Tongue lang;

    @Option(names = "--format", paramLabel = "text|json")
    GlobalOptions.Format format = GlobalOptions.Format.text;

    @Option(names = {"-q", "--quiet"})
    boolean quiet;

    @Option(names = "--no-color")
    boolean noColor;

    GlobalOptions global() {
        GlobalOptions global = new GlobalOptions();
        global.site = site;
        global.now = now;
        global.lang = lang;
        global.format = format;
        global.quiet = quiet;
        global.noColor = noColor;
        return global;
    }
}
