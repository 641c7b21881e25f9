package bantin.preview;

import bantin.director.Snapshot;
import bantin.preview.access.Doors;
import bantin.preview.access.Gate;
import bantin.preview.access.Guests;
import bantin.preview.desk.Dashboard;
import bantin.preview.desk.EditorLink;
import bantin.preview.desk.PageFacts;
import bantin.preview.http.FaultPage;
import bantin.preview.http.HostCheck;
import bantin.preview.online.Courier;
import bantin.preview.online.OnlineDesk;
import bantin.preview.watch.Lookout;
import bantin.preview.write.Sessions;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Server;
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
    private final Doors doors;
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
        this.doors = new Doors(server, settings.host(), settings.guests());
        server.setStopTimeout(0);
        server.setErrorHandler(new FaultPage(settings.messages(), settings.faults()));
        boolean polls = settings.polls() || Lookout.isRemote(settings.site());
        this.lookout = new Lookout(settings.site(), this::beside, polls, current::look, current::rehearse);
        this.outlooks = new Outlooks(
                this.source,
                settings.now(),
                () -> lookout.suspect(settings.site().resolve("site.yml")));
        this.gate = new Gate(settings.guests(), settings.writer(), settings.messages(), token -> settings.guests()
                .ifPresent(guests -> guests.invite().accept(invitation(guests, token))));
    }

    private String invitation(Guests guests, String token) {
        return server(guests) + base() + "?" + Gate.TOKEN + "=" + token;
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

    /** Takes the port, reads the site once, and begins to watch it. */
    public static Preview start(PreviewSettings settings, SnapshotSource source) {
        Preview preview = new Preview(settings, source);
        try {
            preview.doors.open(settings.port());
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
        Dashboard dashboard = new Dashboard(messages, editor, settings.published(), () -> settings.courier()
                .map(Courier::older)
                .orElse(List.of()));
        Tabs tabs = new Tabs(current);
        tabs.start();
        Sessions sessions = new Sessions(gate::writer);
        WritingDesk writing = new WritingDesk(settings, current, source, sessions, lookout::suspect);
        PageFacts facts = new PageFacts(messages, editor);
        Desk desk =
                new Desk(settings, current, tabs, outlooks, notes, facts, dashboard, writing, online, sessions, gate);
        HostCheck hosts = new HostCheck(settings.host());
        return new SiteHandler(settings.site(), hosts, gate, current, outlooks, desk);
    }

    private void lookIntoFiles() {
        Thread thread = new Thread(current::lookIntoFiles, "bantin-files");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void look(Set<Path> suspects) {
        try {
            current.look(suspects).show().run();
        } catch (java.io.UncheckedIOException e) {
            lookout.suspect(settings.site());
        }
    }

    /** The port that is used, which is another than asked for when that one was taken. */
    public int port() {
        return doors.port();
    }

    /** Where the home page is. */
    public String url() {
        return server("http", settings.host()) + base();
    }

    private String base() {
        return current.get().snapshot().map(s -> s.portal().config().basePath()).orElse("/");
    }

    private String server(String scheme, String host) {
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    private String server(Guests guests) {
        return server(guests.key().isPresent() ? "https" : "http", guests.address());
    }

    /** Where the dashboard is. */
    public String deskUrl() {
        return server("http", settings.host()) + Desk.ROOT;
    }

    /** The same for others of the local network. */
    public String deskUrl(Guests guests) {
        return server(guests) + Desk.ROOT;
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
            doors.close();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
