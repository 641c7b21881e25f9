package bantin.cli.screen;

import bantin.problem.Lang;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command knows. */
public final class GlobalOptions {
    /** How problems are printed. */
    public enum Format {
        text,
        json
    }

    /** The languages as they are typed. */
    public enum Tongue {
        vi,
        en
    }

    @Option(names = "--site", paramLabel = "${bundle:label.DIR}")
    @Nullable
    public Path site;

    @Option(names = "--output", paramLabel = "${bundle:label.DIR}")
    @Nullable
    public Path output;

    @Option(names = "--drafts")
    public boolean drafts;

    @Option(names = "--now", paramLabel = "${bundle:label.DATETIME}")
    @Nullable
    public String now;

    @Option(names = "--lang", paramLabel = "vi|en")
    @Nullable
    public Tongue lang;

    @Option(names = "--format", paramLabel = "text|json")
    public Format format = Format.text;

    @Option(names = "--strict")
    public boolean strict;

    @Option(names = {"-q", "--quiet"})
    public boolean quiet;

    @Option(names = {"-v", "--verbose"})
    public boolean verbose;

    @Option(names = "--no-color")
    public boolean noColor;

    public Lang lang(Map<String, String> environment) {
        return lang == null ? langOf(environment) : Lang.valueOf(lang.name().toUpperCase(Locale.ROOT));
    }

    /** Vietnamese, unless the environment speaks English; the launcher says which, since it may have to change the rest. */
    public static Lang langOf(Map<String, String> environment) {
        String locale = Stream.of("BANTIN_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.toLowerCase(Locale.ROOT).startsWith("en") ? Lang.EN : Lang.VI;
    }
}
