package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An editor brings pictures into an entry; nobody else does, and nothing else comes in. */
@ExtendWith(InBrowser.class)
class PictureWritingTest {
    private static final String FILE = "content/news/2020/bai-1.md";
    private static final String OWN = "content/news/2020/le-hoi/index.md";
    private static final String DROP = "const data = new DataTransfer();"
            + " for (const [name, text] of arguments[0]) data.items.add(new File("
            + "[Uint8Array.from(atob(text), c => c.charCodeAt(0))], name));"
            + " document.getElementById('body').dispatchEvent(new DragEvent('drop', "
            + "{ dataTransfer: data, bubbles: true, cancelable: true }));";

    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(
                site,
                FILE,
                "---\ntitle: Bài số 1\ndate: 2020-03-18\ncategory: Kinh tế\n---\n\nDòng một.\n\nDòng hai.\n");
        PreviewOf.put(site, OWN, PreviewOf.article("Lễ hội", "Văn hóa", 20));
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void pictureLiesBesideTheEntryAndInTheJournal() throws IOException {
        byte[] photo = photo("rgb.jpg");

        Writer.Reply own = Writer.of(portal, OWN).picture(OWN, "Rước kiệu ĐÌNH.JPEG", photo);
        Writer.Reply shared = Writer.of(portal, FILE).picture(FILE, "Rước kiệu.png", photo);

        assertThat(own.value("name")).isEqualTo("ruoc-kieu-dinh.jpg");
        assertThat(site.resolve("content/news/2020/le-hoi/ruoc-kieu-dinh.jpg")).hasBinaryContent(photo);
        assertThat(shared.value("name")).isEqualTo("bai-1-ruoc-kieu.jpg");
        assertThat(site.resolve("content/news/2020/bai-1-ruoc-kieu.jpg")).hasBinaryContent(photo);
        assertThat(Files.readAllLines(site.resolve(".bantin/journal")))
                .hasSize(2)
                .first()
                .asString()
                .contains("\tChị Sáu\tpicture\tcontent/news/2020/le-hoi/ruoc-kieu-dinh.jpg\t-\t");
        assertThat(names("content/news/2020")).noneMatch(name -> name.endsWith(".unfinished"));
    }

    @Test
    void everyKindOfTheWebIsTakenByItsBytes() throws IOException {
        Writer writer = Writer.of(portal, OWN);

        assertThat(writer.picture(OWN, "a.jpg", photo("trong-suot.png")).value("name"))
                .isEqualTo("a.png");
        assertThat(writer.picture(OWN, "b", photo("anh.webp")).value("name")).isEqualTo("b.webp");
        assertThat(writer.picture(OWN, "c.exe", photo("tinh.gif")).value("name"))
                .isEqualTo("c.gif");
    }

    /** What offices hand out lies beside the entry under a clean name; a program does not. */
    @Test
    void documentsAreTakenWhereTheyAreAskedFor() throws IOException {
        Writer writer = Writer.of(portal, OWN);
        byte[] bytes = "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8);

        assertThat(writer.file(OWN, "Kế hoạch số 7.PDF", bytes).value("name")).isEqualTo("ke-hoach-so-7.pdf");
        assertThat(writer.file(OWN, "../../….docx", bytes).value("name")).isEqualTo("tep.docx");
        assertThat(site.resolve("content/news/2020/le-hoi/ke-hoach-so-7.pdf")).hasBinaryContent(bytes);
        assertThat(writer.file(OWN, "trang.html", photo("bieu-tuong.svg")).text())
                .startsWith("HTTP/1.1 422")
                .contains("trang.html không phải loại tệp đăng kèm được từ đây", "dùng PDF, Word");
        assertThat(writer.picture(OWN, "ke-hoach.pdf", bytes).status()).isEqualTo(422);
        assertThat(Writer.of(portal, "content/slides.yml")
                        .picture("content/slides.yml", "Cầu mới.jpg", photo("rgb.jpg"))
                        .value("name"))
                .isEqualTo("/images/cau-moi.jpg");
        assertThat(site.resolve("content/images/cau-moi.jpg")).exists();
    }

    @Test
    void nameNeverLeadsElsewhere() throws IOException {
        Writer writer = Writer.of(portal, OWN);
        Map<String, String> names = Map.of(
                "../../../site.jpg",
                "site.jpg",
                "C:\\Ảnh\\Chợ nổi.jpg",
                "cho-noi.jpg",
                "con.jpg",
                "con-1.jpg",
                "LPT1",
                "lpt1-1.jpg",
                "x\u0000y\r\n.jpg",
                "xy.jpg",
                "…",
                "anh.jpg",
                ".htaccess",
                "htaccess.jpg",
                "d".repeat(3000) + ".jpg",
                "d".repeat(100) + ".jpg");
        for (Map.Entry<String, String> name : names.entrySet()) {
            Writer.Reply reply = writer.picture(OWN, name.getKey(), photo("rgb.jpg"));

            assertThat(reply.value("name")).as(name.getKey()).isEqualTo(name.getValue());
            assertThat(site.resolve("content/news/2020/le-hoi").resolve(name.getValue()))
                    .exists();
        }
        assertThat(names("content/news/2020/le-hoi")).hasSize(names.size() + 1);
    }

    @Test
    void nameThatIsTakenIsNumbered() throws IOException {
        Path other = site.resolve("content/news/2020/le-hoi/ANH.JPG");
        Files.writeString(other, "ảnh của chị Sáu");
        Writer writer = Writer.of(portal, OWN);

        assertThat(writer.picture(OWN, "anh.jpg", photo("rgb.jpg")).value("name"))
                .isEqualTo("anh-1.jpg");
        assertThat(writer.picture(OWN, "Ảnh.jpg", photo("rgb.jpg")).value("name"))
                .isEqualTo("anh-2.jpg");
        assertThat(other).hasContent("ảnh của chị Sáu");
    }

    @Test
    void nobodyElseSendsPictures() throws IOException {
        Writer stranger = Writer.of(portal, FILE);
        List<List<String>> others = List.of(
                List.of("Origin", "http://evil.example"),
                List.of("Origin", ""),
                List.of("X-Bantin-Token", "0123456789abcdef0123456789abcdef"),
                List.of("X-Bantin-Token", stranger.data("token")),
                List.of("Cookie", ""),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Host", "192.168.1.5"));
        for (List<String> other : others) {
            Writer writer = Writer.of(portal, FILE).with(other.get(0), other.get(1));

            assertThat(send(writer, FILE, photo("rgb.jpg")).status())
                    .as(other.toString())
                    .isIn(403, 421);
        }
        for (String type : List.of("image/jpeg", "text/plain", "multipart/form-data; boundary=x", "")) {
            Writer writer = Writer.of(portal, FILE);

            assertThat(writer.with("Content-Type", type)
                            .sendAsItIs("picture?file=" + FILE, "x")
                            .status())
                    .as(type)
                    .isEqualTo(400);
        }
        assertThat(names("content/news/2020")).hasSize(4);
    }

    @Test
    void picturesComeOnlyBesideWhatTheDeskWrites() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        for (String path : List.of(
                "",
                "theme.yml",
                "../site.yml",
                "content/static/buoi-sang.mp3",
                "/etc/passwd",
                "content/news/2020/x.md")) {
            assertThat(send(writer, path, photo("rgb.jpg")).status()).as(path).isEqualTo(404);
        }
        assertThat(names("content/news/2020")).hasSize(4);
        // those of the settings lie where those of lists do
        assertThat(send(writer, "site.yml", photo("rgb.jpg")).status()).isEqualTo(200);
        assertThat(names("content/images")).containsExactly("anh.jpg");
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        byte[] script = "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(send(writer, FILE, script).text())
                .startsWith("HTTP/1.1 422")
                .contains("anh.jpg có tên như tệp ảnh nhưng nội dung không phải ảnh");
        assertThat(send(writer, FILE, photo("bieu-tuong.svg")).text())
                .startsWith("HTTP/1.1 422")
                .contains("anh.jpg không phải ảnh JPEG, PNG, WebP hay GIF", "lưu lại thành JPEG");
        assertThat(send(writer, FILE, photo("anh.heic")).text()).contains("là ảnh HEIC");
        assertThat(send(writer, FILE, photo("bom.png")).text()).contains("quá lớn để bantin mở");
        assertThat(send(writer, FILE, new byte[0]).text()).contains("rỗng");
        assertThat(names("content/news/2020")).hasSize(4);
    }

    @Test
    void pictureThatIsTooHeavyIsRefusedBeforeItIsRead() throws IOException {
        Writer.Reply reply = Writer.of(portal, FILE).heavyPicture(FILE, "anh.jpg", (256L << 20) + 1);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text()).contains("anh.jpg nặng 256 MB", "lưu lại nhỏ hơn, dưới 256 MB");
        assertThat(names("content/news/2020")).hasSize(4);
    }

    @Test
    void droppedPicturesGetTheirPlaceAndAskForWords(Browser browser) throws IOException {
        String photo = Base64.getEncoder().encodeToString(photo("rgb.jpg"));
        browser.open("http://127.0.0.1:" + portal.preview.port() + "/_bantin/edit?file=" + FILE, Look.DESKTOP);
        browser.run("const b = document.getElementById('body'); b.focus(); b.setSelectionRange(4, 4);");

        browser.run("document.getElementById('body').dispatchEvent(new CompositionEvent('compositionstart', "
                + "{ bubbles: true }))");
        browser.run(
                DROP,
                List.of(List.of("Chợ nổi.jpg", photo), List.of("thư.docx", "UEsDBA=="), List.of("Đình.jpg", photo)));
        PreviewOf.await("the last picture", () -> Files.exists(site.resolve("content/news/2020/bai-1/dinh.jpg")));
        Object whileComposing = browser.run("return document.getElementById('body').value");
        browser.run("document.getElementById('body').dispatchEvent(new CompositionEvent('compositionend', "
                + "{ bubbles: true }))");
        browser.until("document.getElementById('body').value.includes('dinh.jpg')");
        browser.until("document.activeElement.matches('#sent-pictures input')");
        browser.command("Input.insertText", Map.of("text", "Chợ nổi [buổi sáng]"));
        browser.press(Keys.ENTER);
        browser.until("document.getElementById('body').value.includes('sáng')");

        assertThat(whileComposing).isEqualTo("Dòng một.\n\nDòng hai.");
        assertThat(browser.run("return document.getElementById('body').value"))
                .isEqualTo("Dòng một.\n\n![Chợ nổi \\[buổi sáng\\]](cho-noi.jpg)\n\n![](dinh.jpg)\n\nDòng hai.");
        assertThat(browser.run("return document.querySelector('#sent-pictures .error').textContent"))
                .asString()
                .startsWith("thư.docx: thư.docx là tệp ZIP");
        browser.until("document.getElementById('p-body').textContent.includes('dinh.jpg')");
        assertThat(browser.run("return document.getElementById('sent-pictures').textContent"))
                .asString()
                .contains("Đình.jpg: đã nằm cạnh bài và có chỗ trong bài.Mô tả ảnh");
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        browser.run(
                "document.getElementById('body').focus(); for (let i = 0; i < 3; i++) document.execCommand('undo')");
        assertThat(browser.run("return document.getElementById('body').value")).isEqualTo("Dòng một.\n\nDòng hai.");

        browser.until("location.search === '?file=content%2Fnews%2F2020%2Fbai-1%2Findex.md'");
        assertThat(browser.run("return document.querySelector('.path').textContent"))
                .isEqualTo("content/news/2020/bai-1/index.md");
        browser.run("document.getElementById('body').focus()");
        browser.command("Input.insertText", Map.of("text", "Thêm. "));
        browser.press(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");
        assertThat(site.resolve("content/news/2020/bai-1/index.md")).content().contains("Thêm. ");
        assertThat(site.resolve(FILE)).doesNotExist();
    }

    /** Each photo that came to an album was shown twice: in its text, and among its photos. */
    @Test
    void picturesDroppedIntoAnAlbumAreRowsOfIt(Browser browser) throws IOException {
        String album = "content/albums/hoi/index.md";
        String head = "---\ntitle: Hội làng\ndate: 2020-03-18\n";
        PreviewOf.put(site, album, head + "---\n");
        Files.write(site.resolve("content/albums/hoi/a.jpg"), photo("rgb.jpg"));
        PreviewOf.await(
                "the album", () -> portal.text("/_bantin/edit?file=" + album).contains("data-photos=\"a.jpg\""));
        browser.open("http://127.0.0.1:" + portal.preview.port() + "/_bantin/edit?file=" + album, Look.DESKTOP);

        String sent = Base64.getEncoder().encodeToString(photo("rgb.jpg"));
        browser.run(
                DROP,
                Stream.concat(Stream.of("Chợ nổi.jpg"), IntStream.range(0, 20).mapToObj(i -> "x" + i + ".jpg"))
                        .map(name -> List.of(name, sent))
                        .toList());
        browser.until("document.activeElement.matches('[data-rows=photos] > ol > li:nth-child(2) [name$=\"/alt\"]')");
        browser.command("Input.insertText", Map.of("text", "Chợ nổi buổi sáng"));
        browser.press(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");

        assertThat(site.resolve(album))
                .content()
                .startsWith(head + "photos:\n  - file: a.jpg\n  - file: cho-noi.jpg\n    alt: Chợ nổi buổi sáng\n")
                .endsWith("  - file: x18.jpg\n  - file: x19.jpg\n---\n");
    }

    /** Of sixty photos that were just sent the rows showed one, and the page beside them nineteen. */
    @Test
    void rowsShowTheirPicturesAsSoonAsTheyAreSaved() throws IOException {
        String album = "content/albums/hoi/index.md";
        PreviewOf.put(site, album, "---\ntitle: Hội\ndate: 2020-03-18\nphotos: []\n---\n");
        PreviewOf.await(
                "the album", () -> portal.text("/_bantin/edit?file=" + album).contains("Hội"));
        Writer writer = Writer.of(portal, album);
        Files.write(site.resolve("content/albums/hoi/a.jpg"), photo("rgb.jpg"));

        Writer.Reply saved = writer.send(
                "save",
                "file",
                album,
                "opened",
                writer.data("opened"),
                "rows.photos",
                "n1",
                "text.photos/:n1/file",
                "a.jpg");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(Jsoup.parse(portal.text("/_bantin/edit?file=" + album)).select("[data-rows=photos] summary img"))
                .hasSize(1);
    }

    /** A photo that lies on its side does so wherever it is shown; each turn is one line of a list, and the file stays. */
    @Test
    void pictureIsTurnedOnEveryPageAndItsFileStays() throws IOException {
        Path picture = site.resolve("content/news/2020/le-hoi/kiệu 1.jpg");
        String path = "content/news/2020/le-hoi/kiệu 1.jpg";
        Path list = site.resolve("content/pictures.yml");
        Files.write(picture, photo("rgb.jpg"));
        PreviewOf.put(
                site,
                "content/news/2020/le-hoi/ban-do.svg",
                new String(photo("bieu-tuong.svg"), StandardCharsets.UTF_8));
        PreviewOf.put(
                site,
                OWN,
                "---\ntitle: Lễ hội\ndate: 2020-03-20\ncategory: Văn hóa\ncover: kiệu 1.jpg\ncover_alt: Rước kiệu\n---\n"
                        + "Mưa.\n\n![Rước kiệu](<kiệu 1.jpg>)\n\n![Bản đồ](ban-do.svg)\n");
        PreviewOf.await("the picture", () -> portal.text("/xa/van-hoa/").contains("<img src=\"/xa/anh/"));
        Writer writer = Writer.of(portal, OWN);
        String upright = portal.text("/xa/van-hoa/le-hoi/");

        String first = writer.send("turn", "file", OWN, "picture", path).value("picture");
        String turned = portal.text("/xa/van-hoa/le-hoi/");
        String once = Files.readString(list);
        Files.writeString(list, "# Ảnh máy cũ chụp\n" + once + "- {picture: /khac.jpg, rotate: 180} # khác\n");
        String second = writer.send("turn", "file", OWN, "picture", path).value("picture");
        String twice = Files.readString(list);
        writer.send("turn", "file", OWN, "picture", path);
        writer.send("turn", "file", OWN, "picture", path);

        assertThat(writer.page())
                .contains(
                        "data-turn=\"" + path + "\"",
                        "Ảnh GIF và hình SVG được đăng nguyên tệp, bantin không xoay được")
                .doesNotContain("data-turn=\"content/news/2020/le-hoi/ban-do");
        assertThat(once).isEqualTo("- picture: /news/2020/le-hoi/kiệu 1.jpg\n  rotate: 90\n");
        assertThat(twice)
                .isEqualTo("# Ảnh máy cũ chụp\n- picture: /news/2020/le-hoi/kiệu 1.jpg\n  rotate: 180\n"
                        + "- {picture: /khac.jpg, rotate: 180} # khác\n");
        assertThat(list).content().isEqualTo("# Ảnh máy cũ chụp\n- {picture: /khac.jpg, rotate: 180} # khác\n");
        assertThat(upright).contains("-96.jpg").doesNotContain(first);
        assertThat(turned).contains("width=\"64\" height=\"96\"", first).doesNotContain("-96.jpg", "-96.webp");
        assertThat(second).isNotEqualTo(first);
        assertThat(portal.text("/xa/van-hoa/le-hoi/")).contains("-96.jpg").doesNotContain(first);
        assertThat(picture).hasBinaryContent(photo("rgb.jpg"));
        assertThat(site.resolve(".bantin/journal")).content().contains("\tturn\tcontent/pictures.yml\t");
        assertThat(portal.text("/_bantin/nhat-ky")).contains("Xoay ảnh");
        assertThat(Writer.of(portal, "content/pictures.yml").page())
                .contains("Ảnh xoay lại", ">Sang phải</option>", ">Lộn ngược</option>", ">Sang trái</option>");
        for (String other : List.of("", "../site.yml", "content/news/2020/le-hoi/ban-do.svg", "content/khac.jpg")) {
            assertThat(writer.send("turn", "file", OWN, "picture", other).status())
                    .isEqualTo(422);
        }
        Files.delete(list);
        Path sharp = site.resolve("content/albums/hoi/100% ảnh #1.jpg");
        Files.createDirectories(sharp.getParent());
        Files.write(sharp, photo("rgb.jpg"));
        PreviewOf.put(site, "content/albums/hoi/index.md", "---\ntitle: Hội\ndate: 2020-03-20\n---\n");
        PreviewOf.await("the album", () -> portal.text("/xa/album-anh/hoi/").contains("-96.jpg"));
        Writer album = Writer.of(portal, "content/albums/hoi/index.md");
        album.send("turn", "file", "content/albums/hoi/index.md", "picture", "content/albums/hoi/100% ảnh #1.jpg");
        assertThat(portal.text("/xa/album-anh/hoi/")).contains("-64.jpg").doesNotContain("-96.jpg");
        album.send("turn", "file", "content/albums/hoi/index.md", "picture", "content/albums/hoi/100% ảnh #1.jpg");
        assertThat(list).content().isEqualTo("- picture: /albums/hoi/100%25 ảnh %231.jpg\n  rotate: 180\n");
        Files.writeString(list, "- picture: [\n");
        assertThat(writer.send("turn", "file", OWN, "picture", path).status()).isEqualTo(422);
        assertThat(list).content().isEqualTo("- picture: [\n");
    }

    /** The picture stays as it is: a line in the head says what matters in it, and lists keep that in sight. */
    @Test
    void clickOnThePictureChoosesWhatIsNeverCutOff(Browser browser) throws IOException {
        Path picture = site.resolve("content/news/2020/le-hoi/ruoc-kieu.jpg");
        Files.write(picture, photo("rgb.jpg"));
        PreviewOf.put(
                site,
                OWN,
                "---\ntitle: Lễ hội\ndate: 2020-03-20\ncategory: Văn hóa\ncover: ruoc-kieu.jpg\ncover_alt: Rước kiệu\n---\nMưa.\n");
        PreviewOf.await("the picture", () -> portal.text("/xa/van-hoa/").contains("<img src=\"/xa/anh/"));
        browser.open("http://127.0.0.1:" + portal.preview.port() + "/_bantin/edit?file=" + OWN, Look.DESKTOP);
        browser.run("document.querySelector('details.more').open = true");
        browser.until("document.querySelector('.aim img').naturalWidth > 0");

        browser.run(
                "const aim = document.querySelector('.aim'); const box = aim.getBoundingClientRect();"
                        + " aim.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: box.right - 3, clientY: box.top + 3 }));");
        browser.run(
                "const turns = document.getElementById('turns'); turns.open = true; turns.scrollIntoView(); document.querySelector('[data-turn]').click()");
        browser.until(
                "document.querySelector('#turns img').naturalHeight > document.querySelector('#turns img').naturalWidth");
        browser.run("document.getElementById('moves').open = true");
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        Object chosen = browser.run("return document.getElementById('f-cover_focus').selectedOptions[0].textContent");
        browser.run("document.getElementById('entry').requestSubmit()");
        PreviewOf.await("the list", () -> portal.text("/xa/van-hoa/").contains(" focus-top-right\""));

        assertThat(chosen).isEqualTo("Trên, bên phải");
        assertThat(browser.run("return document.querySelector('[data-name=cover_focus] .help').textContent"))
                .isEqualTo("Chỗ chính của ảnh, còn thấy khi khung hẹp hơn ảnh.");
        assertThat(
                        browser.run(
                                "return [...document.getElementById('f-cover_focus').options].map(one => one.textContent).join('|')"))
                .asString()
                .endsWith(
                        "|Trên, bên trái|Trên|Trên, bên phải|Bên trái|Giữa|Bên phải|Dưới, bên trái|Dưới|Dưới, bên phải");
        assertThat(site.resolve(OWN)).content().contains("cover_alt: Rước kiệu\n", "cover_focus: top-right\n");
        assertThat(picture).hasBinaryContent(photo("rgb.jpg"));
        browser.open("http://127.0.0.1:" + portal.preview.port() + "/xa/van-hoa/", Look.DESKTOP);
        assertThat(browser.run("return getComputedStyle(document.querySelector('.card-picture img')).objectPosition"))
                .isEqualTo("100% 0%");
    }

    private static Writer.Reply send(Writer writer, String file, byte[] bytes) throws IOException {
        return writer.picture(file, "anh.jpg", bytes);
    }

    private static byte[] photo(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/pictures", name));
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
