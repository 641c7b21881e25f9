package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SiteFolder;
import bantin.cli.workshop.Turn;
import bantin.config.SiteConfig;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.content.EntryReader;
import bantin.content.body.BodyStore;
import bantin.content.table.Columns;
import bantin.content.table.TableFiles;
import bantin.content.table.TablePlan;
import bantin.content.table.TableReader;
import bantin.content.table.TableWriter;
import bantin.content.type.ContentType;
import bantin.content.type.TypesReader;
import bantin.director.SiteKinds;
import bantin.output.DurableFile;
import bantin.problem.BantinException;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import bantin.source.SourceScanner;
import bantin.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin table <type> [--from FILE]}: the entries of a type as a table for office programs, and back. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class TableCommand implements Callable<Integer> {
    private static final String REASON = "table.reason";
    private static final String ENDING = ".csv";

    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(index = "0", paramLabel = "${bundle:label.TYPE}")
    private @Nullable String name;

    @ArgGroup
    private final Way way = new Way();

    @Option(names = "--private")
    private boolean hidden;

    /** Out, to the screen or to a file, or in. */
    static final class Way {
        @Option(names = "--from", paramLabel = "${bundle:label.FILE}")
        @Nullable
        Path from;

        @Option(names = "--to", paramLabel = "${bundle:label.FILE}")
        @Nullable
        Path to;
    }

    TableCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path site = SiteFolder.of(around, options);
        // a build that began meanwhile waits, and a table that was cut off is brought to its end first
        Turn turn = Turn.in(site.resolve(".bantin"), () -> new Console(around, options).note("output.turn"));
        try {
            TableFiles.finish(site);
            return call(site, NewCommand.config(site));
        } finally {
            turn.close();
        }
    }

    private int call(Path site, SiteConfig config) throws IOException {
        TypesReader.Types types = SiteKinds.typesIn(site, config);
        ContentType type = types.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BantinException(
                        "table.type",
                        Objects.requireNonNull(name),
                        types.all().stream().map(ContentType::name).collect(Collectors.joining(", "))));
        EntryKinds kinds = types.kinds();
        EntryKind kind = type.kind();
        Columns columns = Columns.of(type, kinds.shape(kind));
        SourceTree tree = new SourceScanner(site, new Problems()).scan();
        Console console = new Console(around, options);
        if (way.from == null) {
            return write(tree, kind, hidden ? columns : columns.open(), console);
        }
        try (BodyStore bodies = new BodyStore(site.resolve(".bantin"))) {
            EntryReader entries = new EntryReader(kinds, config, bodies);
            TableReader.Site read = new TableReader.Site(site, tree, kind, entries, config.timezone());
            Path table = around.folder().resolve(way.from);
            TablePlan plan = new TableReader(read, columns, reasons()).read(table);
            TableFiles.write(site, plan.changes());
            return tell(plan, table, console);
        }
    }

    private int write(SourceTree tree, EntryKind kind, Columns columns, Console console) throws IOException {
        List<SourceFile> files =
                tree.files().stream().filter(file -> kind.holds(file.path())).toList();
        TableWriter.Table table = new TableWriter(columns).write(files);
        if (way.to == null) {
            console.printAll(table.text());
        } else {
            write(around.folder().resolve(way.to), table.text());
            console.say("table.written", table.rows(), way.to);
        }
        table.unread().forEach(path -> console.note("table.unread", path));
        return table.unread().isEmpty() ? 0 : 1;
    }

    private int tell(TablePlan plan, Path table, Console console) throws IOException {
        Path refused = refusedBeside(table);
        console.say("table.done", plan.made(), plan.changes().size() - plan.made(), plan.same());
        if (plan.refused().isEmpty()) {
            delete(refused);
            return 0;
        }
        Messages words = console.messages();
        write(refused, plan.refusedTable(words.text(REASON), problems -> reason(problems, words)));
        console.print(words.text("table.refused", plan.refused().size(), refused));
        return 1;
    }

    private static String reason(List<Problem> problems, Messages words) {
        return problems.stream()
                .map(problem ->
                        reason(words.message(problem), words.hint(problem).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    /** In one line; what to do begins a sentence where what is wrong ends with a question. */
    private static String reason(String wrong, String hint) {
        if (hint.isEmpty()) {
            return wrong;
        }
        return wrong.endsWith("?")
                ? wrong + " " + hint.substring(0, 1).toUpperCase(Locale.ROOT) + hint.substring(1)
                : wrong + "; " + hint;
    }

    private static Set<String> reasons() {
        return Stream.of(Lang.values())
                .map(lang -> Messages.in(lang).text(REASON))
                .collect(Collectors.toSet());
    }

    private static Path refusedBeside(Path table) {
        String file = table.getFileName().toString();
        String stem = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        return table.resolveSibling(stem + ".refused" + ENDING);
    }

    /** A table that somebody has open can't go on some systems. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
    }

    private static void write(Path file, String text) {
        try {
            DurableFile.write(file, text);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
    }
}
