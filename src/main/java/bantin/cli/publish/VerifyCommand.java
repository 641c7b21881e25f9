package bantin.cli.publish;

import bantin.cli.screen.Console;
import bantin.cli.screen.Exit;
import bantin.cli.screen.Explanation;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.FindingsText;
import bantin.publish.proof.Breach;
import bantin.publish.proof.Findings;
import bantin.publish.proof.Verification;
import bantin.publish.target.Target;
import bantin.text.Json;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin verify}: whether the live site is what was published. For cron: 0 when it is, 1 when not, 3 when nobody knows. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    /** The exit code for what could not be looked at. */
    private static final int UNKNOWN = 3;

    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.TARGET}|URL")
    private @Nullable String what;

    @Option(names = "--target", paramLabel = "${bundle:label.TARGET}")
    private @Nullable String name;

    public VerifyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(around, options);
        try {
            return check(console);
        } catch (Breach e) {
            return Explanation.of(e, console, around.err());
        } catch (BantinException e) {
            Explanation.of(e, console, around.err());
            return UNKNOWN;
        }
    }

    private int check(Console console) throws IOException {
        PublishDesk desk = new PublishDesk(around, options);
        Findings findings = findings(console, desk);
        if (options.format == GlobalOptions.Format.json) {
            console.print(json(findings));
        } else {
            FindingsText words = new FindingsText(console.messages());
            words.lines(findings).forEach(console::print);
            console.result(words.verdict(findings));
        }
        return findings.isTouched() ? Exit.PROBLEMS : findings.isClean() ? 0 : UNKNOWN;
    }

    private Findings findings(Console console, PublishDesk desk) throws IOException {
        if (what != null && what.matches("https?://.+")) {
            TargetConfig config = desk.target(name);
            return new Verification(config, desk.signer()).ofUrl(what, desk.memory(config), desk.check());
        }
        TargetConfig config = desk.target(what == null ? name : what);
        ScreenDialogue dialogue = new ScreenDialogue(
                around, options, console.messages(), desk.config().timezone());
        try (Target target = desk.open(config, dialogue)) {
            return new Verification(config, desk.signer(), dialogue).ofTarget(target, desk.memory(config));
        }
    }

    private static String json(Findings findings) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("release", Json.text(findings.release().id()));
        members.put("clean", String.valueOf(findings.isClean()));
        members.put("changed", json(findings.changed()));
        members.put("added", Json.texts(findings.added()));
        members.put("missing", json(findings.missing()));
        members.put("cloaked", json(findings.cloaked()));
        members.put("failed", json(findings.failed().keySet()));
        return Json.object(members);
    }

    private static String json(Collection<OutputPath> paths) {
        return Json.texts(paths.stream().map(OutputPath::path).toList());
    }
}
