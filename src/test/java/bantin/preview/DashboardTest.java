package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.preview.desk.LastPublish;
import bantin.site.BuildTime;
import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The desk from which an editor oversees the whole portal. */
@ExtendWith(InBrowser.class)
class DashboardTest {
    @TempDir
    private Path site;

    private PreviewOf portal;
    private Optional<LastPublish> published = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        put("le-hoi", "title: Lễ hội Kỳ yên đình Đồng Thạnh\ndate: 2020-04-01\ncategory: Văn hóa\nauthor: Ban Văn hóa");
        put("nhap", "title: Bài đang viết\ndraft: true\ndate: 2020-03-20\ncategory: Kinh tế");
        put("hen-gio", "title: Bài hẹn giờ\ndate: 2027-01-05 08:00\ncategory: Kinh tế");
        put("het-han", "title: Thông báo cũ\ndate: 2020-03-02\nexpires: 2021-01-01\ncategory: Kinh tế");
        put("hong", "title: Bài hỏng\ndate: 2020-13-01\ncategory: Kinh tế");
        portal = new PreviewOf(site, BuildTime.Drafts.INCLUDE, false, Optional.empty(), () -> published);
    }

    private void put(String name, String head) throws IOException {
        PreviewOf.put(site, "content/news/2020/" + name + ".md", "---\n" + head + "\n---\nNội dung.\n");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    /** Of a draft nobody asks that it be filled in. */
    @Test
    void deskSaysHowMuchIsToBeFilledIn() throws IOException {
        assertThat(html("")).doesNotContain("cần điền");
        put("moi", "title: Mới\ndate: 2020-03-19\ncategory: Kinh tế\nauthor: \"[điền tên]\"\nsource: \"[điền nguồn]\"");
        put("nhap", "title: Bài đang viết\ndraft: true\ndate: 2020-03-20\ncategory: Kinh tế\nauthor: \"[điền tên]\"");
        portal.close();
        portal = new PreviewOf(site, BuildTime.Drafts.INCLUDE, false, Optional.empty(), () -> published);

        assertThat(html("")).contains("<a href=\"/_bantin/problems\">Còn 2 chỗ cần điền trước khi đăng</a>");
    }

    @Test
    void searchFindsWordsWithoutMarks() {
        assertThat(rows("?q=le+hoi")).containsExactly("Lễ hội Kỳ yên đình Đồng Thạnh");
        assertThat(rows("?q=dong+thanh")).containsExactly("Lễ hội Kỳ yên đình Đồng Thạnh");
        assertThat(rows("?q=L%E1%BB%85+h%E1%BB%99i")).hasSize(1);
        assertThat(rows("?q=khong+co+bai+nay")).isEmpty();
    }

    @Test
    void filtersChooseByStateProblemCategoryAuthorMonthAndKind() {
        assertThat(rows("?state=draft")).containsExactly("Bài đang viết");
        assertThat(rows("?state=scheduled")).containsExactly("Bài hẹn giờ");
        assertThat(rows("?state=expired")).containsExactly("Thông báo cũ");
        assertThat(rows("?state=problems")).containsExactly("hong.md");
        assertThat(rows("?category=van-hoa")).containsExactly("Lễ hội Kỳ yên đình Đồng Thạnh");
        assertThat(rows("?author=Ban+V%C4%83n+h%C3%B3a")).hasSize(1);
        assertThat(rows("?month=2020-04")).hasSize(1);
        assertThat(rows("?kind=page")).containsExactly("Giới thiệu");
        assertThat(rows("?category=kinh-te&state=online&q=bai")).hasSize(3);
    }

    @Test
    void rowLeadsToThePreviewAndToTheFile() {
        assertThat(html("?q=le+hoi"))
                .contains("href=\"/xa/van-hoa/le-hoi/\"")
                .contains("href=\"vscode://file" + site.toUri().getRawPath() + "content/news/2020/le-hoi.md\"");
    }

    @Test
    void problemsStandInTheConsolesWords() {
        assertThat(html("problems")).contains("hong.md:3:7", "2020-13-01", "[article.date.unreadable]");
    }

    @Test
    void changesSinceTheLastPublishAreNamed() throws IOException {
        assertThat(html("changes")).contains("Máy này không biết bản đang đăng");

        Fingerprint same = Fingerprinter.of(site.resolve("content/news/2020/bai-1.md"));
        published = Optional.of(new LastPublish(
                "chinh",
                Instant.parse("2026-11-20T03:00:00Z"),
                Map.of(
                        "content/news/2020/bai-1.md",
                        same,
                        "content/news/2020/bai-2.md",
                        new Fingerprint("0123"),
                        "content/news/2019/ten-cu.md",
                        Fingerprinter.of(site.resolve("content/news/2020/bai-3.md")),
                        "content/news/2019/da-xoa.md",
                        same),
                bytes -> Optional.empty()));
        String changes = html("changes");

        assertThat(changes).contains("20/11/2026 10:00 lên đích chinh");
        assertThat(section(changes, "Mục mới"))
                .contains("bai-3.md", "le-hoi.md")
                .doesNotContain("nhap.md", "hen-gio.md");
        assertThat(section(changes, "Mục đã sửa")).contains("bai-2.md").doesNotContain("bai-1.md");
        assertThat(section(changes, "Mục sẽ gỡ xuống"))
                .contains("da-xoa.md</code></li>", "ten-cu.md</code> (nay cùng chữ ấy ở content/news/2020/bai-3.md)");
    }

    @Test
    void unknownListIsNotThere() {
        assertThat(portal.get("/_bantin/khac").statusCode()).isEqualTo(404);
        assertThat(portal.get("/_bantin/../site.yml").statusCode()).isIn(400, 404);
    }

    @Test
    void whatIsAskedIsNeverTakenForMarkup() {
        assertThat(html("?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&state=%3Cb%3E&author=%3Ci%3E"))
                .doesNotContain("<script>alert", "<b>", "<i>");
    }

    @Test
    void listFollowsTheKeysAndWhatIsSaved(Browser browser) throws IOException {
        open(browser, "", Look.DESKTOP);

        browser.run("document.body.focus()");
        browser.press("/");
        PreviewOf.await("the search", () -> browser.run("return document.activeElement.name")
                .equals("q"));
        browser.press("le hoi");
        PreviewOf.await(
                "the address", () -> browser.run("return location.search").equals("?q=le+hoi"));
        awaitRows(browser, 1);
        put("le-hoi-2", "title: Lễ hội Nghinh Ông\ndate: 2020-05-01\ncategory: Văn hóa");
        awaitRows(browser, 2);

        assertThat(browser.run("return document.activeElement.value")).isEqualTo("le hoi");
        browser.run("document.querySelector('tbody a').focus()");
        browser.press(Keys.ENTER);
        PreviewOf.await(
                "the article", () -> browser.run("return location.pathname").equals("/xa/van-hoa/le-hoi-2/"));
    }

    /** What was typed was forgotten when something was saved before the list had come. */
    @Test
    void whatIsSavedWhileTheListIsComingKeepsWhatWasTyped(Browser browser) throws IOException {
        open(browser, "", Look.DESKTOP);
        browser.run("const real = window.fetch; window.questions = [];"
                + "window.fetch = address => { questions.push(String(address));"
                + "return new Promise(done => setTimeout(() => done(real(address)), 1500)); };"
                + "document.querySelector('[name=q]').value = 'le hoi';"
                + "document.querySelector('.filter').dispatchEvent(new Event('input'))");
        PreviewOf.await(
                "the question", () -> browser.run("return questions.some(address => address.endsWith('?q=le+hoi'))")
                        .equals(true));

        put("le-hoi-2", "title: Lễ hội Nghinh Ông\ndate: 2020-05-01\ncategory: Văn hóa");

        awaitRows(browser, 2);
    }

    private static void awaitRows(Browser browser, long rows) {
        PreviewOf.await(rows + " rows", () -> browser.run("return document.querySelectorAll('tbody tr').length")
                .equals(rows));
    }

    @Test
    void noListHasAnAccessibilityViolationOrComplains(Browser browser) throws IOException {
        Fingerprint other = new Fingerprint("0123");
        published = Optional.of(new LastPublish(
                "chinh",
                Instant.parse("2026-11-20T03:00:00Z"),
                Map.of("content/news/2020/bai-1.md", other, "content/news/2020/bai-2.md", other),
                bytes -> Optional.empty()));
        browser.forget();
        for (String list : List.of("", "problems", "changes", "?q=khong+co+bai+nay")) {
            open(browser, list, Look.DESKTOP);
            for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.ZOOMED, Look.PHONE)) {
                browser.turnTo(look);
                assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                        .as(list + " " + look)
                        .isEqualTo(true);
                assertThat(AccessibilityTest.violations(browser, look))
                        .as(list + " " + look)
                        .isEmpty();
            }
        }
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoThePageThatAPolicyForbids() {
        for (String list : List.of("", "problems", "changes")) {
            assertThat(html(list))
                    .doesNotContain("<style", " style=", " onclick=")
                    .doesNotContainPattern("<script>");
        }
    }

    private void open(Browser browser, String list, Look look) {
        browser.open("http://127.0.0.1:" + portal.preview.port() + "/_bantin/" + list, look);
    }

    private String html(String list) {
        return new String(portal.get("/_bantin/" + list).body(), StandardCharsets.UTF_8);
    }

    private List<String> rows(String asked) {
        return java.util.regex.Pattern.compile("<th scope=\"row\">(?:<a href=\"/[^\"]*\">)?([^<]*)")
                .matcher(html(asked))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static String section(String html, String heading) {
        int start = html.indexOf("<h2>" + heading);
        int end = html.indexOf("<h2>", start + 1);
        return html.substring(start, end < 0 ? html.length() : end);
    }
}
