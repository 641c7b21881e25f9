package bantin.cli;

import bantin.build.ReadMemory;
import bantin.preview.Preview;
import bantin.preview.PreviewSettings;
import bantin.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bantin serve}: the portal in a browser, as it is while it is being written. */
@Command(name = "serve", aliases = "preview", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "HOST")
    private String host = "127.0.0.1";

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
        try (Workshop workshop = new Workshop(around, options, ReadMemory.Trust.OUTSIDE)) {
            PreviewSettings settings = new PreviewSettings(workshop.site(), host, port, poll, console.messages());
            try (Preview preview = Preview.start(settings, workshop::again)) {
                if (port != 0 && preview.port() != port) {
                    console.say("preview.port.other", port, preview.port());
                }
                console.problems(preview.problems());
                console.print(console.messages().text("preview.ready", preview.url()));
                if (open && !openBrowser(preview.url())) {
                    console.say("preview.browser", preview.url());
                }
                tellProblems(preview, console);
                return 0;
            }
        }
    }

    /** Tells of problems when they are others than before, until the process ends. */
    private static void tellProblems(Preview preview, Console console) throws InterruptedException {
        List<Problem> told = preview.problems();
        long seen = preview.looks();
        while (preview.isOpen()) {
            seen = preview.awaitLookAfter(seen);
            List<Problem> now = preview.problems();
            if (!now.equals(told)) {
                console.problems(now);
                if (now.isEmpty()) {
                    console.say("preview.mended");
                }
            }
            told = now;
        }
    }

    private boolean openBrowser(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                : List.of(system.contains("mac") ? "open" : "xdg-open", url);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
