package bantin.hot;

import bantin.content.body.Body;
import bantin.content.body.BodyStore;
import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.page.kind.Page;
import bantin.problem.Problems;
import bantin.render.theme.TemplateTrouble;
import bantin.site.BuildTime;
import bantin.text.Folding;
import bantin.text.Slugs;
import bantin.text.VietnameseOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What a build does for each article, page, title or file, on the sample portal: microseconds for one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotFunctions {
    private static final Path ARTICLE = Path.of("content", "news", "2020", "thap-sang-duong-que.md");

    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.defaults());
    private final VietnameseOrder order = new VietnameseOrder();
    private String markdown = "";
    private List<String> titles = List.of();
    private Path store = Path.of("");
    private BodyStore bodies;
    private SnapshotLoader loader;
    private Snapshot snapshot;
    private Page page;
    private byte[] html = {};

    @Setup
    public void open() throws IOException, TemplateTrouble {
        String text = Files.readString(ARTICLE, StandardCharsets.UTF_8);
        markdown = text.substring(text.indexOf("\n---\n") + 5);
        store = Files.createTempDirectory("hot");
        bodies = new BodyStore(store);
        loader = new SnapshotLoader(
                Path.of("").toAbsolutePath(),
                Path.of("themes").toAbsolutePath(),
                bodies,
                new ReadMemory(),
                1,
                Progress.silent());
        snapshot = loadedAgain();
        page = snapshot.portal().plan().pages().stream()
                .filter(each -> each.route().address().endsWith("/thap-sang-duong-que/"))
                .findFirst()
                .orElseThrow();
        html = snapshot.renderer().render(page);
        titles = snapshot.entries().stream().map(entry -> entry.title()).toList();
    }

    @TearDown
    public void close() throws IOException {
        bodies.close();
        Files.delete(store);
    }

    /** An article's text becomes HTML. */
    @Benchmark
    public Body readBody() {
        return reader.read(markdown, ARTICLE.toString(), 0, new Problems());
    }

    /** A page is filled in. */
    @Benchmark
    public byte[] renderedPage() throws TemplateTrouble {
        return snapshot.renderer().render(page);
    }

    /** What a second build asks of a page that it need not fill in. */
    @Benchmark
    public Optional<Fingerprint> originOfPage() {
        return snapshot.renderer().prepare(page).origin();
    }

    /** All of the portal anew after a save, of which no file was touched. */
    @Benchmark
    public Snapshot loadedAgain() {
        return loader.load(config -> new BuildTime(
                ZonedDateTime.parse("2026-11-23T08:00:00+07:00").withZoneSameInstant(config.timezone()),
                BuildTime.Drafts.LEAVE_OUT));
    }

    @Benchmark
    public Fingerprint hashedPage() {
        return Fingerprinter.quick(html, html.length);
    }

    /** Of all titles of the portal, as are the next two. */
    @Benchmark
    public List<String> slugs() {
        return titles.stream().map(Slugs::of).toList();
    }

    @Benchmark
    public List<String> folded() {
        return titles.stream().map(Folding::fold).toList();
    }

    @Benchmark
    public List<String> sorted() {
        return order.sorted(titles, Function.identity());
    }
}
