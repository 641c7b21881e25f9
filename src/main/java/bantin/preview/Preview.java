package bantin.preview;

import bantin.director.Snapshot;
import bantin.preview.desk.Dashboard;
import bantin.preview.desk.EditorLink;
import bantin.preview.desk.PageFacts;
import bantin.preview.http.Gate;
import bantin.preview.http.HostCheck;
import bantin.preview.online.OnlineDesk;
import bantin.preview.watch.Lookout;
import bantin.preview.write.Sessions;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running preview: a server for browsers and a lookout on the site's files. Only what editors write at the desk is written. */
public final class Preview implements AutoCloseable {
    private static final int PORTS_TO_TRY = 50;

    private final PreviewSettings settings;
    private final SnapshotSource source;
    private final CurrentView current;
    private final Outlooks outlooks;
    private final Gate gate;
    private final Server server;
    private final List<ServerConnector> doors;
    private final Lookout lookout;
    private final OnlineDesk online;

    private Preview(PreviewSettings settings, SnapshotSource source) {
        this.settings = settings;
        this.source = oneByOne(source);
        this.online = new OnlineDesk(settings.messages(), settings.courier());
        this.current = new CurrentView(this.source, settings.messages());
        QueuedThreadPool threads = new QueuedThreadPool(200, 4);
        threads.setName("bantin-preview");
        threads.setDaemon(true);
        this.server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.doors = Stream.concat(
                        Stream.of(settings.host()), settings.guests().stream().map(PreviewSettings.Guests::address))
                .map(host -> door(host, http))
                .toList();
        server.setStopTimeout(0);
        boolean polls = settings.polls() || Lookout.isRemote(settings.site());
        this.lookout = new Lookout(settings.site(), this::beside, polls, current::look);
        this.outlooks = new Outlooks(
                this.source,
                settings.now(),
                () -> lookout.suspect(settings.site().resolve("site.yml")));
        String address = settings.guests().map(PreviewSettings.Guests::address).orElse("");
        this.gate = new Gate(address, settings.messages(), token -> settings.guests()
                .ifPresent(guests -> guests.invite().accept(url(address) + "?" + Gate.TOKEN + "=" + token)));
    }

    /** Snapshots share what was read before: two that are made at once would get into each other's way. */
    private static SnapshotSource oneByOne(SnapshotSource source) {
        Object turn = new Object();
        return new SnapshotSource() {
            @Override
            public Snapshot load(Set<Path> suspects, Optional<String> at) {
                synchronized (turn) {
                    return source.load(suspects, at);
                }
            }

            @Override
            public Optional<Snapshot> lastWith(String path, byte[] bytes) {
                synchronized (turn) {
                    return source.lastWith(path, bytes);
                }
            }
        };
    }

    /** Where the theme stands that is shown, if that is beside the site. */
    private List<Path> beside() {
        return snapshot().map(shown -> shown.portal().theme().beside()).orElse(List.of());
    }

    private ServerConnector door(String host, HttpConfiguration http) {
        ServerConnector door = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        door.setHost(host);
        server.addConnector(door);
        return door;
    }

    /** Takes the port, reads the site once, and begins to watch it. */
    public static Preview start(PreviewSettings settings, SnapshotSource source) {
        Preview preview = new Preview(settings, source);
        try {
            preview.open();
            // watching begins before the first look, so that no change falls between the two
            preview.lookout.start();
            preview.look(Set.of());
            preview.server.setHandler(preview.handler());
            preview.server.start();
            preview.lookIntoFiles();
            if (settings.guests().isPresent()) {
                preview.gate.inviteNext();
            }
            return preview;
        } catch (BantinException refused) {
            preview.close();
            throw refused;
        } catch (Exception e) {
            preview.close();
            throw new IllegalStateException("the server does not start", e);
        }
    }

    private SiteHandler handler() {
        Messages messages = settings.messages();
        EditorLink editor = new EditorLink(settings.site());
        ProblemNotes notes = new ProblemNotes(editor, messages);
        Dashboard dashboard = new Dashboard(messages, editor, settings.published());
        Tabs tabs = new Tabs(current);
        tabs.start();
        Sessions sessions = new Sessions();
        WritingDesk writing = new WritingDesk(settings, current, source, sessions, lookout::suspect);
        PageFacts facts = new PageFacts(messages, editor);
        Desk desk = new Desk(settings, current, tabs, outlooks, notes, facts, dashboard, writing, online, sessions);
        HostCheck hosts = new HostCheck(settings.host());
        return new SiteHandler(settings.site(), hosts, gate, current, outlooks, desk);
    }

    /** All doors have the same number; when it is taken at one of them, the next number is tried. */
    private void open() throws IOException {
        int first = settings.port();
        for (int port = first; ; port++) {
            try {
                int number = port;
                for (ServerConnector door : doors) {
                    door.setPort(number);
                    door.open();
                    number = door.getLocalPort();
                }
                return;
            } catch (IOException e) {
                boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
                if (!taken || port == first + PORTS_TO_TRY || port == 65535) {
                    throw new BantinException(e, "preview.port", settings.host(), port);
                }
                doors.forEach(ServerConnector::close);
            }
        }
    }

    private void lookIntoFiles() {
        Thread thread = new Thread(current::lookIntoFiles, "bantin-files");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
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
        return doors.get(0).getLocalPort();
    }

    /** Where the home page is. */
    public String url() {
        return url(settings.host());
    }

    private String url(String host) {
        String base = current.get()
                .snapshot()
                .map(s -> s.portal().config().basePath())
                .orElse("/");
        return server(host) + base;
    }

    private String server(String host) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    /** Where the dashboard is. */
    public String deskUrl() {
        return server(settings.host()) + Desk.ROOT;
    }

    /** Where the pages are that were saved since a snapshot. */
    public List<String> savedSince(Optional<Snapshot> before) {
        String home = url();
        return Saved.between(before, snapshot()).stream()
                .map(address -> home + address.substring(1))
                .toList();
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
        online.close();
        try {
            server.stop();
            doors.forEach(ServerConnector::close);
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
