package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.director.ReadMemory;
import bantin.problem.BantinException;
import bantin.publish.Caution;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin publish}: builds the portal, says what would change on the server, and puts it online. */
@Command(name = "publish", mixinStandardHelpOptions = true)
public final class PublishCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.TARGET}")
    private @Nullable String name;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--watch")
    private boolean watch;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--allow", split = ",", paramLabel = "${bundle:label.CAUTION}")
    private @Nullable List<Caution.Kind> allowed;

    public PublishCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PublishDesk desk = new PublishDesk(around, options);
        TargetConfig config = desk.target(name);
        Set<Caution.Kind> overridden = allowed == null ? EnumSet.noneOf(Caution.Kind.class) : EnumSet.copyOf(allowed);
        PublishRun run = new PublishRun(around, options, desk, config);
        PublishRun.Mode mode = new PublishRun.Mode(
                dryRun ? PublishRun.Reach.SAYING : PublishRun.Reach.PUBLISHING,
                yes ? PublishRun.Consent.GIVEN : PublishRun.Consent.ASKED,
                repair ? Delivery.Cause.REPAIR : Delivery.Cause.EDITING,
                overridden);
        ReadMemory.Trust trust = repair ? ReadMemory.Trust.NOTHING : ReadMemory.Trust.BYTES;
        try (Workshop workshop = new Workshop(around, options, trust)) {
            if (!watch) {
                return run.in(workshop, mode).code();
            }
            if (dryRun || options.now != null) {
                throw new BantinException("publish.watch.options");
            }
            try (Alarm alarm = Alarm.untilStopped(around.clock())) {
                new PublishWatch(around, options, run, alarm).watch(workshop, mode);
                return 0;
            }
        }
    }
}
