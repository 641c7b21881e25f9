package bantin.preview;

import bantin.content.body.BodyStore;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.launcher.Pause;
import bantin.preview.access.Guests;
import bantin.preview.desk.LastPublish;
import bantin.preview.online.Courier;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.site.BuildTime;
import bantin.text.Moment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A preview of a folder, running inside the test's own process, and a browser's side of it. */
final class PreviewOf implements AutoCloseable {
    static final String NOW = "2026-11-23T08:00:00+07:00";

    private final Path site;
    private final BodyStore bodies;
    private final ReadMemory memory = new ReadMemory();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final Preview preview;

    /** The clock on the wall. */
    volatile String now = NOW;

    /** Without drafts: what it shows is what a build makes. */
    PreviewOf(Path site) {
        this(site, BuildTime.Drafts.LEAVE_OUT, false, Optional.empty(), Optional::empty);
    }

    PreviewOf(
            Path site,
            BuildTime.Drafts drafts,
            boolean polls,
            Optional<Guests> guests,
            Supplier<Optional<LastPublish>> published) {
        this(site, drafts, 0, polls, guests, published, Optional.empty(), Lang.VI);
    }

    final List<String> faults = new CopyOnWriteArrayList<>();

    private PreviewOf(
            Path site,
            BuildTime.Drafts drafts,
            int port,
            boolean polls,
            Optional<Guests> guests,
            Supplier<Optional<LastPublish>> published,
            Optional<Courier> courier,
            Lang lang) {
        this.site = site;
        this.bodies = new BodyStore(site.resolve(".bantin"));
        PreviewSettings settings = new PreviewSettings(
                site,
                "127.0.0.1",
                port,
                polls,
                Messages.in(lang),
                config -> ZonedDateTime.parse(now).withZoneSameInstant(config.timezone()),
                guests,
                "Chị Sáu",
                published,
                courier,
                faults::add);
        this.preview = Preview.start(settings, new SnapshotSource() {
            @Override
            public Snapshot load(Set<Path> suspects, Optional<String> at) {
                return PreviewOf.this.load(suspects, at, drafts);
            }

            @Override
            public Optional<Snapshot> lastWith(String path, byte[] bytes) {
                return loader(site, bodies, memory).lastWith(drafts, path, bytes);
            }
        });
    }

    /** As editors see it: with drafts, scheduled and expired items. */
    static PreviewOf forEditor(Path site) {
        return new PreviewOf(site, BuildTime.Drafts.INCLUDE, false, Optional.empty(), Optional::empty);
    }

    /** Started again where one stood before. */
    static PreviewOf forEditor(Path site, int port) {
        return new PreviewOf(
                site,
                BuildTime.Drafts.INCLUDE,
                port,
                false,
                Optional.empty(),
                Optional::empty,
                Optional.empty(),
                Lang.VI);
    }

    static PreviewOf forEditor(Path site, Lang lang) {
        return new PreviewOf(
                site, BuildTime.Drafts.INCLUDE, 0, false, Optional.empty(), Optional::empty, Optional.empty(), lang);
    }

    /** With somebody who brings it online. */
    static PreviewOf forEditor(Path site, Supplier<Optional<LastPublish>> published, Courier courier) {
        return new PreviewOf(
                site, BuildTime.Drafts.INCLUDE, 0, false, Optional.empty(), published, Optional.of(courier), Lang.VI);
    }

    private Snapshot load(Set<Path> suspects, Optional<String> at, BuildTime.Drafts drafts) {
        String moment = at.filter(a -> !a.equals(SnapshotSource.NOW)).orElse(now);
        return load(site, bodies, memory, suspects, moment, at.isPresent() ? BuildTime.Drafts.LEAVE_OUT : drafts);
    }

    /** The same files, read without any memory, as a build sees them. */
    static Snapshot loadClean(Path site, BodyStore bodies) {
        return loadClean(site, bodies, NOW);
    }

    static Snapshot loadClean(Path site, BodyStore bodies, String moment) {
        return load(site, bodies, new ReadMemory(), Set.of(), moment, BuildTime.Drafts.LEAVE_OUT);
    }

    private static Snapshot load(
            Path site,
            BodyStore bodies,
            ReadMemory memory,
            Set<Path> suspects,
            String moment,
            BuildTime.Drafts drafts) {
        return loader(site, bodies, memory)
                .load(
                        config -> new BuildTime(
                                Moment.parse(moment, config.timezone())
                                        .orElseThrow()
                                        .at(),
                                drafts),
                        suspects);
    }

    private static SnapshotLoader loader(Path site, BodyStore bodies, ReadMemory memory) {
        Path themes = Path.of("themes").toAbsolutePath();
        return new SnapshotLoader(site, themes, bodies, memory, 2, Progress.silent());
    }

    /** A portal of three articles, a page, a photo and a film. */
    static void write(Path site) throws IOException {
        put(site, "site.yml", """
            title: Xã Bình Phú
            url: https://binhphu.example/xa/
            search_engines: true
            categories:
              - title: Kinh tế
              - title: Văn hóa
            """);
        for (int i = 1; i <= 3; i++) {
            put(site, "content/news/2020/bai-" + i + ".md", article("Bài số " + i, "Kinh tế", 10 + i));
        }
        put(site, "content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nXã Bình Phú.\n");
        put(site, "content/static/buoi-sang.mp3", "0123456789");
    }

    static String article(String title, String category, int day) {
        return "---\ntitle: \"" + title + "\"\ndate: 2020-03-" + day + "\ncategory: " + category
                + "\n---\nNội dung của " + title + ".\n";
    }

    static void put(Path site, String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + preview.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page as a build writes it. */
    static String withoutScript(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<script src=\"/_bantin/live.js\"[^>]*></script>", "");
    }

    String text(String path) {
        return withoutScript(get(path).body());
    }

    /** Waits until something has become true; fails when it does not. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not seen: " + what);
            }
            Pause.betweenTwoLooks();
        }
    }

    @Override
    public void close() {
        preview.close();
        bodies.close();
    }
}
