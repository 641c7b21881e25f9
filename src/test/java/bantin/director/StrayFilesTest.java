package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that came into the folder although they are not for readers, and photos in places where nobody looks for them. */
class StrayFilesTest {
    @TempDir
    private Path home;

    private GeneratedSite site;
    private TestPortal portal;
    private String settings = "";

    @BeforeEach
    void write() throws IOException {
        site = new GeneratedSite(home.resolve("cong"), 1).write(1);
        settings = Files.readString(site.path("site.yml"));
        portal = new TestPortal(home.resolve("cong"), home.resolve("public"), 2);
    }

    private void put(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            site.put("content/static/tep/" + file.getKey(), "");
            Files.write(site.path("content/static/tep/" + file.getKey()), file.getValue());
        }
    }

    private void putTexts(Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        put(bytes);
    }

    /** By the name of the file: the id, and what was found. */
    private Map<String, String> told() throws IOException {
        return portal.build().problems().stream()
                .filter(problem -> problem.place().file().startsWith("content/static/tep/"))
                .collect(Collectors.toMap(
                        problem -> problem.place().file().substring("content/static/tep/".length()),
                        StrayFilesTest::words,
                        (one, other) -> one + " + " + other,
                        TreeMap::new));
    }

    private static String words(Problem problem) {
        String more = problem.args().size() < 2 ? "" : " " + problem.args().get(1);
        return problem.id()
                + more.replace("told.", "")
                        .replace("\t", " ")
                        .replace("\n", "; ")
                        .stripTrailing();
    }

    private boolean isPublished(String name) {
        return Files.exists(home.resolve("public/tep/" + name));
    }

    private String published(String name) throws IOException {
        return Files.readString(home.resolve("public/tep/" + name), StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsNoReadingForThePublicStaysAtHome() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("saoluu.sql", "-- MySQL dump 10.13\n--\nDROP TABLE IF EXISTS `users`;\n");
        files.put("saoluu.txt", "/*!40101 SET NAMES utf8 */;\n# ghi chú\ninsert into `users` values (1);\n");
        files.put("saoluu.bin", "SQLite format 3\0");
        files.put("known_hosts", "cong.xa.vn,10.0.0.5 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGz\n");
        files.put("khoa.pub", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB an@may-van-thu\n");
        files.put("mat-khau.txt", "vanthu:$apr1$abc$def\n");
        files.put("cau-hinh.php", "<?php\ndefine('DB_PASSWORD', 'x');\n");
        files.put("hop-thu.mbox", "From an@xa.vn Mon Jan  5 08:00:00 2026\nFrom: an@xa.vn\n");
        files.put("kham.dat", "\0".repeat(128) + "DICM");
        putTexts(files);
        put(Map.of("loi-tat.lnk", MarkedPhotos.bytes("L\0\0\0\u0001\u0014\u0002\0C:\\Users\\an")));
        putTexts(
                Map.of("thu-vien.js", "var ssh = 'ssh-rsa AAAA';\n", "huong-dan.txt", "Cách tạo bảng: create table\n"));

        Map<String, String> told = told();

        assertThat(told.get("saoluu.sql")).isEqualTo("attachment.private database");
        assertThat(told.get("known_hosts")).isEqualTo("attachment.private servers");
        assertThat(told.get("mat-khau.txt")).isEqualTo("attachment.private passwords");
        assertThat(told).hasSize(10).allSatisfy((name, words) -> assertThat(words)
                .startsWith("attachment.private "));
        files.keySet().forEach(name -> assertThat(isPublished(name)).as(name).isFalse());
        assertThat(isPublished("loi-tat.lnk")).isFalse();
        assertThat(isPublished("thu-vien.js")).isTrue();
        assertThat(isPublished("huong-dan.txt")).isTrue();

        site.put("site.yml", settings + "attachments: keep\n");
        assertThat(told()).isEmpty();
        assertThat(isPublished("saoluu.sql")).isTrue();
    }

    @Test
    void whatTellsOfPeopleIsToldOf() throws IOException {
        putTexts(Map.of(
                "thu.eml", "From: An <an@xa.vn>\r\nTo: binh@huyen.vn\r\nSubject: Họp\r\n\r\nKính gửi\r\n",
                "an.vcf", "BEGIN:VCARD\r\nFN:Nguyễn Văn An\r\nTEL;TYPE=CELL:0912345678\r\nEND:VCARD\r\n",
                "hop.ics", "BEGIN:VCALENDAR\r\nATTENDEE;CN=An:mailto:an@xa.vn\r\nEND:VCALENDAR\r\n",
                "le.ics", "BEGIN:VCALENDAR\r\nSUMMARY:Lễ hội\r\nEND:VCALENDAR\r\n",
                "trang.mht",
                        "From: <Saved by Blink>\r\nSnapshot-Content-Location: file:///C:/Users/an/a.html\r\n"
                                + "MIME-Version: 1.0\r\n\r\n",
                "tin.html", "<xml><o:LastAuthor>Trần Thị Bình</o:LastAuthor></xml>",
                "quyet-dinh.fodt",
                        "<office:document xmlns:office=\"o\" xmlns:meta=\"m\"><meta:initial-creator>Lê Văn Chín"
                                + "</meta:initial-creator></office:document>",
                "ve.eps", "%!PS-Adobe-3.0 EPSF-3.0\n%%For: Phạm Văn Dũng\n",
                "ranh-gioi.geojson", "{\"type\": \"FeatureCollection\", \"coordinates\": [106, 10]}",
                "bang.csv", "STT,Họ tên\n1,Nguyễn Văn An\n"));
        put(Map.of(
                "thu.msg",
                        MarkedPhotos.bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(90)
                                + "_\0_\0s\0u\0b\0s\0t\0g\0001\0"),
                "goi.7z", MarkedPhotos.bytes("7z\u00BC\u00AF\u0027\u001C\0"),
                "goi.tar.gz", MarkedPhotos.bytes("\u001F\u008B\u0008\0"),
                "ghi.aiff", MarkedPhotos.bytes("FORM\0\0\0\u0020AIFFAUTH\0\0\0\u0004ANNA"),
                "hong.wma", MarkedPhotos.bytes("\u0030\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011" + "\0".repeat(30)),
                "ve.xcf", MarkedPhotos.bytes("gimp xcf v011\0<tag name=\"Exif.Image.Artist\">ANNA</tag>")));

        assertThat(told())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("thu.eml", "attachment.tells contact an@xa.vn, binh@huyen.vn"),
                        Map.entry("thu.msg", "attachment.tells contact"),
                        Map.entry("an.vcf", "attachment.tells person Nguyễn Văn An; contact 0912345678"),
                        Map.entry("hop.ics", "attachment.tells contact an@xa.vn"),
                        Map.entry("trang.mht", "attachment.tells path file:///C:/Users/an/a.html"),
                        Map.entry("tin.html", "attachment.tells person Trần Thị Bình"),
                        Map.entry("quyet-dinh.fodt", "attachment.tells person Lê Văn Chín"),
                        Map.entry("ve.eps", "attachment.tells person Phạm Văn Dũng"),
                        Map.entry("ranh-gioi.geojson", "attachment.tells place"),
                        Map.entry("goi.7z", "attachment.packed"),
                        Map.entry("goi.tar.gz", "attachment.packed"),
                        Map.entry("ghi.aiff", "attachment.tells person ANNA"),
                        Map.entry("ve.xcf", "attachment.tells person ANNA")));
        assertThat(isPublished("thu.eml")).isTrue();
    }

    @Test
    void photoUnderAnotherNameIsPublishedClean() throws IOException {
        put(Map.of(
                "anh.png", MarkedPhotos.jpeg(),
                "anh.dat", MarkedPhotos.jpeg(),
                "anh.bin", MarkedPhotos.png(),
                "cut.dat", MarkedPhotos.bytes("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF"),
                "phim.dat", MarkedPhotos.bytes("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"),
                "tho.txt", MarkedPhotos.bytes("II*\0\u0008\0\0\0")));

        assertThat(told())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "anh.dat", "picture.renamed jpg",
                        "anh.bin", "picture.renamed png",
                        "cut.dat", "picture.unreadable",
                        "phim.dat", "picture.misnamed mp4",
                        "tho.txt", "picture.raw"));
        for (String name : new String[] {"anh.png", "anh.dat", "anh.bin"}) {
            assertThat(published(name)).as(name).isNotEmpty().doesNotContain("MARKER");
        }
        assertThat(isPublished("cut.dat") || isPublished("phim.dat") || isPublished("tho.txt"))
                .isFalse();
    }

    @Test
    void photosThatStandAsLettersAreToldOfAndCleaned() throws IOException {
        String photo = Base64.getEncoder().encodeToString(MarkedPhotos.jpeg());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("trang.html", "<img src=\"data:image/jpeg;base64," + photo + "\"><p>Hết</p>");
        files.put("kieu.css", "a{background:url(data:;base64," + photo + ")}b{color:red}");
        files.put("ma.js", "const anh = '" + photo + "'; hien(anh);");
        files.put("du-lieu.json", "{\"anh\":\"" + photo.replace("/", "\\/") + "\",\"so\":1}");
        files.put("ma-hoa.html", "<img src='data:image/jpeg;base64," + photo.replace("/", "%2F") + "'>");
        files.put("dong.txt", "base64," + photo.replaceAll("(.{76})", "$1\r\n") + "\r\n\r\nHết");
        putTexts(files);

        Map<String, String> told = told();

        assertThat(told.keySet()).isEqualTo(files.keySet());
        assertThat(told.values()).allMatch(words -> words.startsWith("attachment.tells place ; person Nguyen Van An"));

        site.put("site.yml", settings + "attachments: clean\n");
        assertThat(told()).isEmpty();
        assertThat(published("trang.html")).contains("base64,/9j/").endsWith("\"><p>H\u00E1\u00BA\u00BFt</p>");
        assertThat(published("kieu.css")).endsWith(")}b{color:red}");
        assertThat(published("du-lieu.json")).endsWith("\",\"so\":1}");
        assertThat(published("dong.txt")).endsWith("\r\n\r\nH\u00E1\u00BA\u00BFt");
        for (String name : files.keySet()) {
            String letters = published(name).replaceAll("%2F", "/").replaceFirst("(?s)^.*?(?=/9j)", "");
            String first = letters.split("[^A-Za-z0-9+/=]", 2)[0];
            byte[] clean = Base64.getDecoder().decode(first);
            assertThat(new String(clean, StandardCharsets.ISO_8859_1)).as(name).doesNotContain("MARKER", "Nguyen");
        }
    }

    @Test
    void photoInADrawingIsCleanedOrTheLossIsTold() throws IOException {
        String photo = Base64.getEncoder().encodeToString(MarkedPhotos.jpeg());
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">%s<path d=\"M0 0\"/></svg>";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mot.svg", drawing.formatted("<image href=\"data:image/jpeg;base64," + photo + "\"/>"));
        files.put(
                "hai.svg",
                drawing.formatted("<image href=\"data:image/jpeg;base64," + photo.substring(0, 400) + "\"/>"));
        files.put("ba.svg", drawing.formatted("<g class=\"data:image/jpeg;base64," + photo + "\"/>"));
        files.put(
                "bon.svg", drawing.formatted("<style>a{background:url(data:image/jpeg;base64," + photo + ")}</style>"));
        files.put("nam.svg", drawing.formatted("<image href=\"data:image/tiff;base64,SUkqAA==\"/>"));
        files.put(
                "sau.svg",
                "<v:svg xmlns:v=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><v:path d=\"M0 0\"/></v:svg>");
        putTexts(files);

        Map<String, String> first = told();

        assertThat(first)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "hai.svg", "picture.svg-photo 1",
                        "ba.svg", "picture.svg-photo 1",
                        "bon.svg", "picture.svg-photo 1",
                        "nam.svg", "picture.svg-photo 1"));
        assertThat(told()).as("a second build").isEqualTo(first);
        assertThat(published("mot.svg")).contains("data:image/jpeg;base64,");
        for (String name : files.keySet()) {
            assertThat(published(name)).as(name).contains("<path").doesNotContain("MARKER", photo.substring(200, 300));
        }
    }
}
