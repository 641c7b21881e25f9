package bantin.cli.publish;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.config.TargetConfig;
import bantin.publish.History;
import bantin.publish.PlanText;
import bantin.publish.record.Release;
import bantin.publish.target.Target;
import bantin.text.Dates;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bantin releases}: which releases a target keeps, who published them, when, and what. */
@Command(name = "releases", mixinStandardHelpOptions = true)
public final class ReleasesCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.TARGET}")
    private @Nullable String name;

    public ReleasesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(around, options);
        PublishDesk desk = new PublishDesk(around, options);
        TargetConfig config = desk.target(name);
        PlanText words = new PlanText(console.messages());
        Dates dates = new Dates(console.messages().lang().code());
        try (Target target = desk.open(
                config,
                new ScreenDialogue(
                        around, options, console.messages(), desk.config().timezone()))) {
            History.Shelf shelf = new History(config, target, desk.memory(config)).shelf();
            for (Release release : shelf.releases()) {
                String mark = shelf.online().filter(release.id()::equals).isPresent() ? "* " : "  ";
                String when = dates.numeric(
                        release.when().atZone(desk.config().timezone()).toLocalDateTime());
                console.print(mark + release.id() + "  " + when + "  " + release.who() + "  " + words.brought(release));
            }
            shelf.newer()
                    .ifPresent(newest ->
                            console.say("publish.releases.older", shelf.online().orElse("?"), newest.id()));
            console.say("publish.releases", shelf.releases().size(), config.name());
            return 0;
        }
    }
}
