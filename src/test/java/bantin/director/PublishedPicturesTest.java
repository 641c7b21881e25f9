package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the photos of a portal: sizes, addresses, privacy, and work that is done once. */
class PublishedPicturesTest {
    private static final Path PHOTOS = Path.of("src", "test", "resources", "pictures");
    private static final List<String> ALBUM = List.of(
            "gps.jpg", "gps.png", "gps.webp", "dong.gif", "huong-6.jpg", "bieu-tuong.svg", "cmyk.jpg", "adobe-rgb.jpg");

    @TempDir
    static Path shared;

    @TempDir
    private Path home;

    private GeneratedSite site;
    private TestPortal portal;

    @BeforeEach
    void write() throws IOException {
        site = new GeneratedSite(home.resolve("cong"), 20).write(1);
        portal = new TestPortal(home.resolve("cong"), home.resolve("public"), 2);
        site.put("site.yml", Files.readString(site.path("site.yml")) + "pictures: {widths: [24, 48]}\n");
        site.put("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\noriginals: true\n---\n");
        for (String photo : ALBUM) {
            // a photo's page is named after its file without the ending
            copy(photo, "content/albums/le-hoi/" + photo.replaceFirst("gps\\.(.*)", "vi-tri-$1.$1"));
        }
        copy("gps.jpg", "content/static/tai-ve/anh-goc.jpg");
    }

    @Test
    void nothingPublishedTellsPlaceSerialNumberOrOwner() throws IOException {
        SiteBuild.Result result = portal.buildSound();

        SortedMap<String, byte[]> files = TestPortal.files(home.resolve("public"));
        assertThat(result.picturesMade()).isGreaterThan(10);
        assertThat(files).containsKey("tai-ve/anh-goc.jpg");
        files.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(path)
                .doesNotContain("MARKER", "GPS", "998877", "2020:03:18", "-4711", "-4713"));
    }

    /** What another test made is at hand; made anew they are the same. */
    private void buildWithKeptPictures() throws IOException {
        Path kept = shared.resolve("pictures");
        Path store = site.path(".bantin/pictures");
        if (Files.exists(kept)) {
            copyTree(kept, store);
        }
        portal.buildSound();
        if (!Files.exists(kept)) {
            copyTree(store, kept);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void everyPictureThatAPageNamesIsThere() throws IOException {
        buildWithKeptPictures();

        String page = Files.readString(home.resolve("public/album-anh/le-hoi/index.html"));
        Matcher address = Pattern.compile("/anh/[a-z0-9.-]+").matcher(page);
        int found = 0;
        while (address.find()) {
            found++;
            assertThat(home.resolve("public" + address.group())).isNotEmptyFile();
        }
        assertThat(found).isGreaterThan(20);
        assertThat(page).contains("24w", "48w", "type=\"image/webp\"", "loading=\"lazy\"");
    }

    @Test
    void secondBuildMakesNoPictureAndReadsNone() throws IOException {
        buildWithKeptPictures();
        Path photo = site.path("content/albums/le-hoi/vi-tri-jpg.jpg");
        FileTime time = Files.getLastModifiedTime(photo);
        byte[] bytes = Files.readAllBytes(photo);
        // same size and time, other bytes: who read them again would find no picture
        Files.write(photo, new byte[bytes.length]);
        Files.setLastModifiedTime(photo, time);

        SiteBuild.Result second = portal.buildSound();

        assertThat(second.picturesMade()).isZero();
        assertThat(second.changes().orElseThrow().touched()).isZero();
    }

    @Test
    void originalsAreOfferedOneByOneAndTogether() throws IOException {
        buildWithKeptPictures();

        String album = Files.readString(home.resolve("public/album-anh/le-hoi/index.html"));
        Matcher zip = Pattern.compile("/anh/le-hoi-[a-z0-9]+\\.zip").matcher(album);
        assertThat(zip.find()).isTrue();
        try (ZipFile file = new ZipFile(home.resolve("public" + zip.group()).toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .hasSize(ALBUM.size())
                    .contains("vi-tri-jpg.jpg", "dong.gif");
        }
        String photo = Files.readString(home.resolve("public/album-anh/le-hoi/vi-tri-jpg/index.html"));
        assertThat(photo).containsPattern("href=\"/anh/[a-z0-9]+\\.jpg\" download");
    }

    @Test
    void movedPhotoCostsNothing() throws IOException {
        buildWithKeptPictures();
        Files.move(site.path("content/albums/le-hoi/vi-tri-jpg.jpg"), site.path("content/albums/le-hoi/mua-lan.jpg"));

        assertThat(portal.buildSound().picturesMade()).isZero();
    }

    @Test
    void samePhotosInAnotherAlbumCostNothing() throws IOException {
        buildWithKeptPictures();
        site.put("content/albums/tong-ket/index.md", "---\ntitle: Tổng kết\ndate: 2020-03-19\n---\n");
        copy("gps.jpg", "content/albums/tong-ket/mua-lan.jpg");
        copy("cmyk.jpg", "content/albums/tong-ket/cmyk.jpg");

        assertThat(portal.buildSound().picturesMade()).isZero();
        assertThat(home.resolve("public/album-anh/tong-ket/mua-lan/index.html")).exists();
    }

    @Test
    void sizesThatTheSiteNoLongerWantsLeaveStoreAndSite() throws IOException {
        buildWithKeptPictures();
        assertThat(sizesOfWidth("24")).isPositive();
        site.put("site.yml", Files.readString(site.path("site.yml")).replace("[24, 48]", "[48]"));

        portal.buildSound();

        assertThat(sizesOfWidth("24")).isZero();
        assertThat(sizesOfWidth("48")).isPositive();
    }

    /** In what is published and in what is kept. */
    private long sizesOfWidth(String width) throws IOException {
        return Stream.concat(
                        TestPortal.files(home.resolve("public/anh")).keySet().stream(),
                        TestPortal.files(site.path(".bantin/pictures")).keySet().stream())
                .filter(file -> file.matches(".*[-/]" + width + "(q\\d+)?\\.(jpg|png|webp)"))
                .count();
    }

    @Test
    void picturesThatNobodyShowsLeaveTheStore() throws IOException {
        buildWithKeptPictures();
        int before = TestPortal.files(site.path(".bantin/pictures")).size();
        Files.delete(site.path("content/albums/le-hoi/cmyk.jpg"));

        portal.buildSound();

        assertThat(TestPortal.files(site.path(".bantin/pictures"))).hasSizeLessThan(before);
    }

    @Test
    void photosThatCannotBeUsedAreNamedAndEverythingElseIsBuilt() throws IOException {
        String album = "content/albums/le-hoi/";
        copy("cat-cut.jpg", album + "cat-cut.jpg");
        copy("bom.png", album + "bom.png");
        copy("van-ban.jpg", album + "van-ban.jpg");
        copy("anh.heic", album + "IMG_0001.heic");
        byte[] damaged = Files.readAllBytes(PHOTOS.resolve("gps.png"));
        int pixels = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 4;
        Arrays.fill(damaged, pixels + 20, pixels + 60, (byte) 0x55);
        Files.write(site.path(album + "anh-vo.png"), damaged);
        site.put(
                "content/news/hong.md",
                "---\n"
                        + "title: Hỏng\n"
                        + "date: 2020-03-18\n"
                        + "category: kinh-te\n"
                        + "attachments: [/albums/le-hoi/cat-cut.jpg]\n"
                        + "---\n"
                        + "![Ruộng](/albums/le-hoi/bom.png) và [ảnh](/albums/le-hoi/van-ban.jpg)\n");

        SiteBuild.Result result = portal.buildSound();

        assertThat(result.problems())
                .filteredOn(problem -> problem.id().startsWith("picture."))
                .extracting(problem -> problem.id() + " " + problem.place())
                .satisfiesExactlyInAnyOrder(
                        named("picture.unreadable", "cat-cut.jpg"),
                        named("picture.damaged", "anh-vo.png"),
                        named("picture.too-large", "bom.png"),
                        named("picture.not-a-picture", "van-ban.jpg"),
                        named("picture.heic", "IMG_0001.heic"));
        String page = Files.readString(home.resolve("public/album-anh/le-hoi/index.html"));
        assertThat(page).contains("vi-tri-jpg").doesNotContain("cat-cut", "anh-vo", "van-ban", "img-0001");
        assertThat(brokenReferences()).isEmpty();
    }

    private static ThrowingConsumer<String> named(String id, String file) {
        return problem -> assertThat(problem).startsWith(id).contains(file);
    }

    /** Addresses of files in pages that lead to no file. */
    private List<String> brokenReferences() throws IOException {
        SortedMap<String, byte[]> files = TestPortal.files(home.resolve("public"));
        List<String> broken = new ArrayList<>();
        files.forEach((path, bytes) -> {
            Matcher reference = Pattern.compile("(?:src|href)=\"/([^\"#?]+\\.[a-z0-9]+)\"")
                    .matcher(new String(bytes, StandardCharsets.UTF_8));
            while (path.endsWith(".html") && reference.find()) {
                if (!files.containsKey(reference.group(1))) {
                    broken.add(path + ": " + reference.group(1));
                }
            }
        });
        return broken;
    }

    private void copy(String photo, String to) throws IOException {
        Path target = site.path(to);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(PHOTOS.resolve(photo), target);
    }
}
