package bantin.cli;

import bantin.problem.BantinException;
import bantin.problem.Lang;
import bantin.problem.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door of the program: finds the command, gives the exit code, and says what went wrong. */
@Command(
        name = "bantin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {HelpCommand.class})
public final class Main implements Runnable {
    static final int PROBLEMS = 1;
    static final int BUG = 70;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, args));
    }

    /** The whole program, except that it returns its exit code: 0, 1 (problems), 2 (usage) or 70 (our mistake). */
    public static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... args) {
        Lang lang = langOf(environment);
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((trouble, command, parsed) -> explain(trouble, Messages.in(lang), err))
                .execute(args);
    }

    @Override
    public void run() {
        CommandSpec bantin = Objects.requireNonNull(spec);
        throw new ParameterException(bantin.commandLine(), "bantin: missing command");
    }

    private static int explain(Exception trouble, Messages words, PrintWriter err) {
        if (trouble instanceof BantinException refused) {
            err.println(words.text(refused.id(), refused.args()));
            words.optional(refused.id() + ".hint", refused.args()).ifPresent(hint -> err.println("  " + hint));
            return PROBLEMS;
        }
        trouble.printStackTrace(err);
        err.println(words.text("cli.bug"));
        err.println("  " + words.text("cli.bug.hint"));
        return BUG;
    }

    /** Vietnamese, unless the environment speaks English. */
    private static Lang langOf(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.toLowerCase(Locale.ROOT).startsWith("en") ? Lang.EN : Lang.VI;
    }
}
