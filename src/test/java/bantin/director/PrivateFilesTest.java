package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.text.Numbers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose documents, recordings and tracks tell all that such files can tell. Every byte published is read. */
class PrivateFilesTest {
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

    private Map<String, String> told() throws IOException {
        return portal.build().problems().stream()
                .filter(problem -> problem.id().startsWith("attachment."))
                .collect(Collectors.toMap(
                        problem -> problem.place().file().substring("content/static/tep/".length()),
                        PrivateFilesTest::words,
                        (one, other) -> one + " + " + other,
                        TreeMap::new));
    }

    private static String words(Problem problem) {
        String lines = problem.args().size() < 2 ? "" : problem.args().get(1);
        return problem.id().substring("attachment.".length())
                + lines.replace("told.", " ").replace("\t", " ").replace("\n", ";");
    }

    private Map<String, byte[]> published() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        Path folder = home.resolve("public/tep");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    all.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    /** All that is inside, unpacked, as one text. */
    private static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                zip.transferTo(part);
                text.append(part.toString(StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    @Test
    void keysStayAtHomeWhateverTheyAreCalled() throws IOException {
        put(Map.of(
                "id_rsa", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n".getBytes(StandardCharsets.UTF_8),
                "khoa.pem", "Bag\n-----BEGIN RSA PRIVATE KEY-----\n".getBytes(StandardCharsets.UTF_8),
                "huong-dan.txt", "-----BEGIN ENCRYPTED PRIVATE KEY-----\n".getBytes(StandardCharsets.UTF_8),
                "may-chu.ppk", "PuTTY-User-Key-File-3: ssh-ed25519\n".getBytes(StandardCharsets.UTF_8),
                "chu-ky.p12", MarkedPhotos.bytes("0\u0082\u0005\u00AA\u0002\u0001\u00030\u0082"),
                "anh.dat", MarkedPhotos.bytes("0\u0082\u0004\u00BD\u0002\u0001\u00000\r\u0006\t"),
                "thu-vien.js", "var a='-----BEGIN RSA PRIVATE KEY-----\\n'".getBytes(StandardCharsets.UTF_8),
                "cong-khai.pem", "-----BEGIN PUBLIC KEY-----\n".getBytes(StandardCharsets.UTF_8),
                "chung-thu.cer", MarkedPhotos.bytes("0\u0082\u0004\u00BD0\u0082\u0003\u00A5\u00A0\u0003")));
        put(Map.of(
                "tu-windows.asc",
                "\uFEFF-----BEGIN PGP PRIVATE KEY BLOCK-----\r\n".getBytes(StandardCharsets.UTF_16LE),
                "luu-lai.txt",
                "\uFEFF-----BEGIN EC PRIVATE KEY-----\r\n".getBytes(StandardCharsets.UTF_8),
                "publish.key",
                ("MCowBQYDK2VwAyEA\nMC4CAQAwBQYDK2VwBCIEI" + "A".repeat(43) + "\n").getBytes(StandardCharsets.UTF_8)));
        site.put("site.yml", settings + "attachments: keep\n");

        assertThat(told().values()).hasSize(9).containsOnly("key");

        assertThat(published()).containsOnlyKeys("cong-khai.pem", "chung-thu.cer", "thu-vien.js");
    }

    @Test
    void whatTellsAPlaceStaysAtHome() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("duong-di.gpx", MarkedFiles.gpx());
        files.put("ranh-gioi.kml", MarkedFiles.kml());
        files.put("ban-do.txt", MarkedFiles.kml());
        files.put("bai-hat.mp3", MarkedFiles.mp3WithPhoto());
        files.put("hop.flac", MarkedFiles.flac("LOCATION=Ap Binh Tay"));
        files.put("hop.ogg", MarkedFiles.ogg("GEO_LOCATION=10.36;106.36"));
        files.put("phim.avi", MarkedFiles.avi());
        files.put("goc.psd", MarkedFiles.psd());
        files.put("goc.jp2", MarkedFiles.jpeg2000(true));
        files.put("khac.jp2", MarkedFiles.jpeg2000(false));
        files.put("album.zip", MarkedFiles.zip(Map.of("a/anh.jpg", MarkedPhotos.jpeg())));
        files.put(
                "goi.zip",
                MarkedFiles.zip(Map.of("id_rsa", "-----BEGIN PRIVATE KEY-----\n".getBytes(StandardCharsets.UTF_8))));
        files.put("ban-do.kmz", MarkedFiles.zip(Map.of("doc.kml", MarkedFiles.kml())));
        put(files);

        Map<String, String> told = told();

        assertThat(told.keySet()).isEqualTo(files.keySet());
        assertThat(told.remove("goi.zip")).isEqualTo("place key id_rsa");
        assertThat(told.values()).allMatch(words -> words.startsWith("place place"));
        assertThat(told.get("goc.psd"))
                .contains("person Nguyen Van An, OWNER-MARKER", "device CAMERA-MARKER BODY-MARKER-4711");
        assertThat(told.get("duong-di.gpx")).contains("device Garmin eTrex MARKER");
        assertThat(published()).isEmpty();

        site.put("site.yml", settings + "attachments: keep\n");
        assertThat(told()).isEmpty();
        assertThat(published()).containsOnlyKeys(files.keySet());
    }

    @Test
    void recordingsThatNameSomebodyAreToldOf() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mot.mp3", MarkedFiles.mp3("TPE1", "Nguyễn Văn A"));
        files.put("hai.mp3", MarkedFiles.mp3("TXXX", "Device\0Zoom H4"));
        files.put("ba.mp3", MarkedFiles.oldMp3());
        files.put("bon.bin", MarkedFiles.mp3("TPUB", "Đài Truyền thanh"));
        files.put("nam.wav", MarkedFiles.wav());
        files.put("sau.flac", MarkedFiles.flac("ARTIST=Lê Thị B"));
        files.put("bay.ogg", MarkedFiles.ogg("ENCODED-BY=Máy của C"));
        files.put("tam.rtf", "{\\rtf1{\\info{\\author OWNER-MARKER}{\\company X}}}".getBytes(StandardCharsets.UTF_8));
        put(files);
        put(Map.of("cu.doc", MarkedFiles.oldOffice()));
        put(Map.of(
                "im-lang.mp3",
                MarkedFiles.mp3("TIT2", "Bản tin sáng"),
                "chu.txt",
                "abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(told())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "cu.doc", "tells person Trần Văn Ba, CLERK-MARKER; organisation UBND xã",
                        "mot.mp3", "tells person Nguyễn Văn A",
                        "hai.mp3", "tells device Zoom H4",
                        "ba.mp3", "tells person OWNER-MARKER",
                        "bon.bin", "tells organisation Đài Truyền thanh",
                        "nam.wav", "tells person OWNER-MARKER",
                        "sau.flac", "tells person Lê Thị B",
                        "bay.ogg", "tells person Máy của C",
                        "tam.rtf", "tells person OWNER-MARKER; organisation X"));
        assertThat(published()).hasSize(11);
    }

    @Test
    void iconIsCleanedAsAllPicturesAre() throws IOException {
        byte[] cursor = MarkedFiles.icon();
        cursor[2] = 2;
        put(Map.of("favicon.ico", MarkedFiles.icon(), "tay.cur", cursor));

        assertThat(told()).isEmpty();

        byte[] icon = published().get("favicon.ico");
        assertThat(text(icon))
                .startsWith("\0\0\u0001\0")
                .contains("IDAT", "IEND")
                .doesNotContain("MARKER");
        assertThat(text(published().get("tay.cur"))).contains("IDAT").doesNotContain("MARKER");
    }

    private static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mot.docx", MarkedFiles.office(Map.of()));
        files.put(
                "hai.docx",
                MarkedFiles.office(Map.of(
                        "word/comments.xml",
                                "<w:comments xmlns:w=\"w\"><w:comment w:author=\"REVIEWER\"/></w:comments>",
                        "word/footnotes.xml", "<w:d xmlns:w=\"w\"><w:ins w:author=\"EDITOR\"/></w:d>")));
        files.put(
                "ba.xlsx",
                MarkedFiles.office(Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:x=\"x\"><x:absPath url=\"C:\\Users\\an\\\"/></workbook>",
                        "xl/threadedComments/threadedComment1.xml",
                        "<t><threadedComment/></t>")));
        files.put(
                "bon.pptx",
                MarkedFiles.office(
                        Map.of("ppt/commentAuthors.xml", "<p:a xmlns:p=\"p\"><p:cmAuthor name=\"REVIEWER\"/></p:a>")));
        files.put("nam.docx", MarkedFiles.officeWithPhoto());
        files.put(
                "sau.odt",
                MarkedFiles.libre("<o:d xmlns:o=\"o\""
                        + " xmlns:dc=\"d\"><o:annotation><dc:creator>REVIEWER</dc:creator></o:annotation></o:d>"));
        files.put("bay.ods", MarkedFiles.libre("<d/>"));
        files.put("tam.pdf", MarkedFiles.pdf(""));
        files.put("chin.pdf", MarkedFiles.pdf("xmp"));
        files.put("muoi.pdf", MarkedFiles.pdf("comment"));
        files.put("anh.pdf", MarkedFiles.pdf("photo"));
        files.put("ky.pdf", MarkedFiles.pdf("signed"));
        files.put("khoa.pdf", MarkedFiles.pdf("locked"));
        files.put("hong.pdf", "%PDF-1.4 cụt".getBytes(StandardCharsets.UTF_8));
        files.put("ky.docx", MarkedFiles.office(Map.of("_xmlsignatures/sig1.xml", "<Signature/>")));
        return files;
    }

    @Test
    void documentsAreToldOfAndStayAsTheyAre() throws IOException {
        Map<String, byte[]> files = documents();
        put(files);

        Map<String, String> told = told();

        assertThat(told.get("mot.docx"))
                .isEqualTo("tells person MANAGER-MARKER, OWNER-MARKER, CLERK-MARKER; organisation COMPANY-MARKER");
        assertThat(told.get("hai.docx")).contains("comments REVIEWER", "changes EDITOR");
        assertThat(told.get("ba.xlsx")).contains("path C:", "comments");
        assertThat(told.get("bon.pptx")).contains("person");
        assertThat(told.get("nam.docx"))
                .isEqualTo("tells place ; person Nguyen Van An, OWNER-MARKER;"
                        + " device CAMERA-MARKER BODY-MARKER-4711; note Lễ hội Đèo Cù Mông");
        assertThat(told.get("sau.odt")).contains("comments REVIEWER", "person OWNER-MARKER, CLERK-MARKER");
        assertThat(told.get("bay.ods")).isEqualTo("tells person OWNER-MARKER, CLERK-MARKER");
        assertThat(told.get("tam.pdf")).isEqualTo("tells person OWNER-MARKER; organisation COMPANY-MARKER");
        assertThat(told.get("chin.pdf")).contains("Nguyen Van An");
        assertThat(told.get("muoi.pdf")).contains("comments REVIEWER-MARKER");
        assertThat(told.get("anh.pdf")).contains("place", "Nguyen Van An");
        assertThat(told.get("ky.pdf")).startsWith("tells person OWNER-MARKER");
        assertThat(told.get("khoa.pdf")).startsWith("tells person OWNER-MARKER");
        assertThat(told.get("hong.pdf")).isEqualTo("closed");
        published().forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void cleanedDocumentsTellOnlyWhatTheyAreAbout() throws IOException {
        Map<String, byte[]> files = documents();
        put(files);
        site.put("site.yml", settings + "attachments: clean\n");

        Map<String, String> told = told();

        Map<String, byte[]> published = published();
        assertThat(published).containsOnlyKeys(files.keySet());
        for (String name : List.of(
                "mot.docx",
                "ba.xlsx",
                "bon.pptx",
                "nam.docx",
                "sau.odt",
                "bay.ods",
                "tam.pdf",
                "chin.pdf",
                "anh.pdf")) {
            assertThat(text(published.get(name)))
                    .as(name)
                    .doesNotContain("OWNER-MARKER", "CLERK-MARKER", "COMPANY-MARKER", "MANAGER-MARKER", "BODY-MARKER");
        }
        assertThat(text(published.get("mot.docx")))
                .contains("<dc:title>Quy</dc:title>", "<Application>Word</Application>");
        assertThat(told).doesNotContainKeys("anh.pdf", "mot.docx", "nam.docx", "bay.ods", "tam.pdf", "chin.pdf");
        assertThat(told.get("hai.docx")).isEqualTo("tells comments REVIEWER; changes EDITOR");
        assertThat(told.get("muoi.pdf")).isEqualTo("tells comments REVIEWER-MARKER");
        for (String sealed : List.of("ky.pdf", "ky.docx", "khoa.pdf", "hong.pdf")) {
            assertThat(published.get(sealed)).as(sealed).isEqualTo(files.get(sealed));
        }
        assertThat(told.get("ky.pdf")).startsWith("signed person OWNER-MARKER");
        assertThat(told.get("ky.docx")).startsWith("signed person");
        assertThat(told.get("khoa.pdf")).startsWith("locked person OWNER-MARKER");
    }

    /** A reader was told of 40 kB and took home one: what is cleaned away was counted. */
    @Test
    void theSizeBesideADocumentIsThatOfTheFileThatIsServed() throws IOException {
        String words = new Random(7)
                .ints(40_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        put(Map.of(
                "mot.docx",
                MarkedFiles.office(Map.of(
                        "docProps/custom.xml",
                        "<Properties xmlns:vt=\"v\"><property name=\"Nguoi\"><vt:lpwstr>" + words
                                + "</vt:lpwstr></property></Properties>"))));
        site.put("site.yml", settings + "attachments: clean\n");
        site.put(
                "content/news/2020/tep.md",
                "---\ntitle: Tệp\ndate: 2020-03-18\ncategory: kinh-te\n" + "attachments: [/tep/mot.docx]\n---\nTệp.\n");

        portal.build();

        int served = Objects.requireNonNull(published().get("mot.docx")).length;
        assertThat(served).isLessThan(5_000);
        String page = Files.readString(home.resolve("public/kinh-te/tep/index.html"));
        assertThat(page).contains(">DOCX, " + new Numbers("vi").fileSize(served));
    }

    @Test
    void secondBuildOpensNoDocumentAgainAndSaysTheSame() throws IOException {
        put(Map.of("tam.pdf", MarkedFiles.pdf(""), "mot.docx", MarkedFiles.office(Map.of())));
        site.put("site.yml", settings + "attachments: clean\n");
        told();
        Map<String, byte[]> first = published();
        Path store = home.resolve("cong/.bantin/attachments");
        Map<Path, Object> kept = stamps(store);

        told();

        assertThat(stamps(store)).isNotEmpty().isEqualTo(kept);
        published().forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.get(name)));
    }

    private static Map<Path, Object> stamps(Path folder) throws IOException {
        Map<Path, Object> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                stamps.put(file, Files.getLastModifiedTime(file));
            }
        }
        return stamps;
    }

    @Test
    void packagesInsidePackagesAreLookedThrough() throws IOException {
        byte[] key = "-----BEGIN PRIVATE KEY-----\n".getBytes(StandardCharsets.UTF_8);
        byte[] letter = MarkedFiles.office(Map.of());
        put(Map.of(
                "khoa.zip",
                MarkedFiles.zip(
                        Map.of("a/b.zip", MarkedFiles.zip(Map.of("c.jar", MarkedFiles.zip(Map.of("id_rsa", key)))))),
                "anh.zip",
                MarkedFiles.zip(Map.of("b.dat", MarkedFiles.zip(Map.of("anh.jpg", MarkedPhotos.jpeg())))),
                "thu.zip",
                MarkedFiles.zip(Map.of("thu.docx", letter)),
                "kin.zip",
                MarkedFiles.zip(Map.of("a.txt", new byte[] {'a'}, "b.tgz", MarkedPhotos.bytes("\u001F\u008B\u0008")))));

        Map<String, String> told = told();

        assertThat(told).containsEntry("khoa.zip", "place key id_rsa").containsEntry("kin.zip", "closed");
        assertThat(told.get("anh.zip")).startsWith("place place");
        assertThat(told.get("thu.zip")).startsWith("tells person ");
        assertThat(published()).containsOnlyKeys("thu.zip", "kin.zip");
    }

    @Test
    void recordingsOfOldPhonesAreToldOf() throws IOException {
        put(Map.of(
                "hop.amr", "#!AMR\n<abc".getBytes(StandardCharsets.UTF_8),
                "hop.mp3", "#!AMR-WB\n<abc".getBytes(StandardCharsets.UTF_8)));

        assertThat(told().values()).containsExactly("phone-sound", "phone-sound");
        assertThat(published()).hasSize(2);
    }

    @Test
    void packedBombIsNotOpened() throws IOException {
        put(Map.of(
                "bom.docx",
                MarkedFiles.zip(Map.of(
                        "[Content_Types].xml", new byte[1],
                        "docProps/core.xml", new byte[40 << 20]))));

        assertThat(told()).containsExactly(Map.entry("bom.docx", "closed"));
    }
}
