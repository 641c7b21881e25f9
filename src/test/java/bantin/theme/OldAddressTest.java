package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses that differ in their question alone, on a server without rules for them. */
@ExtendWith(InBrowser.class)
class OldAddressTest {
    @TempDir
    private Path home;

    @Test
    void theSmallPageSendsEachQuestionToItsArticle(Browser browser) throws IOException {
        article("gia-lua", "/Pages/tin.aspx?ItemID=12");
        article("le-hoi", "/Pages/tin.aspx?ItemID=13");
        new TestPortal(home.resolve("site"), home.resolve("public"), 1).buildSound();

        try (PortalServer server = new PortalServer(this::bytes)) {
            assertThat(ledTo(server, browser, "ItemID=12")).isEqualTo("/tin-tuc/gia-lua/");
            assertThat(ledTo(server, browser, "ItemID=13&fbclid=abc")).isEqualTo("/tin-tuc/le-hoi/");
            assertThat(ledTo(server, browser, "ListID=7&itemid=12")).isEqualTo("/tin-tuc/gia-lua/");

            for (String unknown : new String[] {"ItemID=1", "ItemID=120", "", "ItemID=12%00", "__proto__=12"}) {
                browser.open(server.address("Pages/tin.aspx/?" + unknown), Look.PHONE);
                assertThat(browser.address()).as(unknown).contains("/Pages/tin.aspx/");
                assertThat(browser.all("a[data-question]")).as(unknown).hasSize(2);
            }
        }
    }

    private static String ledTo(PortalServer server, Browser browser, String question) {
        browser.open(server.address("Pages/tin.aspx/?" + question), Look.PHONE);
        browser.until("!location.pathname.startsWith('/Pages/')");
        return browser.address().substring(server.address("").length() - 1);
    }

    private byte[] bytes(String path) throws IOException {
        Path file = home.resolve("public").resolve(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private void article(String name, String alias) throws IOException {
        Path news = Files.createDirectories(home.resolve("site/content/news"));
        Files.writeString(
                home.resolve("site/site.yml"),
                "title: Xã Bình Nhì\nurl: https://binhnhi.example.vn/\ncategories:\n  - title: Tin tức\n");
        Files.writeString(
                news.resolve(name + ".md"),
                "---\ntitle: Bài " + name + "\ndate: 2026-03-18\ncategory: tin-tuc\nslug: " + name + "\naliases: [\""
                        + alias + "\"]\n---\nNội dung.\n");
    }
}
