package bantin.publish;

import bantin.config.TargetConfig;
import bantin.hash.Fingerprinter;
import bantin.output.KnownHashes;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One new article after the other onto a server: {@code PublishBench BUILT_SITE sftp://… HOME [ROUNDS]}. The built site
 * is written to; its build is not part of the time. A later call goes on with the next article, in a Java just started.
 */
public final class PublishBench {
    private static final List<String> HEADS = List.of(
            "index.html", "feed.xml", "sitemap.xml", "kinh-te/index.html", "y-te/index.html", "van-hoa/index.html");

    private PublishBench() {}

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        Path home = Path.of(args[2]);
        TargetConfig config = new TargetConfig(
                "bench",
                args[1],
                TargetConfig.Layout.RELEASES,
                5,
                TargetConfig.Compressed.NONE,
                "",
                false,
                "",
                "",
                List.of(),
                "",
                "");
        int first = written(site.resolve("y-te"));
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 6;
        for (int round = first == 0 ? 0 : first + 1; round <= first + rounds; round++) {
            if (round > 0) {
                write(site.resolve("y-te/tin-" + round + "/index.html"), "<p>tin " + round + "</p>");
                for (String head : HEADS) {
                    write(site.resolve(head), Files.readString(site.resolve(head)) + "<!-- " + round + " -->");
                }
            }
            long start = System.nanoTime();
            publish(config, site, home, start, round);
        }
    }

    private static void publish(TargetConfig config, Path site, Path home, long start, int round) throws IOException {
        Publishing.Hand hand = new Publishing.Hand(
                new Holder("bench", "bench", ProcessHandle.current().pid()),
                Signer.in(home.resolve("key")),
                new Memory(home, "bench"),
                new SiteCheck(Duration.ofMillis(1)),
                Asked.YES);
        Instant now = Instant.now().plusSeconds(round);
        Map<String, Long> spent = new TreeMap<>();
        try (Target real = Targets.open(config, site, new Here(home, "root", Map.of(), Clock.systemUTC()), Asked.YES)) {
            Target target = timed(real, spent);
            long open = System.nanoTime();
            Publishing publishing = new Publisher(config, target, hand).prepare(local(site, home), now);
            long prepared = System.nanoTime();
            publishing.go(Set.of());
            long done = System.nanoTime();
            System.out.printf(
                    "%d: %d files sent; connect %d ms, compare %d ms, publish %d ms, together %d ms%n",
                    round,
                    publishing.plan().delta().sent(),
                    (open - start) / 1_000_000,
                    (prepared - open) / 1_000_000,
                    (done - prepared) / 1_000_000,
                    (done - start) / 1_000_000);
            System.out.println("   ms at the target: " + spent);
        } catch (BantinException e) {
            throw new IOException(e.id() + " " + List.of(e.args()), e);
        }
    }

    /** Adds up how long each kind of call takes, those of several threads one after the other. */
    private static Target timed(Target target, Map<String, Long> spent) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    long begin = System.nanoTime();
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        synchronized (spent) {
                            spent.merge(method.getName(), (System.nanoTime() - begin) / 1_000_000, Long::sum);
                        }
                    }
                });
    }

    private static LocalSite local(Path site, Path home) throws IOException {
        Map<OutputPath, LocalSite.Article> articles = new HashMap<>();
        try (Stream<Path> pages = Files.walk(site)) {
            pages.map(page -> site.relativize(page).toString().replace('\\', '/'))
                    .filter(page -> page.matches("[a-z-]+/[^/]+/index\\.html"))
                    .forEach(page ->
                            articles.put(OutputPath.of(page), new LocalSite.Article(page, Fingerprinter.of(page))));
        }
        return new LocalSite(
                site,
                "http://127.0.0.1:1/",
                articles,
                Set.of(),
                articles.keySet().stream().findFirst(),
                new KnownHashes(home.resolve("hashes")));
    }

    private static int written(Path category) throws IOException {
        try (Stream<Path> articles = Files.list(category)) {
            return (int)
                    articles.filter(article -> article.getFileName().toString().startsWith("tin-"))
                            .count();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Pins the server's key unasked: it is this machine. */
    private enum Asked implements Talk {
        YES;

        @Override
        public boolean confirm(String id, Object... args) {
            return true;
        }

        @Override
        public Optional<char[]> secret(String id, Object... args) {
            return Optional.empty();
        }

        @Override
        public void say(String id, Object... args) {
            if (id.equals("publish.done")) {
                System.out.print("online; ");
            }
        }

        @Override
        public void progress(int done, int total) {
            // not of interest
        }
    }
}
