package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The bar below a page. */
@ExtendWith(InBrowser.class)
class BarTest {
    private static final String DRAFT = "/xa/kinh-te/nhap/";
    private static final String FILE = "content/news/2020/nhap.md";

    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        Path photo = site.resolve("content/images/anh.jpg");
        Files.createDirectories(photo.getParent());
        Files.copy(Path.of("src/test/resources/pictures/rgb.jpg"), photo);
        PreviewOf.put(
                site,
                FILE,
                "---\ntitle: Bài đang viết\ndraft: true\ndate: 2020-03-20\ncategory: Kinh tế\n---\n"
                        + "Một hai ba bốn năm.\n\n![](/images/anh.jpg)\n");
        PreviewOf.put(
                site,
                "content/news/2020/hen-gio.md",
                "---\ntitle: Bài hẹn giờ\ndate: 2027-01-05 08:00\ncategory: Kinh tế\n---\nNội dung.\n");
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void barTellsWhatTheDraftIs(Browser browser) {
        OpenPage page = OpenPage.of(portal, browser, DRAFT, Look.DESKTOP);

        assertThat(page.barText(".badge")).isEqualTo("Bản nháp");
        assertThat(page.barText(".file")).isEqualTo(FILE);
        assertThat(page.bar(".file", ".href"))
                .isEqualTo("vscode://file" + site.resolve(FILE).toUri().getRawPath());
        assertThat(page.barText(".address")).isEqualTo("https://binhphu.example/xa/kinh-te/nhap/");
        assertThat(page.barText(".length")).isEqualTo("5 chữ");
        assertThat(page.barText("summary")).isEqualTo("Ảnh thiếu mô tả: 1");
        assertThat(page.bar("details li a", ".href").toString()).endsWith("nhap.md:9:5");
        assertThat(page.barText("[data-name=edit]")).isEqualTo("Sửa");
        assertThat(page.bar("[data-name=edit]", ".href").toString())
                .endsWith("/_bantin/edit?file=content%2Fnews%2F2020%2Fnhap.md");
    }

    @Test
    void barFollowsWhatIsSaved(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, DRAFT, Look.DESKTOP);

        PreviewOf.put(site, FILE, Files.readString(site.resolve(FILE)).replace("draft: true\n", ""));

        page.await(
                "online",
                "const bar = document.querySelector('bantin-bar'); return !!bar && bar.shadowRoot.querySelector('.badge')?.innerText === 'Đang đăng'");
    }

    @Test
    void linksToWhatReadersDoNotSeeAreMarked(Browser browser) {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/", Look.DESKTOP);

        page.await("badges", "return document.querySelectorAll('main bantin-badge').length >= 2");
        Object words = page.js(
                "return [...document.querySelectorAll('main bantin-badge')].map(b => b.shadowRoot.textContent)");

        assertThat((List<?>) words).map(String::valueOf).contains("Bản nháp", "Hẹn giờ 05/01/2027 08:00");
    }

    @Test
    void hiddenBarStaysHiddenAndComesBack(Browser browser) {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/", Look.DESKTOP);

        page.click("[data-name=hide]");
        assertThat(page.js("return document.querySelectorAll('bantin-badge').length"))
                .isEqualTo(0L);
        page.go(DRAFT, Look.DESKTOP);

        assertThat(page.bar(".bar", " === null")).isEqualTo(true);
        page.click("[data-name=show]");
        assertThat(page.barText(".badge")).isEqualTo("Bản nháp");
    }

    @Test
    void timeMachineShowsWhatReadersSee(Browser browser) {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/hen-gio/", Look.DESKTOP);

        page.mark();
        page.choose("[data-name=eyes]", "now");
        page.awaitReload();
        page.awaitBar();
        assertThat(page.js("return document.title").toString()).doesNotContain("Bài hẹn giờ");
        assertThat(page.barText(".badge")).isEqualTo("Hẹn giờ 05/01/2027 08:00");

        page.mark();
        page.choose("[data-name=eyes]", "at");
        page.choose("[data-name=when]", "2027-01-05T08:30");
        page.awaitReload();
        page.awaitBar();
        assertThat(page.js("return document.title").toString()).contains("Bài hẹn giờ");
        assertThat(page.barText(".moment")).contains("8:30").contains("27");

        page.mark();
        page.choose("[data-name=eyes]", "");
        page.awaitReload();
        page.awaitBar();
        assertThat(page.js("return document.cookie").toString()).doesNotContain("bantin-view");
    }

    @Test
    void phoneFrameShowsThePageWithoutASecondBar(Browser browser) {
        OpenPage page = OpenPage.of(portal, browser, DRAFT, Look.DESKTOP);

        page.click("[data-name=phone]");
        page.await(
                "the page in the frame",
                "const frame = document.querySelector('bantin-bar').shadowRoot.querySelector('iframe');"
                        + "return frame.contentDocument.readyState === 'complete' && frame.contentDocument.title.includes('Bài đang viết')");

        assertThat(page.bar("iframe", ".contentWindow.innerWidth")).isEqualTo(390L);
        assertThat(page.bar("iframe", ".contentDocument.querySelector('bantin-bar') === null"))
                .isEqualTo(true);
        browser.press(Keys.ESCAPE);
        page.await("closed", "return document.querySelector('bantin-bar').shadowRoot.querySelector('dialog') === null");
    }

    @Test
    void darkAndPaperAreShownOnALightScreen(Browser browser) {
        OpenPage page = OpenPage.of(portal, browser, "/xa/", Look.DESKTOP);
        Object light = page.js("return getComputedStyle(document.body).backgroundColor");

        page.choose("[data-name=colours]", "dark");
        Object dark = page.js("return getComputedStyle(document.body).backgroundColor");
        page.choose("[data-name=colours]", "");
        page.click("[data-name=print]");

        assertThat(dark).isNotEqualTo(light);
        assertThat(page.js("return getComputedStyle(document.querySelector('header nav, nav')).display"))
                .isEqualTo("none");
        page.click("[data-name=print]");
        assertThat(page.js("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(light);
        assertThat(page.js("return getComputedStyle(document.querySelector('header nav, nav')).display"))
                .isNotEqualTo("none");
    }

    @Test
    void barIsAccessibleOpenAndClosed(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, DRAFT, Look.DESKTOP);
        for (String state : List.of("closed", "open")) {
            for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE)) {
                browser.turnTo(look);
                assertThat(AccessibilityTest.violations(browser, look))
                        .as(state + " " + look)
                        .isEmpty();
            }
            browser.turnTo(Look.DESKTOP);
            page.click("[data-name=more]");
            assertThat(page.bar("[data-name=more]", ".getAttribute('aria-expanded')"))
                    .isEqualTo(String.valueOf(state.equals("closed")));
        }
    }

    @Test
    void pageWithAStrictPolicyHasItsBarToo(Browser browser) throws IOException {
        PreviewOf.put(
                site,
                "themes/portal/templates/page.html",
                "<!doctype html><html lang=\"vi\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"
                        + "<title>Trang</title></head><body><main><h1>Trang</h1></main></body></html>\n");
        PreviewOf.await("the template", () -> portal.text("/xa/gioi-thieu/").contains("default-src"));
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/", Look.DESKTOP);
        browser.console();

        page.go("/xa/gioi-thieu/", Look.DESKTOP);

        assertThat(page.barText(".file")).isEqualTo("content/pages/gioi-thieu.md");
        assertThat(page.bar(".bar", ".getBoundingClientRect().bottom")).isEqualTo(800L);
        assertThat(browser.console())
                .filteredOn(line -> !line.contains("/favicon.ico"))
                .isEmpty();
    }
}
