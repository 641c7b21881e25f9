package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SiteFolder;
import bantin.config.SiteConfigReader;
import bantin.content.ContentShapes;
import bantin.content.EntryKinds;
import bantin.content.type.TypeShape;
import bantin.director.SiteKinds;
import bantin.problem.BantinException;
import bantin.yaml.JsonSchema;
import bantin.yaml.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bantin schema [DIR]}: the JSON Schemas of all that editors of a site write, those of its types among them. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.DIR}")
    private @Nullable Path folder;

    SchemaCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path site = SiteFolder.of(around, options);
        Path target = folder == null
                ? site.resolve(".bantin").resolve("schema")
                : around.folder().resolve(folder);
        EntryKinds kinds = SiteKinds.in(site, NewCommand.config(site));
        Map<String, Shape> shapes = new TreeMap<>(ContentShapes.all());
        kinds.all().forEach(kind -> shapes.put(kind.name(), kinds.shape(kind)));
        shapes.put("site", SiteConfigReader.SHAPE);
        shapes.put("type", TypeShape.SHAPE);
        Console console = new Console(around, options);
        shapes.forEach((name, shape) -> {
            String file = name + ".schema.json";
            write(target.resolve(file), JsonSchema.of(shape, file));
            console.print(target.resolve(file).toString());
        });
        return 0;
    }

    private static void write(Path file, String schema) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, schema, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
    }
}
