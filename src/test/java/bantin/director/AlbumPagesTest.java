package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of an album: its order, what its photos are called, and films that play in place. */
class AlbumPagesTest {
    private static final Path PHOTOS = Path.of("src", "test", "resources", "pictures");
    private static final Path FILM = Path.of("content", "news", "2019", "buoi-sang-tren-song", "buoi-sang.mp4");

    @TempDir
    private Path home;

    private GeneratedSite site;
    private TestPortal portal;

    @BeforeEach
    void write() throws IOException {
        site = new GeneratedSite(home.resolve("cong"), 20).write(1);
        portal = new TestPortal(home.resolve("cong"), home.resolve("public"), 2);
    }

    @Test
    void wholeFolderStandsByTimeTakenThenByNaturalName() throws IOException {
        // who took a photo is told from the file itself only where the site wants it
        site.put("site.yml", Files.readString(site.path("site.yml")) + "pictures: {keep_credit: true}\n");
        album("");
        copy("luc-8-gio.jpg", "z.jpg");
        copy("luc-9-gio.jpg", "a.jpg");
        copy("xam.jpg", "anh-10.jpg");
        copy("co-mo-ta.jpg", "anh-2.jpg");

        List<Problem> problems = portal.build().problems();

        assertThat(page("album-anh/le-hoi").select(".photo-grid a").eachAttr("href"))
                .containsExactly(
                        "/album-anh/le-hoi/z/",
                        "/album-anh/le-hoi/a/",
                        "/album-anh/le-hoi/anh-2/",
                        "/album-anh/le-hoi/anh-10/");
        // the last one was a link without a name: a screen reader said nothing but its address
        assertThat(page("album-anh/le-hoi").select(".photo-grid img").eachAttr("alt"))
                .containsExactly("Rước kiệu quanh đình", "Múa lân trước sân đình", "Hội làng", "Ảnh 4 trên 4");
        assertThat(page("album-anh/le-hoi").select(".credit").eachText()).containsExactly("Ảnh: Ngọc Ẩn");
        assertThat(problems)
                .filteredOn(p -> p.id().startsWith("album."))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.id()).isEqualTo("album.alt.missing");
                    assertThat(problem.args()).containsExactly("1", "4");
                });
    }

    @Test
    void frontMatterOrdersAndSpeaksFirst() throws IOException {
        album("cover: b.jpg\n"
                + "photos:\n"
                + "  - file: b.jpg\n"
                + "    caption: Hát bội\n"
                + "    alt: Ba diễn viên\n"
                + "    credit: Minh Tuấn\n"
                + "  - file: a.jpg\n");
        copy("luc-8-gio.jpg", "a.jpg");
        copy("luc-9-gio.jpg", "b.jpg");
        copy("xam.jpg", "khong-ke.jpg");

        portal.buildSound();

        Document album = page("album-anh/le-hoi");
        assertThat(album.select(".photo-grid a").eachAttr("href"))
                .containsExactly("/album-anh/le-hoi/b/", "/album-anh/le-hoi/a/");
        assertThat(album.select("figcaption").eachText())
                .containsExactly("Hát bội Ảnh: Minh Tuấn", "Rước kiệu quanh đình");
        assertThat(album.select(".photo-grid img").eachAttr("alt"))
                .containsExactly("Ba diễn viên", "Rước kiệu quanh đình");
        String cover = page("album-anh").selectFirst(".album-card img").attr("src");
        assertThat(album.select(".photo-grid img").get(0).attr("src")).isEqualTo(cover);
    }

    @Test
    void indexStandsByYearWithDatesAndCounts() throws IOException {
        album("");
        copy("luc-8-gio.jpg", "a.jpg");
        Files.copy(FILM, folder().resolve("dua-ghe.mp4"));
        site.put("content/albums/tet/index.md", "---\ntitle: Tết\ndate: 2018-02-16\n---\n");
        Files.copy(
                PHOTOS.resolve("luc-9-gio.jpg"), folder().resolveSibling("tet").resolve("b.jpg"));

        portal.buildSound();

        Document index = page("album-anh");
        assertThat(index.select("main h2").eachText()).containsExactly("Năm 2020", "Năm 2018");
        assertThat(index.select(".album-card").eachText())
                .containsExactly("Lễ hội 18/03/2020 1 ảnh 1 phim", "Tết 16/02/2018 1 ảnh");
        assertThat(index.select(".album-card img")).hasSize(2);
    }

    @Test
    void photoHasAPageWithItsNeighbours() throws IOException {
        album("");
        copy("luc-8-gio.jpg", "a.jpg");
        copy("luc-9-gio.jpg", "b.jpg");

        portal.buildSound();

        Document photo = page("album-anh/le-hoi/b");
        assertThat(photo.select("h1").text()).isEqualTo("Múa lân trước sân đình");
        assertThat(photo.select("[rel=prev]").attr("href")).isEqualTo("/album-anh/le-hoi/a/");
        assertThat(photo.select("[rel=next]")).isEmpty();
        assertThat(photo.select(".pager a:not([rel])").attr("href")).isEqualTo("/album-anh/le-hoi/");
        assertThat(photo.select("meta[property=og:image]").attr("content")).contains("/anh/");
    }

    @Test
    void filmPlaysInPlaceBehindThePictureOfItsName() throws IOException {
        album("");
        copy("luc-8-gio.jpg", "a.jpg");
        copy("luc-9-gio.jpg", "dua-ghe.jpg");
        Files.copy(FILM, folder().resolve("dua-ghe.mp4"));
        Files.copy(FILM, folder().resolve("khong-anh.mp4"));

        List<Problem> problems = portal.build().problems();

        Document album = page("album-anh/le-hoi");
        assertThat(album.select(".photo-grid > li")).hasSize(3);
        assertThat(album.select("video").eachAttr("src"))
                .containsExactly("/tep/albums/le-hoi/dua-ghe.mp4", "/tep/albums/le-hoi/khong-anh.mp4");
        assertThat(album.select("video").get(0).attr("poster")).startsWith("/anh/");
        assertThat(album.select("video").get(0).attr("preload")).isEqualTo("none");
        assertThat(album.select("video").get(0).attr("aria-label")).isEqualTo("Múa lân trước sân đình");
        assertThat(album.select("video").get(1).attr("aria-label")).isEqualTo("khong-anh.mp4");
        assertThat(home.resolve("public/tep/albums/le-hoi/dua-ghe.mp4")).hasSize(Files.size(FILM));
        assertThat(home.resolve("public/album-anh/le-hoi/dua-ghe")).doesNotExist();
        assertThat(problems)
                .filteredOn(p -> p.id().equals("album.poster.missing"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsExactly("1", "2"));
    }

    /** Players load their pictures at once, also those far below: six films cost a phone two megabytes. */
    @Test
    void playerTakesAPictureOfMiddleSize() throws IOException {
        album("");
        ImageIO.write(
                new BufferedImage(1700, 1100, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder().resolve("dua-ghe.jpg").toFile());
        Files.copy(FILM, folder().resolve("dua-ghe.mp4"));

        portal.build();

        assertThat(page("album-anh/le-hoi").select("video").attr("poster")).endsWith("-800.jpg");
    }

    /** Windows saves pictures of the web so; they stood in the folder and nobody was told that the album lacks them. */
    @Test
    void photoThatWindowsCallsJfifIsShown() throws IOException {
        album("");
        copy("luc-8-gio.jpg", "zalo.jfif");

        portal.build();

        assertThat(page("album-anh/le-hoi").select(".photo-grid img").attr("src"))
                .endsWith(".jpg");
    }

    /** Phones write IMG_1.JPG beside IMG_1.MOV: the player of an article was black. */
    @Test
    void filmOfAnArticleHasItsPosterWhateverTheLettersCase() throws IOException {
        site.put("content/news/dua-ghe/index.md", """
            ---
            title: Đua ghe
            date: 2020-03-18
            category: kinh-te
            ---
            ![Đua ghe](IMG_1.mp4)
            """);
        Files.copy(FILM, home.resolve("cong/content/news/dua-ghe/IMG_1.mp4"));
        Files.copy(PHOTOS.resolve("luc-8-gio.jpg"), home.resolve("cong/content/news/dua-ghe/IMG_1.JPG"));

        portal.build();

        assertThat(page("kinh-te/dua-ghe").select("video").attr("poster")).startsWith("/anh/");
    }

    /** Only films of declared types had captions: who can't hear read nothing below those of news and albums. */
    @Test
    void filmsOfNewsAndAlbumsHaveTheCaptionsOfTheirName() throws IOException {
        site.put("content/news/dua-ghe/index.md", """
            ---
            title: Đua ghe
            date: 2020-03-18
            category: kinh-te
            ---
            ![Đua ghe](dua-ghe.mp4)

            ![Không lời](khong-loi.mp4)
            """);
        album("");
        for (Path folder : List.of(folder(), home.resolve("cong/content/news/dua-ghe"))) {
            Files.copy(FILM, folder.resolve("dua-ghe.mp4"));
            Files.copy(FILM, folder.resolve("khong-loi.mp4"));
            for (String captions : List.of("dua-ghe.vtt", "dua-ghe.en.vtt")) {
                Files.writeString(folder.resolve(captions), "WEBVTT\n\n00:00.000 --> 00:02.000\nGhe về đích\n");
            }
        }

        portal.build();

        for (Document page : List.of(page("kinh-te/dua-ghe"), page("album-anh/le-hoi"))) {
            assertThat(page.select("video")).hasSize(2);
            assertThat(page.select("video")
                            .get(0)
                            .select("track[kind=captions]")
                            .eachAttr("srclang"))
                    .containsExactly("vi", "en");
            assertThat(page.select("track[default]").eachAttr("label")).containsExactly("Tiếng Việt");
            assertThat(page.select("video").get(1).select("track")).isEmpty();
            for (String src : page.select("track").eachAttr("src")) {
                assertThat(home.resolve("public" + src)).content().contains("Ghe về đích");
            }
        }
    }

    /** The film says 01:30 in Greenwich, half past eight on the clock of the portal. */
    @Test
    void filmStandsAmongThePhotosByTheTimeItWasTaken() throws IOException {
        album("");
        copy("luc-8-gio.jpg", "z.jpg");
        copy("luc-9-gio.jpg", "a.jpg");
        copy("dua-ghe.mov", "dua-ghe.mov");
        Files.copy(FILM, folder().resolve("khong-gio.mp4"));

        portal.buildSound();

        Document album = page("album-anh/le-hoi");
        assertThat(album.select(".photo-grid > li a.photo, .photo-grid > li > figure > a, .photo-grid video").stream()
                        .map(item -> item.attr("href") + item.attr("src")))
                .containsExactly(
                        "/album-anh/le-hoi/z/",
                        "/tep/albums/le-hoi/dua-ghe.mov",
                        "/album-anh/le-hoi/a/",
                        "/tep/albums/le-hoi/khong-gio.mp4");
    }

    /** The page once had a player for a film that was not there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "photos:\n  - file: a.jpg\n  - file: dut.mp4\n  - file: chu.webm\n"})
    void filmThatIsLeftOutHasNoPlayer(String listed) throws IOException {
        album(listed);
        copy("luc-8-gio.jpg", "a.jpg");
        byte[] film = Files.readAllBytes(FILM);
        Files.write(folder().resolve("dut.mp4"), Arrays.copyOf(film, film.length / 2));
        Files.writeString(folder().resolve("chu.webm"), "không phải phim");

        List<Problem> problems = portal.build().problems();

        assertThat(page("album-anh/le-hoi").select("video")).isEmpty();
        assertThat(page("album-anh/le-hoi").select(".photo-grid > li")).hasSize(1);
        assertThat(problems)
                .filteredOn(problem -> problem.id().equals("film.unreadable"))
                .hasSize(2);
    }

    @Test
    void filmWithoutATimeStandsWhereItsPictureWould() throws IOException {
        album("");
        copy("luc-8-gio.jpg", "khong-gio.jpg");
        copy("luc-9-gio.jpg", "a.jpg");
        Files.copy(FILM, folder().resolve("khong-gio.mp4"));

        portal.buildSound();

        assertThat(page("album-anh/le-hoi").select(".photo-grid > li").stream()
                        .map(item -> item.select("video").isEmpty()))
                .containsExactly(false, true);
    }

    @Test
    void filmElsewhereIsALinkThatLoadsNothing() throws IOException {
        album("photos:\n"
                + "  - file: a.jpg\n"
                + "  - file: https://www.youtube.com/watch?v=abc\n"
                + "    caption: Đua ghe\n"
                + "    poster: b.jpg\n");
        copy("luc-8-gio.jpg", "a.jpg");
        copy("luc-9-gio.jpg", "b.jpg");

        portal.buildSound();

        Document album = page("album-anh/le-hoi");
        assertThat(album.select(".film-link").attr("href")).isEqualTo("https://www.youtube.com/watch?v=abc");
        assertThat(album.select(".film-link").text()).isEqualTo("Đua ghe Xem trên youtube.com");
        assertThat(album.select("[src*=youtube], [srcset*=youtube], link[href*=youtube], iframe, video"))
                .isEmpty();
        assertThat(album.select(".film-link img").attr("src")).startsWith("/anh/");
        // on a phone its card is as wide as the page, and the picture was made for half of it
        assertThat(album.select(".film-link img").attr("sizes")).endsWith("calc(100vw - 2rem)");
    }

    /** A camera names a photo and a screenshot alike; the whole portal was not built for that. */
    @Test
    void photosOfOneNameHavePagesOfTheirOwn() throws IOException {
        album("");
        copy("xam.jpg", "dua-ghe.jpg");
        copy("trong-suot.png", "dua-ghe.png");
        copy("huong-1.jpg", "Đua ghe.jpg");
        copy("huong-2.jpg", "dua-ghe-2.jpg");

        portal.buildSound();

        assertThat(page("album-anh/le-hoi").select(".photo-grid a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/album-anh/le-hoi/dua-ghe/",
                        "/album-anh/le-hoi/dua-ghe-2/",
                        "/album-anh/le-hoi/dua-ghe-3/",
                        "/album-anh/le-hoi/dua-ghe-4/");
    }

    /** A strip of screens from a phone ended the build with a stack trace: WebP can't be that tall, and JPEG has an end too. */
    @Test
    void stripTallerThanWebpIsShownWithoutIt() throws IOException {
        album("");
        strip(17_000, "tin-nhan.png");
        strip(66_000, "qua-dai.png");

        List<Problem> problems = portal.build().problems();

        Document album = page("album-anh/le-hoi");
        assertThat(album.select(".photo-grid img").eachAttr("height")).containsExactly("17000");
        assertThat(album.select(".photo-grid source")).isEmpty();
        assertThat(problems)
                .filteredOn(problem -> problem.id().equals("picture.too-large"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsExactly("qua-dai.png", "10", "66000"));
    }

    private void strip(int height, String name) throws IOException {
        BufferedImage image = new BufferedImage(10, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", folder().resolve(name).toFile());
    }

    /** The zone of the machine stood in each zip, so that two machines published different bytes. */
    @Test
    void zipOfOriginalsTellsNeitherTimeNorZone() throws IOException {
        album("originals: true\n");
        copy("gps.jpg", "a.jpg");

        portal.buildSound();

        String zip = page("album-anh/le-hoi").select("a.download").attr("href");
        try (ZipFile file = new ZipFile(home.resolve("public" + zip).toFile())) {
            ZipEntry entry = file.getEntry("a.jpg");
            assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
            assertThat(entry.getExtra()).isNull();
        }
    }

    private Path folder() {
        return site.path("content/albums/le-hoi/index.md").getParent();
    }

    private void album(String more) throws IOException {
        site.put("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\n" + more + "---\n");
    }

    private void copy(String photo, String name) throws IOException {
        Files.copy(PHOTOS.resolve(photo), folder().resolve(name));
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(home.resolve("public").resolve(address).resolve("index.html"));
    }
}
