package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader looks for documents in a long list of a portal below a path. */
@ExtendWith(InBrowser.class)
class FilterTest {
    private static final String LIST = "xa/van-ban/";

    @TempDir
    private Path home;

    @Test
    void readerFindsByWordsChoicesAndDays(Browser browser) throws IOException {
        documents();
        browser.forget();

        try (PortalServer server = new PortalServer(this::bytes)) {
            browser.open(server.address(LIST), Look.PHONE);
            assertThat(browser.find(".filter-plain").isDisplayed()).isTrue();

            // a word of a field that no column shows, without marks, by the keyboard alone
            browser.find(".filter [name=q]").sendKeys("binh nhi" + Keys.ENTER);
            browser.until("document.querySelector('.filter-status').textContent");
            assertThat(browser.find(".filter-status").getText()).isEqualTo("Tìm thấy 10 mục: Văn bản");
            assertThat(browser.find(".filter-plain").isDisplayed()).isFalse();
            assertThat(browser.address()).endsWith(LIST + "?q=binh+nhi");

            choose(browser, "linh-vuc", "y-te");
            assertThat(titles(browser))
                    .containsExactly(
                            "Văn bản số 28", "Văn bản số 22", "Văn bản số 16", "Văn bản số 10", "Văn bản số 4");

            choose(browser, "tu-ngay", "2026-01-11");
            choose(browser, "den-ngay", "2026-01-23");
            assertThat(titles(browser)).containsExactly("Văn bản số 22", "Văn bản số 16");
            assertThat(browser.all(".filter-found .items-table a").get(0).getAttribute("href"))
                    .isEqualTo(server.address(LIST + "van-ban-so-22/"));
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);

            browser.run("history.back()");
            browser.until("document.querySelector('[name=den-ngay]').value === ''");
            browser.until("document.querySelectorAll('.filter-found tbody tr').length === 3");
            assertThat(browser.find("[name=linh-vuc]").getAttribute("value")).isEqualTo("y-te");

            // what was found can be handed on
            browser.open(server.address(LIST + "?q=khong+co+dau"), Look.DESKTOP);
            browser.until("document.querySelector('.filter-status').textContent");
            assertThat(browser.find(".filter-status").getText()).startsWith("Không có mục nào như thế");

            browser.find("[type=reset]").click();
            browser.until("!document.querySelector('.filter-plain').hidden");
            assertThat(browser.address()).endsWith(LIST);
            assertThat(browser.console()).isEmpty();
        }
    }

    /** The list stands there all the same; what went wrong is said. */
    @Test
    void listStaysWhenItsIndexIsMissing(Browser browser) throws IOException {
        documents();

        try (PortalServer server = new PortalServer(path -> path.endsWith(".json") ? new byte[0] : bytes(path))) {
            browser.open(server.address(LIST + "?q=so"), Look.PHONE);
            browser.until("document.querySelector('.filter-status').textContent");

            assertThat(browser.find(".filter-status").getText()).startsWith("Chưa tải được");
            assertThat(browser.find(".filter-plain").isDisplayed()).isTrue();
            browser.console();
        }
    }

    private static List<String> titles(Browser browser) {
        return browser.all(".filter-found th[scope=row]").stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void choose(Browser browser, String name, String value) {
        browser.run(
                "const f = document.querySelector(`.filter [name=${arguments[0]}]`); f.value = arguments[1];"
                        + " document.querySelector('.filter-status').textContent = '';"
                        + " f.dispatchEvent(new Event('change', { bubbles: true }))",
                name,
                value);
        browser.until("document.querySelector('.filter-status').textContent");
    }

    private byte[] bytes(String path) throws IOException {
        Path file = home.resolve("public").resolve(path.replaceFirst("^xa/", ""));
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /** Thirty of them: every second is of Health, every third is signed by the chairman of Bình Nhì. */
    private void documents() throws IOException {
        Path folder = Files.createDirectories(home.resolve("site/content/van-ban"));
        Files.writeString(
                home.resolve("site/site.yml"),
                "title: Xã Bình Nhì\nurl: https://dongthap.example.vn/xa/\ntypes: [van-ban]\n");
        for (int i = 1; i <= 30; i++) {
            Files.writeString(folder.resolve("van-ban-so-" + i + ".md"), """
                ---
                title: Văn bản số %d
                so_ky_hieu: %d/2026/QĐ-UBND
                hinh_thuc: Quyết định
                linh_vuc: [%s]
                co_quan: Ủy ban nhân dân xã
                nguoi_ky: Chủ tịch xã %s
                ngay_ban_hanh: %d/01/2026
                ---
                """.formatted(
                            i, i, i % 2 == 0 ? "Y tế" : "Đất đai", i % 3 == 1 ? "Bình Nhì" : "Vĩnh Hựu", i));
        }
        new TestPortal(home.resolve("site"), home.resolve("public"), 1).buildSound();
    }
}
