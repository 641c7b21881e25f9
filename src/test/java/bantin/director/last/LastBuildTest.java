package bantin.director.last;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Changes;
import bantin.output.Looks;
import bantin.output.OutputDirectory;
import bantin.site.NextChange;
import bantin.text.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is not begun must be one that would change nothing: each of these facts alone is a reason to begin it. */
class LastBuildTest {
    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-03-20T12:00:00+07:00");
    private static final Fingerprint ASKED = Fingerprinter.of("bantin build");

    @TempDir
    private Path home;

    private Path site;
    private Path article;
    private Path page;

    @BeforeEach
    void aBuiltSite() throws IOException {
        site = Files.createDirectories(home.resolve("cong"));
        Files.writeString(site.resolve("site.yml"), "title: Cổng\n");
        article = Files.writeString(
                Files.createDirectories(site.resolve("content/news")).resolve("gia-lua.md"), "Giá lúa tăng");
        page = Files.writeString(
                Files.createDirectories(site.resolve("public/gia-lua")).resolve("index.html"), "Giá lúa tăng");
        Files.createDirectories(site.resolve(".bantin"));
        build(ASKED).keep(NOON, report(), Optional.empty());
    }

    @Test
    void nothingChangedSoTheSameIsSaidAgain() throws IOException {
        assertThat(build(ASKED).stillTrue(zone -> NOON.plusHours(2)))
                .hasValueSatisfying(said -> assertThat(said.changes()).isEqualTo(new Changes(0, 0, 0, 1)));
    }

    @Test
    void momentBeforeThatOfTheLastBuildIsBuilt() throws IOException {
        assertThat(build(ASKED).stillTrue(zone -> NOON)).isPresent();
        assertThat(build(ASKED).stillTrue(zone -> NOON.minusNanos(1))).isEmpty();
    }

    @Test
    void momentAtWhichTheSiteChangesIsBuilt() throws IOException {
        assertThat(build(ASKED).stillTrue(zone -> NOON.plusHours(3).minusNanos(1)))
                .isPresent();
        assertThat(build(ASKED).stillTrue(zone -> NOON.plusHours(3))).isEmpty();
    }

    @Test
    void otherWishesOrAnotherProgramAreBuilt() throws IOException {
        assertThat(build(Fingerprinter.of("bantin build --drafts")).stillTrue(zone -> NOON))
                .isEmpty();
    }

    /** With the size and the time that it had. */
    @Test
    void sourceThatChangedIsBuilt() throws IOException {
        FileTime time = Files.getLastModifiedTime(article);
        Files.writeString(article, "Giá lúa giảm");
        Files.setLastModifiedTime(article, time);

        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();
    }

    @Test
    void newSourceIsBuilt() throws IOException {
        Files.writeString(article.resolveSibling("gia-dua.md"), "Giá dừa tăng");

        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();
    }

    @Test
    void pageThatSomebodyChangedOrTookAwayIsBuilt() throws IOException {
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, "Giá lúa giảm");
        Files.setLastModifiedTime(page, time);
        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();

        Files.delete(page);
        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();
    }

    @Test
    void whatAnInterruptedBuildLeftIsTidiedUp() throws IOException {
        Files.createDirectories(site.resolve(".public.next"));

        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();
    }

    @Test
    void damagedMemoryIsNone() throws IOException {
        Path kept = site.resolve(".bantin/last");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1] ^= 1;
        Files.write(kept, bytes);
        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();

        Files.write(kept, new byte[] {1, 2, 3});
        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();
    }

    /** One that looks at sizes and times alone may have missed a change: nothing that was said before it counts after it. */
    @Test
    void buildThatIsNotSureForgetsWhatWasSaid() throws IOException {
        OutputDirectory output = new OutputDirectory(site.resolve("public"));
        new LastBuild(site, site.resolve(".bantin"), ASKED, Optional.empty(), output)
                .keep(NOON, report(), Optional.empty());

        assertThat(build(ASKED).stillTrue(zone -> NOON)).isEmpty();
    }

    /** As a build begins some time after the last change. */
    private LastBuild build(Fingerprint asked) throws IOException {
        Looks.nextTick(home.resolve("clock"));
        return new LastBuild(
                site,
                site.resolve(".bantin"),
                asked,
                Sources.of(site, site.resolve(".bantin")),
                new OutputDirectory(site.resolve("public")));
    }

    private static LastBuild.Report report() {
        ZonedDateTime at = NOON.plusHours(3);
        return new LastBuild.Report(
                List.of(),
                new Changes(1, 0, 0, 0),
                1,
                0,
                0,
                0,
                0,
                List.of(new LastBuild.Count("article.html", 1)),
                Optional.of(new NextChange.Change(
                        at, "content/news/hop.md", NextChange.Reason.PUBLISHED, new Moment(at, true))));
    }
}
