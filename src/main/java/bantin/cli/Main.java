package bantin.cli;

import bantin.cli.publish.PublishCommand;
import bantin.cli.publish.ReleasesCommand;
import bantin.cli.publish.RollbackCommand;
import bantin.cli.publish.VerifyCommand;
import bantin.cli.screen.Console;
import bantin.cli.screen.Exit;
import bantin.cli.screen.Explanation;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.screen.UsageWords;
import bantin.problem.BantinException;
import bantin.problem.Lang;
import bantin.problem.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The door of the program: finds the command, gives the exit code, and says what went wrong. */
@Command(name = "bantin", mixinStandardHelpOptions = true, versionProvider = Version.Provider.class)
public final class Main implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(System.getenv(), out, err, Clock.systemUTC(), Path.of(""));
        int code = run(around, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The whole program, except that it returns its exit code: 0, 1 (problems), 2 (usage) or 70 (our mistake). */
    public static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        return run(new Surroundings(environment, out, err, Clock.systemUTC(), Path.of("")), args);
    }

    static int run(Surroundings around, String... args) {
        if (args.length == 1 && args[0].equals("--version")) {
            // programs ask it to see whether there is a bantin: no command need be described for that
            around.out().println(Version.text());
            return Exit.DONE;
        }
        Messages words = Messages.in(langOf(around, args));
        CommandLine bantin = new CommandLine(new Main());
        commands(around, args).forEach(command -> bantin.addSubcommand(command.get()));
        bantin.setResourceBundle(help(words.lang()));
        bantin.setOut(around.out())
                .setErr(around.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((trouble, given) -> new UsageWords(words).tell(trouble, around.err()))
                .setExecutionExceptionHandler((trouble, command, parsed) -> explain(trouble, words, around, parsed));
        try {
            return bantin.execute(args);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            Console console = new Console(around, new GlobalOptions());
            return Explanation.of(new BantinException(exhausted, "cli.exhausted"), console, around.err());
        }
    }

    /** To describe a command takes picocli longer than many a command takes: who is called by name comes alone. */
    private static Collection<Supplier<Object>> commands(Surroundings around, String... args) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("build", () -> new BuildCommand(around));
        all.put("new", () -> new NewCommand(around));
        all.put("init", () -> new InitCommand(around));
        all.put("list", () -> new ListCommand(around));
        all.put("why", () -> new WhyCommand(around));
        all.put("schema", () -> new SchemaCommand(around));
        all.put("table", () -> new TableCommand(around));
        all.put("publish", () -> new PublishCommand(around));
        all.put("releases", () -> new ReleasesCommand(around));
        all.put("rollback", () -> new RollbackCommand(around));
        all.put("verify", () -> new VerifyCommand(around));
        all.put("serve", () -> new ServeCommand(around));
        // no references to constructors of picocli: its classes are too old for an archive, and Java 25 breaks over
        // them
        all.put("help", () -> new HelpCommand());
        all.put("generate-completion", () -> new GenerateCompletion());
        String first = args.length > 0 ? args[0] : "";
        boolean alone = all.containsKey(first) && !first.equals("help") && !first.equals("generate-completion");
        return alone ? List.of(all.get(first)) : all.values();
    }

    @Override
    public void run() {
        CommandSpec bantin = Objects.requireNonNull(spec);
        bantin.commandLine().usage(bantin.commandLine().getOut());
    }

    private static int explain(Exception trouble, Messages words, Surroundings around, ParseResult parsed) {
        GlobalOptions options = new GlobalOptions();
        options.lang = GlobalOptions.Tongue.valueOf(words.lang().code());
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        options.format = command.matchedOptionValue("--format", GlobalOptions.Format.text);
        options.noColor = command.hasMatchedOption("--no-color");
        return Explanation.of(trouble, new Console(around, options), around.err());
    }

    /** The language must be known before the options are read, because the help speaks it too. */
    private static Lang langOf(Surroundings around, String... args) {
        List<String> given = Arrays.asList(args);
        int at = given.indexOf("--lang");
        boolean english = given.contains("--lang=en")
                || at >= 0 && at + 1 < given.size() && given.get(at + 1).equals("en");
        boolean vietnamese = given.contains("--lang=vi")
                || at >= 0 && at + 1 < given.size() && given.get(at + 1).equals("vi");
        return english ? Lang.EN : vietnamese ? Lang.VI : GlobalOptions.langOf(around.environment());
    }

    private static ResourceBundle help(Lang lang) {
        String name = "help_" + lang.code() + ".properties";
        try (InputStream in = Main.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
