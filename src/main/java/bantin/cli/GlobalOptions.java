package bantin.cli;

import bantin.problem.Lang;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command knows. */
final class GlobalOptions {
    /** How problems are printed. */
    enum Format {
        text,
        json
    }

    /** The languages as they are typed. */
    enum Tongue {
        vi,
        en
    }

    @Option(names = "--site", paramLabel = "${bundle:label.DIR}")
    @Nullable
    Path site;

    @Option(names = "--output", paramLabel = "${bundle:label.DIR}")
    @Nullable
    Path output;

    @Option(names = "--drafts")
    boolean drafts;

    @Option(names = "--now", paramLabel = "${bundle:label.DATETIME}")
    @Nullable
    String now;

    @Option(names = "--lang", paramLabel = "vi|en")
    @Nullable
    Tongue lang;

    @Option(names = "--format", paramLabel = "text|json")
    Format format = Format.text;

    @Option(names = "--strict")
    boolean strict;

    @Option(names = {"-q", "--quiet"})
    boolean quiet;

    @Option(names = {"-v", "--verbose"})
    boolean verbose;

    @Option(names = "--no-color")
    boolean noColor;

    Lang lang(Map<String, String> environment) {
        return lang == null ? langOf(environment) : Lang.valueOf(lang.name().toUpperCase(Locale.ROOT));
    }

    /** Vietnamese, unless the environment speaks English; the launcher says which, since it may have to change the rest. */
    static Lang langOf(Map<String, String> environment) {
        String locale = Stream.of("BANTIN_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.toLowerCase(Locale.ROOT).startsWith("en") ? Lang.EN : Lang.VI;
    }
}
