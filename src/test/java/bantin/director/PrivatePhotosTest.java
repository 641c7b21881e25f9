package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site whose photos tell all that photos can tell about people and places: every byte that it publishes is read. */
class PrivatePhotosTest {
    /** What may stand in a published picture besides pixels, as metadata-extractor calls it. */
    private static final Set<String> HARMLESS = Set.of(
            "JPEG",
            "JFIF",
            "Huffman",
            "Adobe JPEG",
            "PNG-IHDR",
            "PNG-PLTE",
            "PNG-gAMA",
            "PNG-cHRM",
            "PNG-bKGD",
            "PNG-pHYs",
            "WebP",
            "GIF Header",
            "GIF Control",
            "GIF Image",
            "GIF Animation",
            "File Type");

    @TempDir
    private Path home;

    private GeneratedSite site;
    private TestPortal portal;

    @BeforeEach
    void write() throws IOException {
        site = new GeneratedSite(home.resolve("cong"), 4).write(1);
        portal = new TestPortal(home.resolve("cong"), home.resolve("public"), 2);
        Map<String, byte[]> photos = Map.of(
                "may-anh.jpg", MarkedPhotos.jpeg(),
                "man-hinh.png", MarkedPhotos.png(),
                "dien-thoai.webp", MarkedPhotos.webp(),
                "dong.gif", MarkedPhotos.gif(),
                "hinh-ve.svg", MarkedPhotos.svg());
        site.put("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\noriginals: true\n---\n");
        // Windows writes this ending for a JPEG of the web; it was published as a document, with all that it told
        site.put("content/static/tai-ve/zalo.jfif", "");
        Files.write(site.path("content/static/tai-ve/zalo.jfif"), MarkedPhotos.jpeg());
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, byte[]> photo : photos.entrySet()) {
            for (String folder : List.of("content/albums/le-hoi/", "content/static/tai-ve/", "content/images/")) {
                site.put(folder + photo.getKey(), "");
                Files.write(site.path(folder + photo.getKey()), photo.getValue());
            }
            body.append("![Ảnh](/images/%s)\n\n[Tải về](/images/%s)\n\n".formatted(photo.getKey(), photo.getKey()));
        }
        site.put(
                "content/news/anh.md",
                "---\ntitle: Ảnh\ndate: 2020-03-18\ncategory: kinh-te\ncover: /images/may-anh.jpg\ncover_alt: Ảnh\n"
                        + "attachments: [/images/may-anh.jpg]\n---\n" + body);
    }

    /** They were published as documents, with all that they told. */
    @Test
    void photoInDisguiseIsCleanedAndToldOf() throws IOException {
        for (String path : List.of("content/images/anh-goc.dat", "content/static/anh-goc")) {
            site.put(path, "");
            Files.write(site.path(path), MarkedPhotos.jpeg());
        }
        site.put(
                "content/news/goc.md",
                "---\ntitle: Ảnh gốc\ndate: 2020-03-18\ncategory: kinh-te\nattachments: [/images/anh-goc.dat]\n---\n"
                        + "[Tải ảnh](/images/anh-goc.dat)\n");

        List<String> problems =
                portal.build().problems().stream().map(problem -> problem.id()).toList();

        assertThat(problems).contains("picture.renamed");
        Map<String, byte[]> told = published();
        List<String> named =
                told.keySet().stream().filter(path -> path.contains("anh-goc")).toList();
        assertThat(named).isNotEmpty();
        for (String path : named) {
            for (byte[] forbidden : forbidden()) {
                assertThat(contains(told.get(path), forbidden)).as(path).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noPublishedByteTellsPlaceOwnerOrSerialNumber(boolean keepCredit) throws Exception {
        site.put(
                "site.yml",
                Files.readString(site.path("site.yml")) + "pictures: {widths: [24, 48], keep_credit: " + keepCredit
                        + "}\n");

        portal.buildSound();

        Map<String, byte[]> files = published();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (byte[] forbidden : forbidden()) {
                assertThat(contains(file.getValue(), forbidden))
                        .as(file.getKey())
                        .isFalse();
            }
        }
        byte[] name = MarkedPhotos.bytes(MarkedPhotos.PHOTOGRAPHER);
        // on the pages, where the editor asked for it; in the files, never
        List<String> named = files.keySet().stream()
                .filter(path -> contains(files.get(path), name))
                .toList();
        assertThat(named).allMatch(path -> keepCredit && path.endsWith(".html")).hasSize(keepCredit ? 4 : 0);
        List<String> pictures = files.keySet().stream()
                .filter(path -> path.matches(".*\\.(jpg|png|webp|gif)") && !path.startsWith("assets/"))
                .toList();
        assertThat(pictures).hasSizeGreaterThan(20).anyMatch(path -> path.contains(".zip!"));
        // a page without a picture of its own shows elsewhere with the emblem, which nobody took; icons are drawn from
        // it too
        String drawn = Files.readString(home.resolve("public/tim-kiem/index.html"))
                + Files.readString(home.resolve("public/cong.webmanifest"));
        for (String picture : pictures) {
            boolean emblem = drawn.contains("/" + picture + "\"");
            assertThat(notHarmless(picture, files.get(picture), keepCredit && !emblem))
                    .as(picture)
                    .isEmpty();
        }
    }

    @Test
    void marksAreWhereTheyAreLookedFor() throws Exception {
        for (byte[] photo : List.of(MarkedPhotos.jpeg(), MarkedPhotos.png(), MarkedPhotos.webp())) {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
            Set<String> told = new TreeSet<>();
            for (Directory directory : metadata.getDirectories()) {
                directory.getTags().forEach(tag -> told.add(tag.getDescription() + ""));
            }

            assertThat(told).contains("13° 41' 27.11\"", "BODY-MARKER-4711", MarkedPhotos.PHOTOGRAPHER);
            assertThat(forbidden().stream().filter(bytes -> contains(photo, bytes)))
                    .hasSizeGreaterThan(2);
        }
        assertThat(contains(MarkedPhotos.gif(), MarkedPhotos.bytes("MARKER"))).isTrue();
    }

    private static List<byte[]> forbidden() throws IOException {
        ByteArrayOutputStream latitude = new ByteArrayOutputStream();
        for (int number : MarkedPhotos.LATITUDE) {
            MarkedPhotos.number(latitude, number, 4);
        }
        return List.of(
                latitude.toByteArray(),
                marker(StandardCharsets.ISO_8859_1),
                marker(StandardCharsets.UTF_16LE),
                marker(StandardCharsets.UTF_16BE),
                MarkedPhotos.bytes("13,41.4522"),
                MarkedPhotos.bytes("+13.6911"),
                MarkedPhotos.bytes("2020:03:18"));
    }

    private static byte[] marker(Charset charset) {
        return MarkedPhotos.MARKER.getBytes(charset);
    }

    /** What a picture says beyond its pixels; with credit kept, a caption and a copyright notice are expected. */
    private static Set<String> notHarmless(String name, byte[] picture, boolean keepCredit) throws Exception {
        Set<String> said = new TreeSet<>();
        boolean credited = false;
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof XmpDirectory xmp && keepCredit) {
                credited = xmp.getXmpProperties().containsValue(MarkedPhotos.CAPTION)
                        && xmp.getXmpProperties().containsValue(MarkedPhotos.COPYRIGHT);
                xmp.getXmpProperties().keySet().stream()
                        .filter(key -> !key.startsWith("dc:description") && !key.startsWith("dc:rights"))
                        .forEach(said::add);
            } else if (!HARMLESS.contains(directory.getName())) {
                said.add(directory.getName());
                directory.getTags().stream().map(Tag::toString).forEach(said::add);
            }
        }
        if (keepCredit && !name.endsWith(".gif") && !credited) {
            said.add("no credit");
        }
        return said;
    }

    private static boolean contains(byte[] file, byte[] part) {
        // one byte to one character, so that searching text searches bytes
        return new String(file, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Every file of the site, and every file in its zips as {@code x.zip!name}. */
    private Map<String, byte[]> published() throws IOException {
        Map<String, byte[]> all = new TreeMap<>(TestPortal.files(home.resolve("public")));
        for (String path : Set.copyOf(all.keySet())) {
            if (path.endsWith(".zip")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all.get(path)))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        all.put(path + "!" + entry.getName(), zip.readAllBytes());
                    }
                }
            }
        }
        return all;
    }
}
