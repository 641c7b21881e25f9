package bantin.director.last;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.hash.Fingerprint;
import bantin.output.Looks;
import bantin.output.Origins;
import bantin.output.OutputDirectory;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body that is another one is shown wherever it stands, and of all else that is another nothing is taken for a body. */
class BodyEditsTest {
    private static final Fingerprint PROGRAM = new Fingerprint("1".repeat(32));
    private static final String MORNING = "2026-11-23T08:00:00+07:00";

    @TempDir
    private Path home;

    private Path article;
    private Optional<Set<String>> bodies = Optional.empty();

    @BeforeEach
    void aBuiltSite() throws IOException {
        Files.createDirectories(home.resolve("xa/content/news"));
        Files.writeString(home.resolve("xa/site.yml"), """
            title: Xã Bình Nhì
            url: https://binhnhi.dongthap.gov.vn/
            categories:
              - title: Tin tức
            home: {blocks: [latest, "file:news/gia-lua.md"]}
            """);
        article = home.resolve("xa/content/news/gia-lua.md");
        write("Giá lúa tăng", "Đầu tiên.\n\nLúa tăng giá.");
        Files.writeString(
                article.resolveSibling("hop.md"),
                "---\ntitle: Họp\ndate: 2026-11-02\ncategory: tin-tuc\n---\nHọp xã. Xem [giá lúa](gia-lua.md).\n");
        build(MORNING, "public");
    }

    private void write(String title, String text) throws IOException {
        Files.writeString(
                article, "---\ntitle: " + title + "\ndate: 2026-11-01\ncategory: tin-tuc\n---\n" + text + "\n");
    }

    @Test
    void bodyAloneIsShownOnItsOwnPageAndOnTheHomePage() throws IOException {
        write("Giá lúa tăng", "Đầu tiên.\n\nLúa GIẢM giá.");
        build(MORNING, "public");

        assertThat(bodies).hasValue(Set.of("content/news/gia-lua.md"));
        assertThat(page("tin-tuc/gia-lua/")).contains("Lúa GIẢM giá.");
        assertThat(page("")).contains("Lúa GIẢM giá.");
    }

    @Test
    void whatOtherPagesShowIsNoBody() throws IOException {
        write("Giá lúa giảm", "Đầu tiên.\n\nLúa tăng giá.");
        build(MORNING, "public");
        assertThat(bodies).isEmpty();
        assertThat(page("tin-tuc/hop/")).contains("Giá lúa giảm");

        // the first paragraph is the summary on lists, and what other articles go with
        write("Giá lúa giảm", "Trước hết.\n\nLúa tăng giá.");
        build(MORNING, "public");
        assertThat(bodies).isEmpty();
        assertThat(page("tin-tuc/")).contains("Trước hết.");

        // somebody links to it
        write("Giá lúa giảm", "Trước hết.\n\n## Giá {#gia}\n\nLúa tăng giá.");
        build(MORNING, "public");
        assertThat(bodies).isEmpty();
    }

    @Test
    void moreThanBodiesIsNotTakenForThem() throws IOException {
        write("Giá lúa tăng", "Đầu tiên.\n\nLúa GIẢM giá.");
        build("2026-11-23T07:59:59+07:00", "public");
        assertThat(bodies).as("an earlier moment").isEmpty();

        Files.writeString(
                article.resolveSibling("moi.md"), Files.readString(article).replace("lúa", "dừa"));
        build(MORNING, "public");
        assertThat(bodies).as("one more article").isEmpty();

        Files.delete(article.resolveSibling("moi.md"));
        build(MORNING, "public");
        assertThat(bodies).as("one less").isEmpty();

        Files.createDirectories(home.resolve("xa/content/pages"));
        Files.writeString(home.resolve("xa/content/pages/lien-he.md"), "---\ntitle: Liên hệ\n---\nChào.\n");
        build(MORNING, "public");
        assertThat(bodies).as("a page").isEmpty();

        build(MORNING, "public");
        assertThat(bodies).as("nothing").hasValue(Set.of());
    }

    /** What is known of pages is of the folder that was finished last. */
    @Test
    void anotherFinishedSiteIsNotTakenForTheLastOne() throws IOException {
        Path texts = home.resolve("xa/.bantin/bodies");
        byte[] ofFirst = Files.readAllBytes(texts);
        write("Giá lúa giảm", "Đầu tiên.\n\nLúa tăng giá.");
        build(MORNING, "other");
        Files.write(texts, ofFirst);

        write("Giá lúa tăng", "Đầu tiên.\n\nLúa tăng giá.");
        build(MORNING, "other");

        assertThat(bodies).isEmpty();
        assertThat(Files.readString(home.resolve("other/tin-tuc/hop/index.html")))
                .contains("Giá lúa tăng");
    }

    private String page(String address) throws IOException {
        return Files.readString(home.resolve("public/" + address + "index.html"));
    }

    private void build(String moment, String folder) throws IOException {
        Path site = home.resolve("xa");
        Path kept = Files.createDirectories(site.resolve(".bantin"));
        Looks.nextTick(kept.resolve("clock"));
        ZonedDateTime now = ZonedDateTime.parse(moment);
        OutputDirectory output =
                new OutputDirectory(home.resolve(folder)).remembering(() -> Origins.in(kept.resolve("pages"), PROGRAM));
        Sources sources = Sources.of(site, kept).orElseThrow();
        LastBuild last = new LastBuild(site, kept, PROGRAM, Optional.of(sources), output);
        try (BodyStore store = new BodyStore(kept)) {
            ReadMemory memory = ReadMemory.open(kept, PROGRAM, store, ReadMemory.Trust.BYTES, sources.files(), 2);
            Snapshot snapshot = new SnapshotLoader(
                            site, Path.of("themes").toAbsolutePath(), store, memory, 2, Progress.silent())
                    .load(config ->
                            new BuildTime(now.withZoneSameInstant(config.timezone()), BuildTime.Drafts.LEAVE_OUT));
            bodies = last.bodies(snapshot, memory::bytesOf);
            SiteBuild.Result result = new SiteBuild(output, 2, Progress.silent())
                    .build(snapshot, SiteBuild.Strictness.ERRORS_ONLY, bodies);
            assertThat(result.changes()).as(result.problems().toString()).isPresent();
            last.keep(snapshot, result, memory::bytesOf);
        }
    }
}
