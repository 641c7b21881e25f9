package bantin.cli;

import bantin.cli.publish.DeskCourier;
import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Keyboard;
import bantin.cli.screen.QrText;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.director.ReadMemory;
import bantin.director.Snapshot;
import bantin.preview.Preview;
import bantin.preview.PreviewSettings;
import bantin.preview.access.Guests;
import bantin.preview.http.HostCheck;
import bantin.problem.BantinException;
import bantin.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bantin serve}: the portal in a browser, as it is while it is being written. */
@Command(name = "serve", aliases = "preview", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_SAVED = 3;

    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(names = "--port", paramLabel = "${bundle:label.N}")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "${bundle:label.HOST}")
    private String host = "127.0.0.1";

    @Option(names = "--lan")
    private boolean lan;

    @Option(names = "--desk-password")
    private boolean deskPassword;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--poll")
    private boolean poll;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        Console console = new Console(around, options);
        if (deskPassword && (!lan || !HostCheck.isLoopback(host))) {
            throw new BantinException("preview.password.lan");
        }
        try (Workshop workshop = new Workshop(around, options, ReadMemory.Trust.OUTSIDE);
                DeskCourier courier = new DeskCourier(around, options)) {
            PreviewSettings settings = new PreviewSettings(
                    workshop.site(),
                    host,
                    port,
                    poll,
                    console.messages(),
                    config -> workshop.now(config.timezone()),
                    lan ? Optional.of(guests(workshop.site(), console)) : Optional.empty(),
                    System.getProperty("user.name", "?"),
                    courier.published(),
                    Optional.of(courier),
                    console::print);
            try (Preview preview = Preview.start(settings, workshop.forPreview())) {
                if (port != 0 && preview.port() != port) {
                    console.say("preview.port.other", port, preview.port());
                }
                console.problems(preview.problems());
                console.print(console.messages().text("preview.ready", console.link(preview.url())));
                console.say("preview.desk", console.link(preview.deskUrl()));
                settings.guests().ifPresent(guests -> guests.key()
                        .ifPresent(key -> DeskKeys.tell(key, preview.deskUrl(guests), console)));
                courier.older().forEach(console::print);
                if (open && !Browser.open(preview.url(), around.environment())) {
                    console.say("preview.browser", preview.url());
                }
                tell(preview, console);
                return 0;
            }
        }
    }

    private Guests guests(Path site, Console console) {
        Guests guests = guests(console, LocalNetwork.address());
        if (!deskPassword) {
            return guests;
        }
        DeskKeys keys =
                new DeskKeys(site, console, Keyboard.terminal().filter(keyboard -> around.hasScreen()), around.clock());
        return new Guests(guests.address(), guests.invite(), Optional.of(keys.at(guests.address())));
    }

    /** @param address of this computer among those around it, if it has one */
    static Guests guests(Console console, Optional<String> address) {
        String here = address.orElseThrow(() -> new BantinException("preview.lan.none"));
        return new Guests(here, url -> {
            console.say("preview.lan", url);
            console.print(QrText.of(url));
        });
    }

    /** Tells what was saved, the problems that are new, and how many there are, until the process ends. */
    private static void tell(Preview preview, Console console) throws InterruptedException {
        List<Problem> before = preview.problems();
        ToldProblems told = new ToldProblems();
        told.news(before);
        Optional<Snapshot> shown = preview.snapshot();
        long seen = preview.looks();
        while (preview.isOpen()) {
            seen = preview.awaitLookAfter(seen);
            tellSaved(preview.savedSince(shown), console);
            shown = preview.snapshot();
            List<Problem> now = preview.problems();
            List<Problem> news = told.news(now);
            if (!news.isEmpty()) {
                console.problems(news);
            }
            if (now.isEmpty() && !before.isEmpty()) {
                console.say("preview.mended");
            } else if (!news.isEmpty() || now.size() != before.size()) {
                long errors = now.stream().filter(Problem::isError).count();
                console.say("build.problems", errors, now.size() - errors);
            }
            before = now;
        }
    }

    private static void tellSaved(List<String> saved, Console console) {
        if (saved.size() > MOST_SAVED) {
            console.say("preview.saved.many", saved.size());
        } else {
            saved.forEach(url -> console.say("preview.saved", console.link(url)));
        }
    }
}
