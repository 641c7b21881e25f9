package bantin.cli.publish;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.config.TargetConfig;
import bantin.publish.Errand;
import bantin.publish.History;
import bantin.publish.record.Release;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin rollback}: the release before, or the one named, is online again. */
@Command(name = "rollback", mixinStandardHelpOptions = true)
public final class RollbackCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.RELEASE}")
    private @Nullable String release;

    @Option(names = "--target", paramLabel = "${bundle:label.TARGET}")
    private @Nullable String name;

    public RollbackCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(around, options);
        PublishDesk desk = new PublishDesk(around, options);
        TargetConfig config = desk.target(name);
        ScreenDialogue dialogue = new ScreenDialogue(
                around, options, console.messages(), desk.config().timezone());
        try (Target target = desk.open(config, dialogue)) {
            Release back = new History(config, target, desk.memory(config))
                    .rollback(
                            Optional.ofNullable(release),
                            new Errand.Hand(desk.holder(), desk.signer(), desk.memory(config), desk.check(), dialogue),
                            around.clock().instant());
            desk.tell("rollback", config);
            console.say("publish.rolled-back", back.id(), back.who());
            console.say("publish.rolled-back.next");
            return 0;
        }
    }
}
