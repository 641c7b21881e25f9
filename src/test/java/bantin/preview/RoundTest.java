package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.preview.desk.LastPublish;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article goes from hand to hand: each step is a line of its head, and nothing else of the file is another. */
class RoundTest {
    private static final String FILE = "content/news/2020/bai-1.md";
    private static final String TEXT = "---\r\n# của chị Sáu\r\ntitle: 'Bài số 1'   # tên\r\ndate: 18/03/2020\r\n"
            + "category: Kinh tế\r\n---\r\n\r\nDòng một.  \r\nDòng hai.";

    @TempDir
    private Path site;

    private PreviewOf portal;
    private volatile Optional<LastPublish> last = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, FILE, TEXT);
        portal = new PreviewOf(site, BuildTime.Drafts.INCLUDE, false, Optional.empty(), () -> last);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    /** The page of the article after the step. */
    private String take(String step, String... fields) throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String[] texts = new String[fields.length + 4];
        System.arraycopy(fields, 0, texts, 4, fields.length);
        texts[0] = "file";
        texts[1] = FILE;
        texts[2] = "opened";
        texts[3] = writer.data("opened");
        Writer.Reply reply = writer.send(step, texts);
        return reply.status() == 200 ? Writer.of(portal, FILE).page() : reply.value("said");
    }

    private String text() throws IOException {
        return Files.readString(site.resolve(FILE));
    }

    @Test
    void articleGoesAllTheWayRound() throws IOException {
        assertThat(Writer.of(portal, FILE).page())
                .contains("<span class=\"badge online\">Đang đăng</span>", "data-step=\"withdraw\"")
                .doesNotContain("data-step=\"review\"", "data-step=\"restore\"");

        assertThat(take("draft")).contains(">Bản nháp</span>", "data-step=\"review\"");
        assertThat(text()).isEqualTo(TEXT.replace("Kinh tế\r\n", "Kinh tế\r\ndraft: true\r\n"));

        assertThat(take("review", "note", "Nhờ anh Ba: xem lại\nsố liệu"))
                .contains(">Chờ duyệt</span>", "Lời nhắn cho người duyệt: Nhờ anh Ba: xem lại số liệu");
        assertThat(text()).doesNotContain("draft").contains("review: \"Nhờ anh Ba: xem lại số liệu\"\r\n");
        assertThat(portal.text("/_bantin/?state=review")).contains("Tìm thấy 1 mục", "Bài số 1");

        assertThat(take("schedule", "when", "24/11/2026 07:30")).contains("Hẹn giờ 24/11/2026 07:30</span>");
        assertThat(text()).isEqualTo(TEXT.replace("18/03/2020", "24/11/2026 07:30"));

        PreviewOf.put(site, FILE, TEXT);
        PreviewOf.await(
                "the file", () -> portal.text("/_bantin/?state=scheduled").contains("Tìm thấy 0 mục"));
        assertThat(take("withdraw", "reason", "Số liệu nhầm")).contains("Lý do người đọc thấy: Số liệu nhầm");
        assertThat(take("gone", "reason", "Trùng bài khác", "instead", "bai-2.md"))
                .contains("Đã gỡ, còn lời báo");
        assertThat(text())
                .contains("gone: Trùng bài khác\r\ninstead: bai-2.md\r\n")
                .doesNotContain("withdrawn");
        assertThat(take("restore")).contains(">Đang đăng</span>");
        assertThat(text()).isEqualTo(TEXT);

        assertThat(portal.text("/_bantin/nhat-ky"))
                .containsSubsequence("Đăng lại", "Gỡ bỏ", "Thu hồi", "Hẹn giờ đăng", "Gửi duyệt", "Đưa về bản nháp")
                .contains("<td class=\"date\">23/11/2026 08:00</td><td>Chị Sáu</td>");
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsWritten() throws IOException {
        assertThat(take("withdraw", "reason", "  ")).contains("chưa có lý do cho người đọc");
        assertThat(take("gone", "reason", "true")).contains("chưa có lý do cho người đọc");
        assertThat(take("review")).contains("chưa có lời nhắn cho người duyệt");
        assertThat(take("schedule", "when", "31/02/2027")).contains("\\\"31/02/2027\\\" không phải một ngày giờ");
        assertThat(take("schedule", "when", "22/11/2026")).contains("22/11/2026 đã qua rồi");
        assertThat(take("burn")).isEmpty();
        assertThat(text()).isEqualTo(TEXT);
        assertThat(portal.text("/_bantin/nhat-ky")).contains("Chưa có gì được ghi từ bàn biên tập này");
    }

    @Test
    void stepOnAFileThatIsAnotherByNowIsCompared() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        PreviewOf.put(site, FILE, TEXT + "\r\nAnh Ba sửa.");

        Writer.Reply reply =
                writer.send("withdraw", "file", FILE, "opened", writer.data("opened"), "reason", "Số liệu nhầm");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(text()).isEqualTo(TEXT + "\r\nAnh Ba sửa.");
        assertThat(writer.with("X-Bantin-Token", "")
                        .send("withdraw", "file", FILE, "opened", reply.value("disk"), "reason", "Số liệu nhầm")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void stateTellsWhetherTheArticleIsOnline() throws IOException {
        Fingerprint before = Fingerprinter.of(site.resolve(FILE));
        last = Optional.of(new LastPublish(
                "production", Instant.parse("2026-11-22T01:00:00Z"), Map.of(FILE, before), bytes -> Optional.empty()));
        assertThat(Writer.of(portal, FILE).page()).contains(">Đang trên mạng</span>");
        assertThat(portal.text("/_bantin/so-sanh?file=" + FILE)).contains("Tệp này đúng như bản đã đăng");

        Writer writer = Writer.of(portal, FILE);
        writer.send("save", "file", FILE, "opened", writer.data("opened"), "body", "Dòng <một>.");
        PreviewOf.await("the change", () -> portal.text("/_bantin/changes").contains("/_bantin/so-sanh?file="));

        assertThat(Writer.of(portal, FILE).page()).contains("Đang trên mạng, bản sửa chưa đăng");
        assertThat(portal.text("/_bantin/so-sanh?file=" + FILE))
                .contains("<li class=\"gone\">− Dòng hai.</li>", "<li class=\"new\">+ Dòng &lt;một&gt;.</li>");
        last = Optional.of(new LastPublish("production", Instant.EPOCH, Map.of(), bytes -> Optional.empty()));
        assertThat(Writer.of(portal, FILE).page()).contains("Sẽ lên mạng ở lần đăng tới");
        assertThat(portal.text("/_bantin/so-sanh?file=" + FILE)).contains("Không biết bản đã đăng của tệp này");
        assertThat(portal.get("/_bantin/so-sanh?file=../site.yml").statusCode()).isEqualTo(404);
    }

    /** A wrong number in a page, a notice or the settings goes online as one in an article does. */
    @Test
    void whatIsWrittenOfEveryKindIsComparedWithWhatWasPublished() throws IOException {
        PreviewOf.put(site, "content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nDân số 9.000.\n");
        PreviewOf.put(
                site, "content/albums/hoi/index.md", "---\ntitle: Hội làng\ndate: 2026-11-01\n---\nNgày 9.000.\n");
        PreviewOf.put(site, "content/notices.yml", "- title: Họp dân\n  text: Lúc 9.000.\n");
        String settings = Files.readString(site.resolve("site.yml"));
        PreviewOf.put(site, "site.yml", settings + "tagline: Nghĩa tình 9.000.\n");
        Map<String, Fingerprint> written = new TreeMap<>();
        List<String> files = List.of(
                "content/pages/gioi-thieu.md", "content/albums/hoi/index.md", "content/notices.yml", "site.yml");
        for (String file : files) {
            written.put(file, Fingerprinter.of(site.resolve(file)));
        }
        last = Optional.of(new LastPublish(
                "production", Instant.parse("2026-11-22T01:00:00Z"), written, bytes -> Optional.empty()));
        for (String file : files) {
            PreviewOf.await(
                    file, () -> portal.text("/_bantin/so-sanh?file=" + file).contains("đúng như bản đã đăng"));
            Writer writer = Writer.of(portal, file);
            String text = Files.readString(site.resolve(file));

            writer.send("save", "file", file, "opened", writer.data("opened"), "raw", text.replace("9.000", "12.000"));

            assertThat(portal.text("/_bantin/so-sanh?file=" + file))
                    .as(file)
                    .containsPattern("<li class=\"gone\">− [^<]*9\\.000\\.</li>")
                    .containsPattern("<li class=\"new\">\\+ [^<]*12\\.000\\.</li>");
            if (!file.equals("site.yml")) {
                assertThat(portal.text("/_bantin/so-sanh?file=" + file))
                        .as("the page of " + file)
                        .containsPattern("<li>[^<]+<del>9\\.000\\.</del> <ins>12\\.000\\.</ins></li>");
            }
        }
        String page = "content/pages/gioi-thieu.md";
        Writer again = Writer.of(portal, page);
        String noted = "---\n# ghi chú\ntitle: Giới thiệu\n---\nDân số 9.000.\n";
        again.send("save", "file", page, "opened", again.data("opened"), "raw", noted);
        assertThat(portal.text("/_bantin/so-sanh?file=" + page))
                .contains("Chữ và ảnh trên trang không đổi", "+ # ghi chú");
        PreviewOf.await("all changes", () -> files.stream()
                .allMatch(file -> section(portal.text("/_bantin/changes"), "Mục đã sửa")
                        .contains("/_bantin/so-sanh?file=" + file.replace("/", "%2F"))));
        assertThat(section(portal.text("/_bantin/changes"), "Mục đã sửa")).contains("Giới thiệu", "Hội làng");
        assertThat(portal.text("/_bantin/edit?file=site.yml")).isNotEmpty();
    }

    private static String section(String page, String heading) {
        int from = page.indexOf("<h2>" + heading);
        int to = page.indexOf("<h2>", from + 1);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    @Test
    void journalThatSomebodyWroteInIsRead() throws IOException {
        PreviewOf.put(
                site,
                ".bantin/journal",
                "rác\n\t\t\t\t\t\n2026-11-22T08:00:00+07:00\tChị <b>\tdao-nguoc\tcontent/x.md\t-\t-\n"
                        + "2026-11-22T09:00:00+07:00\tChị Sáu\tpicture\tcontent/y.jpg\t-\t-\n"
                        + line("save") + line("undo") + line("new") + line("online"));

        assertThat(portal.text("/_bantin/nhat-ky"))
                .containsSubsequence("Cho đăng", "Tạo bài mới", "Trở lại bản trước", "Lưu")
                .containsSubsequence("22/11/2026 09:00", "Thêm ảnh", "Chị &lt;b&gt;", "Việc khác")
                .doesNotContain("dao-nguoc");
    }

    private static String line(String deed) {
        return "2026-11-22T10:00:00+07:00\tChị Sáu\t" + deed + "\t" + FILE + "\t-\t-\n";
    }
}
