package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.type.TypeShape;
import bantin.problem.BantinException;
import bantin.problem.Problems;
import bantin.yaml.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin init DIR}: a new portal, small and complete. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    /** With it editors of text, such as VS Code, suggest the settings and check them. */
    private static final String SCHEMA = "schema/site.schema.json";

    private static final String TYPE_SCHEMA = "schema/type.schema.json";

    /** A type that an office declares begins as an empty file: which schema it has is said for the folder. */
    private static final String OF_TYPES =
            "{\n  \"yaml.schemas\": {\n    \"" + TYPE_SCHEMA + "\": \"content/types/*.yml\"\n  }\n}\n";

    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + SCHEMA + "\n";

    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(paramLabel = "${bundle:label.DIR}")
    private @Nullable Path folder;

    @Option(
            names = "--preset",
            paramLabel = "${bundle:label.PRESET}",
            descriptionKey = "preset",
            defaultValue = Preset.PLAIN)
    private String preset = Preset.PLAIN;

    InitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Preset chosen = Preset.named(preset);
        Path portal = around.folder()
                .resolve(Objects.requireNonNull(folder))
                .toAbsolutePath()
                .normalize();
        refuseFullFolder(portal);
        LocalDate today = today(chosen);
        chosen.files().forEach((file, text) -> write(portal.resolve(file), dated(text, today)));
        write(portal.resolve(SCHEMA), JsonSchema.of(SiteConfigReader.SHAPE, "site.schema.json"));
        write(portal.resolve(TYPE_SCHEMA), JsonSchema.of(TypeShape.SHAPE, "type.schema.json"));
        write(portal.resolve(".vscode/settings.json"), OF_TYPES);
        write(portal.resolve(SiteConfig.FILE), SCHEMA_LINE + chosen.files().get(SiteConfig.FILE));
        Console console = new Console(around, options);
        console.print(portal.toString());
        console.say("init.facts");
        chosen.facts().forEach(fact -> console.say("init.fact", fact.file(), fact.what()));
        console.say("init.done", portal);
        return 0;
    }

    /** By the clock of the portal: in Vietnam the day begins while it is still yesterday where computers live. */
    private LocalDate today(Preset preset) {
        String settings = Objects.requireNonNull(preset.files().get(SiteConfig.FILE));
        ZoneId zone = new SiteConfigReader(new Problems())
                .read(settings)
                .map(SiteConfig::timezone)
                .orElseThrow(() -> new IllegalStateException("the preset can be read"));
        return LocalDate.now(around.clock().withZone(zone));
    }

    /** Who begins on a weekend plans the week to come. */
    static String dated(String text, LocalDate today) {
        LocalDate monday = today.plusDays(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return text.replace("@today@", today.toString())
                .replace("@year@", String.valueOf(today.getYear()))
                .replace("@monday@", monday.toString())
                .replace("@sunday@", monday.plusDays(6).toString())
                .replace("@month-later@", today.plusDays(30).toString());
    }

    private static void refuseFullFolder(Path portal) {
        if (!Files.isDirectory(portal)) {
            return;
        }
        try (Stream<Path> inside = Files.list(portal)) {
            if (inside.findAny().isPresent()) {
                throw new BantinException("init.full", portal);
            }
        } catch (IOException e) {
            throw new BantinException(e, "source.unreadable", portal, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
    }
}
