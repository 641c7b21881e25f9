package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.preview.access.Guests;
import bantin.problem.Lang;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the desk writes, for whom, and what it never writes. */
class WritingTest {
    private static final String FILE = "content/news/2020/bai-1.md";
    private static final String HEAD =
            "---\r\n# của chị Sáu\r\ntitle: 'Bài số 1'   # tên\r\ndate: 18/03/2020\r\ncategory: Kinh tế\r\n";

    private static final String TEXT = HEAD + "toc: {giữ: nguyên}\r\n---\r\n\r\nDòng một.  \r\nDòng hai.";

    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, FILE, TEXT);
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    /** Somebody broke it before the preview was started: there is no portal to be seen, and still a desk to mend it at. */
    @Test
    void settingsThatCantBeReadAreMendedAtTheDesk() throws IOException {
        portal.close();
        PreviewOf.put(site, "site.yml", "title: [\nurl: x\n");
        portal = PreviewOf.forEditor(site);
        Writer writer = Writer.of(portal, "site.yml");

        assertThat(portal.text("/_bantin/")).contains("name=\"raw\"", "title: [", "<h1>");
        assertThat(portal.text("/_bantin/nhat-ky")).contains("name=\"raw\"");
        assertThat(writer.send("try", "file", "site.yml", "raw", "title: [").text())
                .contains("\"kind\":\"error\"");
        assertThat(writer.send("save", "file", FILE, "opened", "", "raw", "").status())
                .isEqualTo(404);
        String mended = "title: Xã Bình Phú\nurl: https://binhphu.example/xa/\ncategories:\n  - title: Kinh tế\n";
        assertThat(writer.send("save", "file", "site.yml", "opened", writer.data("opened"), "raw", mended)
                        .status())
                .isEqualTo(200);

        PreviewOf.await("the portal", () -> portal.text("/_bantin/").contains("Viết bài mới"));
        assertThat(Files.readString(site.resolve("site.yml"))).isEqualTo(mended);
    }

    @Test
    void savedFileDiffersOnlyWhereItWasEdited() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        Writer.Reply reply = writer.send(
                "save",
                "file",
                FILE,
                "opened",
                writer.data("opened"),
                "text.title",
                "Chợ quê: 'họp' sớm",
                "date.date",
                "19/03/2020 08:30",
                "body",
                "Dòng một.  \nDòng giữa.\nDòng hai.");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(text())
                .isEqualTo(TEXT.replace("'Bài số 1'", "'Chợ quê: ''họp'' sớm'")
                        .replace("18/03/2020", "19/03/2020 08:30")
                        .replace("Dòng hai", "Dòng giữa.\r\nDòng hai"));
        PreviewOf.await("the page", () -> portal.text("/xa/kinh-te/bai-1/").contains("Dòng giữa."));
        assertThat(journal()).hasSize(1).first().asString().contains("\tChị Sáu\tsave\t" + FILE + "\t");
    }

    @Test
    void rowsAreMovedAddedAndChangedWhereTheyStand() throws IOException {
        String rows = "attachments:\n  # của chị Sáu\n  - ke-hoach.pdf  # cũ\n  - file: don.docx\n    title: 'Đơn'\n";
        PreviewOf.put(site, FILE, TEXT.replace("\r\n", "\n").replace("toc:", rows + "toc:"));
        Writer writer = Writer.of(portal, FILE);
        String before = text();

        Writer.Reply reply = writer.send(
                "save",
                "file",
                FILE,
                "opened",
                writer.data("opened"),
                "rows.attachments",
                "1 0 n3",
                "text.attachments/:1:file/title",
                "Mẫu đơn",
                "text.attachments/:n3:file/file",
                "phu-luc.pdf");

        assertThat(writer.page())
                .contains("name=\"rows.attachments\" value=\"0 1\"", "name=\"text.attachments/:1:file/title\"");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(text())
                .isEqualTo(before.replace(
                        rows,
                        "attachments:\n  # của chị Sáu\n  - file: don.docx\n    title: 'Mẫu đơn'\n  - ke-hoach.pdf  # cũ\n"
                                + "  - phu-luc.pdf\n"));
        assertThat(writer.send("try", "file", FILE, "date.date", "31/02/2020").text())
                .contains("\"field\":\"date\"", "\"field\":\"attachments/:2\"");
        assertThat(writer.send("save", "file", FILE, "opened", reply.value("opened"), "rows.attachments", "0 9")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void listsAndSettingsAreEditedWhereTheyStand() throws IOException {
        String links =
                "# Nhóm\n- title: Trung ương  # một\n  links:\n    - {title: Chính phủ, url: https://a.vn/}\n- title: Tỉnh\n";
        PreviewOf.put(site, "content/links.yml", links);
        Writer list = Writer.of(portal, "content/links.yml");

        Writer.Reply moved = list.send(
                "save",
                "file",
                "content/links.yml",
                "opened",
                list.data("opened"),
                "rows.list",
                "1 0 n1",
                "text.list/:0/links/:0/url",
                "https://b.vn/",
                "text.list/:n1/title",
                "Xã");

        assertThat(list.page()).contains("name=\"text.list/:0/links/:0/url\"", "Nhóm liên kết");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(Files.readString(site.resolve("content/links.yml")))
                .isEqualTo("# Nhóm\n- title: Tỉnh\n- title: Trung ương  # một\n  links:\n"
                        + "    - {title: Chính phủ, url: https://b.vn/}\n- title: Xã\n");
        assertThat(list.send("try", "file", "content/links.yml", "text.list/:1/links/:0/url", "b.vn")
                        .text())
                .contains("\"field\":\"list/:1/links/:0");

        Writer notices = Writer.of(portal, "content/notices.yml");
        notices.send(
                "save",
                "file",
                "content/notices.yml",
                "opened",
                notices.data("opened"),
                "rows.list",
                "n1",
                "text.list/:n1/title",
                "Cúp điện",
                "date.list/:n1/from",
                "01/03/2020");
        assertThat(Files.readString(site.resolve("content/notices.yml")))
                .isEqualTo("- title: Cúp điện\n  from: 2020-03-01\n");

        String before = Files.readString(site.resolve("site.yml"));
        Writer settings = Writer.of(portal, "site.yml");
        String opened = settings.data("opened");
        assertThat(settings.send("try", "file", "site.yml", "text.url", "không phải")
                        .text())
                .contains("\"field\":\"url\"");
        Writer.Reply broken = settings.send("save", "file", "site.yml", "opened", opened, "raw", "title: \"hở\n");
        assertThat(broken.status()).isEqualTo(428);
        assertThat(broken.text()).contains("bantin không đọc được cấu hình", "Vẫn lưu?");
        assertThat(Files.readString(site.resolve("site.yml"))).isEqualTo(before);
        Writer.Reply saved = settings.send("save", "file", "site.yml", "opened", opened, "text.tagline", "Vì dân");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(Files.readString(site.resolve("site.yml")))
                .contains("Vì dân")
                .hasSizeGreaterThan(before.length());
        assertThat(settings.send(
                                "save",
                                "file",
                                "site.yml",
                                "opened",
                                saved.value("opened"),
                                "raw",
                                "title: \"hở\n",
                                "sure",
                                "yes")
                        .status())
                .isEqualTo(200);
        assertThat(Writer.of(portal, "site.yml").page()).contains("name=\"raw\"");
    }

    /** Whoever sees the desk for the first time finds the way, and the manual on each of its pages. */
    @Test
    void manualIsAtHandAndTheFirstStepsStandOnTheDesk() {
        assertThat(portal.text("/_bantin/"))
                .contains("Năm bước tới bài đầu tiên trên mạng", "href=\"/_bantin/huong-dan/\"")
                .contains("edit?file=site.yml", "edit?file=content%2Fnotices.yml");
        assertThat(portal.text("/_bantin/huong-dan/"))
                .contains("<h1>Hướng dẫn</h1>", "Khi có gì không ổn</h2>")
                .doesNotContain("\u0001", "**");
    }

    /** What a manual calls a button is what is written on it: each bold word is one of the desk's own. */
    @ParameterizedTest
    @EnumSource
    void manualNamesButtonsAsTheyAre(Lang lang) throws IOException {
        String ending = lang == Lang.VI ? "" : "." + lang.code();
        String manual = Files.readString(Path.of("docs/huong-dan" + ending + ".md"));
        Properties words = new Properties();
        words.load(Files.newBufferedReader(
                Path.of("src/main/resources/bantin/problem/messages_" + lang.code() + ".properties")));
        List<String> steps = Pattern.compile("(?:Bấm|bấm|Press|press) \\*\\*([^*]+)\\*\\*")
                .matcher(manual)
                .results()
                .map(step -> step.group(1))
                .toList();

        assertThat(steps).hasSizeGreaterThan(10);
        assertThat(words.values()).containsAll(steps);
    }

    @Test
    void entriesAreFoundByTheirTitlesWithoutMarks() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        assertThat(writer.send("find", "kinds", "article", "words", "bai so 2").text())
                .contains("{\"path\":\"news/2020/bai-2.md\",\"title\":\"Bài số 2\"}")
                .doesNotContain("bai-1.md");
        assertThat(writer.send("find", "kinds", "page", "words", "bai so 2").text())
                .doesNotContain("path");
    }

    @Test
    void pagesOfEntriesLeadToTheDesk() {
        assertThat(portal.text("/_bantin/page?page=/kinh-te/bai-1/"))
                .contains("\"edit\":\"/_bantin/edit?file=content%2Fnews%2F2020%2Fbai-1.md\"");
        for (String other : List.of("/", "/kinh-te/", "/404.html")) {
            assertThat(portal.text("/_bantin/page?page=" + other)).as(other).contains("\"edit\":\"\"");
        }
    }

    @Test
    void whatIsNotTouchedIsNotWritten() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        Object before = Files.readAttributes(site.resolve(FILE), "*").get("fileKey");

        assertThat(writer.send("save", "file", FILE, "opened", writer.data("opened"))
                        .status())
                .isEqualTo(200);

        assertThat(Files.readAttributes(site.resolve(FILE), "*").get("fileKey")).isEqualTo(before);
        assertThat(site.resolve(".bantin/journal")).doesNotExist();
    }

    /** A colleague saved the file with a text editor meanwhile. */
    @Test
    void fileThatIsAnotherByNowIsComparedAndNotWritten() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String theirs = TEXT.replace("Dòng hai.", "Dòng hai, anh Ba sửa.").replace("Kinh tế", "Văn hóa");
        PreviewOf.put(site, FILE, theirs);

        Writer.Reply refused =
                writer.send("save", "file", FILE, "opened", writer.data("opened"), "text.title", "Bài số một");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(text()).isEqualTo(theirs);
        assertThat(refused.text())
                .contains("gone", "title: \\u0027Bài số 1\\u0027", "title: \\u0027Bài số một\\u0027", "anh Ba sửa")
                .as("the message")
                .contains("Tệp trên đĩa đã khác");
        Writer.Reply mine =
                writer.send("save", "file", FILE, "opened", refused.value("disk"), "text.title", "Bài số một");
        assertThat(mine.status()).isEqualTo(200);
        assertThat(text()).isEqualTo(theirs.replace("'Bài số 1'", "'Bài số một'"));
    }

    @Test
    void undoBringsTheBytesOfBeforeBack() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        assertThat(writer.send("undo", "file", FILE, "opened", writer.data("opened"))
                        .text())
                .contains("chưa có bản nào trước đó được giữ");
        Writer.Reply saved = writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Xóa hết rồi.");

        Writer.Reply back = writer.send("undo", "file", FILE, "opened", saved.value("opened"));

        assertThat(back.status()).isEqualTo(200);
        assertThat(text()).isEqualTo(TEXT);
        writer.send("undo", "file", FILE, "opened", back.value("opened"));
        assertThat(text()).endsWith("\r\nXóa hết rồi.");
        assertThat(journal()).hasSize(3);
    }

    // what was copied from a damaged PDF was saved, and then the article could neither be opened nor taken back
    @Test
    void letterThatNoTextHasLocksNobodyOut() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        Writer.Reply saved = writer.send(
                "save", "file", FILE, "opened", writer.data("opened"), "body", "Một\0 hai", "text.title", "\0Ba");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(text()).contains("Ba").endsWith("Một hai").doesNotContain("\0");
        assertThat(Writer.of(portal, FILE).data("opened")).isEqualTo(saved.value("opened"));
    }

    // three saves were kept, and only the last one could be taken back
    @Test
    void eachVersionThatIsKeptCanBeTakenBack() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String opened = writer.data("opened");
        for (String body : List.of("Một.", "Hai.", "Ba.")) {
            opened = writer.send("save", "file", FILE, "opened", opened, "body", body)
                    .value("opened");
        }
        String page = Writer.of(portal, FILE).page();
        assertThat(page.split("data-version=", -1)).hasSize(4);
        assertThat(page).containsSubsequence("data-version=\"000000003\"", "data-version=\"000000001\"");

        Writer.Reply back = writer.send("undo", "file", FILE, "opened", opened, "version", "000000001");

        assertThat(back.status()).isEqualTo(200);
        assertThat(text()).isEqualTo(TEXT);
        writer.send("undo", "file", FILE, "opened", back.value("opened"));
        assertThat(text()).endsWith("\r\nBa.");
        assertThat(writer.send("undo", "file", FILE, "opened", writer.data("opened"), "version", "../../journal")
                        .text())
                .contains("chưa có bản nào trước đó được giữ");
    }

    @Test
    void wholeFileIsEditedWhereItsHeadIsBroken() throws IOException {
        String broken = "---\r\ntitle: \"chưa đóng\r\ndate: 2020-03-18\r\n---\r\nThân bài.\r\n";
        PreviewOf.put(site, FILE, broken);
        Writer writer = Writer.of(portal, FILE);

        assertThat(writer.page())
                .contains("name=\"raw\"", "không đọc được trọn vẹn")
                .doesNotContain("name=\"body\"");
        assertThat(writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "x")
                        .status())
                .isEqualTo(422);
        Writer.Reply saved = writer.send(
                "save",
                "file",
                FILE,
                "opened",
                writer.data("opened"),
                "raw",
                broken.replace("\r\n", "\n").replace("đóng", "đóng\""));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(text()).isEqualTo(broken.replace("đóng", "đóng\""));
    }

    @Test
    void mapIsKeptAndItsEditIsRefusedInWords() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        assertThat(writer.page()).contains("bantin không biết mục này", "{giữ: nguyên}");
        PreviewOf.put(site, FILE, "---\ntitle: &a Bài\ndate: 2020-03-18\ncategory: Kinh tế\n---\nThân.\n");
        Writer other = Writer.of(portal, FILE);
        Writer.Reply reply = other.send("save", "file", FILE, "opened", other.data("opened"), "text.title", "Bài mới");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("mục \\\"title\\\" được ghi theo cách", "Toàn bộ tệp");
    }

    @Test
    void nobodyElseWrites() throws IOException {
        List<List<String>> others = List.of(
                List.of("Origin", "http://evil.example"),
                List.of("Origin", "null"),
                List.of("Origin", ""),
                List.of("Origin", "http://127.0.0.1:1"),
                List.of("X-Bantin-Token", ""),
                List.of("X-Bantin-Token", "0123456789abcdef0123456789abcdef"),
                List.of("Cookie", ""),
                List.of("Cookie", "bantin-desk-1=x"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Host", "192.168.1.5"),
                List.of("Host", "[::ffff:10.0.0.1]"));
        for (List<String> other : others) {
            Writer writer = Writer.of(portal, FILE).with(other.get(0), other.get(1));

            Writer.Reply reply = writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Phá.");

            assertThat(reply.status()).as(other.toString()).isIn(403, 421);
            assertThat(text()).isEqualTo(TEXT);
        }
    }

    @Test
    void foreignNameIsRefusedBeforeAllElse() throws IOException {
        Writer writer = Writer.of(portal, FILE).with("Host", "evil.example").with("Origin", "http://evil.example");

        assertThat(writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Phá.")
                        .status())
                .isEqualTo(421);
    }

    /** The token of one browser is none for another. */
    @Test
    void tokenIsBoundToItsSession() throws IOException {
        Writer other = Writer.of(portal, FILE);
        Writer writer = Writer.of(portal, FILE).with("X-Bantin-Token", other.data("token"));

        assertThat(writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Phá.")
                        .status())
                .isEqualTo(403);
        assertThat(writer.page()).contains("; Path=/_bantin/; HttpOnly; SameSite=Strict");
    }

    @Test
    void formOfAnotherPageIsRefused() throws IOException {
        for (String type :
                List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "")) {
            Writer writer = Writer.of(portal, FILE).with("Content-Type", type);

            assertThat(writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Phá.")
                            .status())
                    .isEqualTo(400);
            assertThat(text()).isEqualTo(TEXT);
        }
    }

    @Test
    void noOtherFileIsOpenedOrWritten() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        List<String> others = List.of(
                "../site.yml",
                "content/types.yml",
                "site.yml/",
                "content/../site.yml",
                "content/news/2020/../../../site.yml",
                "content/news/2020/BAI-1.md",
                "content\\news\\2020\\bai-1.md",
                "/etc/passwd",
                "content/static/buoi-sang.mp3",
                "content/news/2020/bai-1.md\u0000",
                "content/news/2020/con.md",
                "content/news/2020/.bai-1.md",
                "");
        for (String path : others) {
            assertThat(Writer.of(portal, path).page()).as(path).startsWith("HTTP/1.1 404");
            assertThat(writer.send("save", "file", path, "opened", writer.data("opened"), "raw", "Phá.")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(Files.readString(site.resolve("site.yml"))).contains("Xã Bình Phú");
    }

    @Test
    void fileThatIsNoTextIsNotOpened() throws IOException {
        Files.write(site.resolve(FILE), TEXT.getBytes(StandardCharsets.UTF_16LE));

        assertThat(Writer.of(portal, FILE).page())
                .contains("Không mở được", "tệp này không phải văn bản mã UTF-8")
                .doesNotContain("<textarea");
    }

    /** A disk that takes nothing more: without a kept version nothing is replaced. */
    @Test
    void whatCannotBeKeptIsNotReplaced() throws IOException {
        Files.writeString(site.resolve(".bantin/kept"), "không phải thư mục");
        Writer writer = Writer.of(portal, FILE);

        Writer.Reply reply = writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Mới.");

        assertThat(reply.status()).isEqualTo(507);
        assertThat(reply.text()).contains("chưa lưu được", "tệp trên đĩa vẫn như cũ và chữ bạn viết vẫn ở đây");
        assertThat(text()).isEqualTo(TEXT);
    }

    /** Who wanted an article at the top had to know the English word for it, or how programs write a date. */
    @Test
    void pinnedIsYesOrADayAsPeopleWriteThem() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        Writer.Reply yes = writer.send("save", "file", FILE, "opened", writer.data("opened"), "date.pinned", "có");
        String first = text();
        PreviewOf.await("it is shown", () -> portal.text("/_bantin/edit?file=" + FILE)
                .contains("name=\"date.pinned\" value=\"có\""));
        Writer.Reply day =
                writer.send("save", "file", FILE, "opened", yes.value("opened"), "date.pinned", "31/12/2026");
        String second = text();
        Writer.Reply english = writer.send("save", "file", FILE, "opened", day.value("opened"), "date.pinned", "yes");

        assertThat(first).contains("pinned: có\r\n");
        assertThat(second).contains("pinned: 2026-12-31\r\n");
        assertThat(english.status()).isEqualTo(200);
        assertThat(text()).contains("pinned: yes\r\n");
        assertThat(writer.send("try", "file", FILE, "opened", english.value("opened"))
                        .text())
                .doesNotContain("pinned");
    }

    @Test
    void tooMuchIsRefused() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String much = "a".repeat(6 << 20);

        Writer.Reply reply = writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", much);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("văn bản lớn quá 5 MB");
        Writer.Reply endless = writer.endless("save", "a".repeat(1 << 20), 49);
        assertThat(endless.status()).isEqualTo(413);
        assertThat(endless.text()).contains("trang này gửi nhiều quá: mỗi lần không quá 48 MB");
        assertThat(writer.with("Content-Length", String.valueOf(1L << 40))
                        .send("save")
                        .status())
                .isIn(400, 413);
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void brokenRequestIsRefused() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        assertThat(writer.sendAsItIs("save", "file=%ff%fe&opened=%zz").status()).isIn(400, 404);
        assertThat(writer.send("save", "file", FILE, "opened", writer.data("opened"), "text.a%3A+b%0Ac", "x")
                        .status())
                .isEqualTo(400);
        assertThat(writer.send("khac", "file", FILE).status()).isEqualTo(404);
        assertThat(text()).isEqualTo(TEXT);
    }

    /** Typing shows what would be, and writes nothing. */
    @Test
    void unsavedTextHasItsPageAndItsProblems() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        Writer.Reply good = writer.send("try", "file", FILE, "body", "Chữ chưa lưu.");
        Writer.Reply bad = writer.send("try", "file", FILE, "date.date", "31/02/2020", "body", "[x](khong-co.md)");

        assertThat(portal.text(good.value("page"))).contains("Chữ chưa lưu.").doesNotContain("live.js");
        assertThat(portal.get(good.value("page")).headers().firstValue("Content-Security-Policy"))
                .contains("script-src 'none'; frame-ancestors 'self'");
        assertThat(bad.text())
                .contains("\"field\":\"date\",\"kind\":\"error\"", "31/02/2020")
                .contains("\"field\":\"body\"", "dòng 1: ");
        assertThat(text()).isEqualTo(TEXT);
        assertThat(portal.text("/xa/kinh-te/bai-1/")).contains("Dòng hai.").doesNotContain("Chữ chưa lưu.");
    }

    /** There is no second way in which a page comes about. */
    @Test
    void pageOfUnsavedTextIsThatOfSavedText() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String[] edit = {
            "file",
            FILE,
            "opened",
            writer.data("opened"),
            "text.title",
            "Chợ nổi",
            "text.category",
            "van-hoa",
            "list.tags",
            "chợ\nsông",
            "body",
            "## Mục\n\nXem [bài hai](bai-2.md)."
        };

        String tried = portal.text(writer.send("try", edit).value("page"));
        writer.send("save", edit);

        PreviewOf.await("the page", () -> portal.get("/xa/van-hoa/bai-1/").statusCode() == 200);
        assertThat(portal.text("/xa/van-hoa/bai-1/")).isEqualTo(tried).contains("Chợ nổi", "bài hai");
    }

    @Test
    void newDraftGetsAFreeName() throws IOException {
        Writer writer = Writer.of(portal, FILE);

        Writer.Reply first = writer.send("new", "kind", "article", "title", "Lễ hội \"đình\"", "category", "van-hoa");
        Writer.Reply second = writer.send("new", "kind", "article", "title", "Lễ hội đình", "category", "van-hoa");
        Writer.Reply device = writer.send("new", "kind", "page", "title", "../../CON");
        Writer.Reply nameless = writer.send("new", "kind", "page", "title", "…");

        assertThat(first.value("file")).isEqualTo("content/news/2026/le-hoi-dinh.md");
        assertThat(Files.readString(site.resolve(first.value("file"))))
                .isEqualTo("---\ntitle: \"Lễ hội \\\"đình\\\"\"\ndate: 2026-11-23 08:00\ncategory: van-hoa\n"
                        + "draft: true\n---\n\n");
        assertThat(second.value("file")).isEqualTo("content/news/2026/le-hoi-dinh-2.md");
        assertThat(device.value("file")).isEqualTo("content/pages/con-1.md");
        assertThat(nameless.status()).isEqualTo(422);
        PreviewOf.await(
                "the draft",
                () -> portal.get("/_bantin/edit?file=" + first.value("file")).statusCode() == 200);
        assertThat(portal.text("/_bantin/?q=le+hoi+dinh"))
                .contains("/_bantin/edit?file=content%2Fnews%2F2026%2Fle-hoi-dinh.md");
    }

    /** Whoever may look from elsewhere may not write, and nobody else may while they can look. */
    @Test
    void nothingIsWrittenWhileGuestsMayLook() throws IOException {
        portal.close();
        Guests guests = new Guests("127.0.0.9", url -> {});
        portal = new PreviewOf(site, BuildTime.Drafts.INCLUDE, false, Optional.of(guests), Optional::empty);

        assertThat(portal.get("/_bantin/edit?file=" + FILE).statusCode()).isEqualTo(404);
        assertThat(portal.get("/_bantin/new").statusCode()).isEqualTo(404);
        assertThat(portal.text("/_bantin/")).doesNotContain("/_bantin/edit", "/_bantin/new");
        assertThat(Writer.of(portal, FILE)
                        .send("new", "kind", "page", "title", "Phá")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void fewVersionsAreKeptAndNothingIsLeftBehind() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String opened = writer.data("opened");
        for (int i = 0; i < 25; i++) {
            opened = writer.send("save", "file", FILE, "opened", opened, "body", "Lần " + i)
                    .value("opened");
        }

        try (Stream<Path> kept = Files.walk(site.resolve(".bantin/kept"));
                Stream<Path> beside = Files.list(site.resolve(FILE).getParent())) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(20);
            assertThat(beside.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bai-1.md", "bai-2.md", "bai-3.md");
        }
        assertThat(writer.send("undo", "file", FILE, "opened", opened).status()).isEqualTo(200);
        assertThat(text()).endsWith("Lần 23");
    }

    private String text() throws IOException {
        return Files.readString(site.resolve(FILE), StandardCharsets.UTF_8);
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(site.resolve(".bantin/journal"));
    }

    /** The officer read "latest" and "category:kinh-te". */
    @Test
    void blocksOfTheHomePageAreKnownByTheirNames() throws IOException {
        Files.writeString(
                site.resolve("site.yml"),
                "home:\n  blocks:\n    - latest\n    - {block: \"file:pages/a.md\", count: 6}\n    - lạ\n",
                StandardOpenOption.APPEND);

        assertThat(Writer.of(portal, "site.yml").page())
                .contains(
                        "<span class=\"known\">Tin mới nhất (latest)</span>",
                        "<span class=\"known\">Nội dung một trang (file:pages/a.md) · 6</span>",
                        "<span class=\"known\">lạ</span>");
    }
}
