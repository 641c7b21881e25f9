package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import bantin.image.film.Film;
import bantin.problem.Problem;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films of albums, attachments and plain files: what is published tells neither place nor person. */
class PrivateFilmsTest {
    @TempDir
    private Path home;

    private GeneratedSite site;
    private TestPortal portal;

    @BeforeEach
    void write() throws IOException {
        site = new GeneratedSite(home.resolve("cong"), 4).write(1);
        portal = new TestPortal(home.resolve("cong"), home.resolve("public"), 2);
        site.put("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\n---\n");
        film("content/albums/le-hoi/mua-lan.mp4", MarkedFilms.mp4());
        film("content/albums/le-hoi/trong-hoi.webm", MarkedFilms.webm());
        film("content/static/tai-ve/phim.mov", MarkedFilms.mp4());
        film("content/images/phim.mp4", MarkedFilms.mp4());
        site.put(
                "content/news/phim.md",
                "---\ntitle: Phim\ndate: 2020-03-18\ncategory: kinh-te\nattachments: [/images/phim.mp4]\n---\n"
                        + "![Phim](/images/phim.mp4)\n");
    }

    @Test
    void noPublishedByteOfAFilmTellsPlaceOrOwner() throws IOException {
        SiteBuild.Result result = portal.buildSound();

        Map<String, byte[]> films = films();
        assertThat(films).hasSize(4);
        assertThat(result.positions()).isEqualTo(4);
        films.forEach((path, bytes) -> assertThat(latin1(bytes))
                .as(path)
                .contains(MarkedFilms.PIXELS)
                .doesNotContain("MARKER", "13.6911", "xyz", "ISO6709", "GPS"));
    }

    /** The article once had a player, a link and an attachment that led nowhere. */
    @Test
    void articleHasNoDeadLinkToAFilmThatIsLeftOut() throws IOException {
        byte[] whole = MarkedFilms.mp4();
        film("content/images/phim.mp4", Arrays.copyOf(whole, whole.length / 2));
        site.put(
                "content/news/phim.md",
                "---\ntitle: Phim\ndate: 2020-03-18\ncategory: kinh-te\nattachments: [/images/phim.mp4]\n---\n"
                        + "![Phim](/images/phim.mp4)\n\nXem [phim đua ghe](/images/phim.mp4).\n");

        SiteBuild.Result result = portal.build();

        assertThat(Files.readString(home.resolve("public/kinh-te/phim/index.html")))
                .contains("Xem phim đua ghe.")
                .doesNotContain("phim.mp4");
        assertThat(result.problems()).extracting(Problem::id).contains("film.unreadable");
    }

    /** As a telephone writes it: the place in the keys of QuickTime and in the box of 3GPP. */
    @Test
    void filmOfATelephoneTellsItsPlaceNoMoreAndKeepsEveryOtherByte() throws IOException {
        byte[] film = Files.readAllBytes(Path.of("src", "test", "resources", "pictures", "dua-ghe.mov"));
        assertThat(latin1(film)).contains("+13.6911+109.2080/", "loci", "location.ISO6709");
        film("content/albums/le-hoi/dua-ghe.mov", film);

        SiteBuild.Result result = portal.buildSound();

        byte[] published = Objects.requireNonNull(films().get("tep/albums/le-hoi/dua-ghe.mov"));
        assertThat(latin1(published)).doesNotContain("13.6911", "109.2080", "loci", "ISO6709", "shooting");
        assertThat(published).hasSameSizeAs(film);
        assertThat(result.positions()).isEqualTo(5);
    }

    /** Between the look through the folder and the copying somebody puts a link in the film's place. */
    @Test
    void filmThatBecameALinkOutOfTheSiteIsNotCopied() throws IOException {
        Path secret = Files.write(home.resolve("rieng-tu.mp4"), MarkedFilms.mp4());
        try (BodyStore bodies = new BodyStore(site.path(".bantin"))) {
            Snapshot snapshot = new SnapshotLoader(
                            site.path(""), Path.of("themes").toAbsolutePath(), bodies, 1, Progress.silent())
                    .load(config -> new BuildTime(
                            ZonedDateTime.parse("2026-11-23T08:00:00+07:00"), BuildTime.Drafts.LEAVE_OUT));
            Path film = site.path("content/albums/le-hoi/mua-lan.mp4");
            Files.delete(film);
            Files.createSymbolicLink(film, secret);

            Outcome<Film> copied = snapshot.pictures()
                    .copied(snapshot.portal()
                            .plan()
                            .copy("/tep/albums/le-hoi/mua-lan.mp4")
                            .orElseThrow());

            assertThat(copied).isEqualTo(Outcome.refused(new Refused("film.unreadable", List.of("mua-lan.mp4"))));
            assertThat(site.path(".bantin/films")).doesNotExist();
        }
    }

    @Test
    void everyByteThatStaysKeepsItsPlace() throws IOException {
        portal.buildSound();

        films().forEach((path, bytes) -> {
            byte[] before = path.endsWith("webm") ? MarkedFilms.webm() : MarkedFilms.mp4();
            assertThat(bytes).as(path).hasSameSizeAs(before);
            assertThat(latin1(bytes).indexOf(MarkedFilms.PIXELS))
                    .isEqualTo(latin1(before).indexOf(MarkedFilms.PIXELS));
        });
    }

    @Test
    void secondBuildWritesNoFilmAndACleanOneIsPublishedAsItIs() throws IOException {
        portal.buildSound();
        films().forEach((path, bytes) -> {
            if (path.endsWith("mua-lan.mp4")) {
                film("content/static/sach.mp4", bytes);
            }
        });

        SiteBuild.Result second = portal.buildSound();

        assertThat(second.changes().orElseThrow().added()).isEqualTo(1);
        assertThat(second.changes().orElseThrow().changed()).isZero();
        assertThat(TestPortal.files(site.path(".bantin/films"))).hasSize(4);
    }

    @Test
    void copiesOfFilmsThatAreGoneAreDropped() throws IOException {
        portal.buildSound();
        Files.delete(site.path("content/albums/le-hoi/mua-lan.mp4"));

        portal.buildSound();

        assertThat(TestPortal.files(site.path(".bantin/films"))).hasSize(3);
    }

    @Test
    void filmThatCannotBeFollowedIsNamedAndEverythingElseIsBuilt() throws IOException {
        byte[] whole = MarkedFilms.mp4();
        film("content/static/cut.mp4", Arrays.copyOf(whole, whole.length - 30));
        film("content/static/text.mp4", "không phải phim".getBytes(StandardCharsets.UTF_8));
        film("content/static/empty.webm", new byte[0]);

        SiteBuild.Result result = portal.buildSound();

        assertThat(result.problems())
                .filteredOn(problem -> problem.id().equals("film.unreadable"))
                .extracting(Problem::place)
                .extracting(Object::toString)
                .satisfiesExactlyInAnyOrder(
                        place -> assertThat(place).contains("cut.mp4"),
                        place -> assertThat(place).contains("text.mp4"),
                        place -> assertThat(place).contains("empty.webm"));
        assertThat(films()).hasSize(4);
    }

    private SortedMap<String, byte[]> films() throws IOException {
        SortedMap<String, byte[]> files = TestPortal.files(home.resolve("public"));
        files.keySet().removeIf(path -> !path.matches(".*\\.(mp4|mov|webm)"));
        return files;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void film(String path, byte[] film) {
        try {
            site.put(path, "");
            Files.write(site.path(path), film);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
