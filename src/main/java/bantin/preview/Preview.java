package bantin.preview;

import bantin.build.Snapshot;
import bantin.problem.BantinException;
import bantin.problem.Problem;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running preview: a server for browsers and a lookout on the site's files. Nothing is written to the disk. */
public final class Preview implements AutoCloseable {
    private static final int PORTS_TO_TRY = 50;

    private final PreviewSettings settings;
    private final CurrentView current;
    private final Server server;
    private final ServerConnector connector;
    private final Lookout lookout;

    private Preview(PreviewSettings settings, SnapshotSource source) {
        this.settings = settings;
        this.current = new CurrentView(source, settings.messages());
        QueuedThreadPool threads = new QueuedThreadPool(200, 4);
        threads.setName("bantin-preview");
        threads.setDaemon(true);
        this.server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        server.addConnector(connector);
        server.setStopTimeout(0);
        boolean polls = settings.polls() || Lookout.isRemote(settings.site());
        this.lookout = new Lookout(settings.site(), polls, this::look);
    }

    /** Takes the port, reads the site once, and begins to watch it. */
    public static Preview start(PreviewSettings settings, SnapshotSource source) {
        Preview preview = new Preview(settings, source);
        try {
            preview.open();
            // watching begins before the first look, so that no change falls between the two
            preview.lookout.start();
            preview.look(Set.of());
            Answers answers = new Answers();
            ProblemNotes notes = new ProblemNotes(settings.site(), settings.messages());
            Desk desk = new Desk(preview.current, answers, notes);
            HostCheck hosts = new HostCheck(settings.host());
            preview.server.setHandler(new SiteHandler(settings.site(), hosts, preview.current, answers, desk));
            preview.server.start();
            return preview;
        } catch (BantinException refused) {
            preview.close();
            throw refused;
        } catch (Exception e) {
            preview.close();
            throw new IllegalStateException("the server does not start", e);
        }
    }

    private void open() throws IOException {
        int first = settings.port();
        for (int port = first; ; port++) {
            try {
                connector.setPort(port);
                connector.open();
                return;
            } catch (IOException e) {
                boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
                if (!taken || port == first + PORTS_TO_TRY || port == 65535) {
                    throw new BantinException(e, "preview.port", settings.host(), port);
                }
            }
        }
    }

    private void look(Set<Path> suspects) {
        try {
            current.look(suspects);
        } catch (java.io.UncheckedIOException e) {
            lookout.suspect(settings.site());
        }
    }

    /** The port that is used, which is another than asked for when that one was taken. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Where the home page is. */
    public String url() {
        String base = current.get()
                .snapshot()
                .map(s -> s.portal().config().basePath())
                .orElse("/");
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + base;
    }

    public Optional<Snapshot> snapshot() {
        return current.get().snapshot();
    }

    /** All that editors should fix, as of the last look. */
    public List<Problem> problems() {
        return current.get().problems();
    }

    /** How often the files were looked at. */
    public long looks() {
        return current.get().number();
    }

    public boolean isOpen() {
        return current.isOpen();
    }

    /** Waits until the files were looked at again, or the preview is closed; tells how often they were. */
    public long awaitLookAfter(long looks) throws InterruptedException {
        return current.after(looks, Duration.ofDays(1)).number();
    }

    @Override
    public void close() {
        current.close();
        lookout.close();
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
