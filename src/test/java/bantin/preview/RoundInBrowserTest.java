package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An editor sends an article round and brings it online, with a keyboard and no terminal. */
@ExtendWith(InBrowser.class)
class RoundInBrowserTest {
    @TempDir
    private Path temp;

    @Test
    void articleIsReviewedPublishedAndTakenBack(Browser browser) throws IOException {
        Path online = temp.resolve("www");
        try (PublishingDesk desk = new PublishingDesk(temp.resolve("cong"), temp.resolve("home"), online.toString())) {
            String root = desk.portal.preview.deskUrl();
            String file = "edit?file=" + PublishingDesk.FILE;

            browser.open(root + file, Look.PHONE);
            take(browser, "draft", "");
            browser.open(root + file, Look.DARK);
            take(browser, "review", "Nhờ anh Ba xem lại");
            assertThat(browser.run("return document.querySelector('.note').innerText"))
                    .isEqualTo("Lời nhắn cho người duyệt: Nhờ anh Ba xem lại");
            whole(browser);
            take(browser, "online", "");

            browser.open(root + "dang", Look.PHONE);
            press(browser, "[data-deed=look]");
            browser.until("document.querySelector('[data-deed=go]')");
            whole(browser);
            press(browser, "[data-deed=go]");
            browser.until("document.querySelector('#job').innerText.includes('Đã đăng lên')");
            whole(browser);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("job");
            assertThat(online.resolve("current/kinh-te/bai-1/index.html")).exists();

            Files.delete(desk.site.resolve("content/news/2020/bai-3.md"));
            PreviewOf.await(
                    "the file is gone", () -> !desk.portal.text("/_bantin/").contains("content/news/2020/bai-3.md"));
            browser.open(root + "dang", Look.DARK);
            press(browser, "[data-deed=look]");
            browser.until("document.querySelectorAll('[name=allow]').length === 2");
            whole(browser);
            press(browser, "[data-deed=go]");
            browser.until("document.querySelector('#job').innerText.includes('Chưa đăng gì')");
            browser.run("document.querySelectorAll('[name=allow]').forEach(tick => tick.click())");
            press(browser, "[data-deed=go]");
            browser.until("document.querySelector('#job').innerText.includes('Trang bị gỡ')");

            String renamed = PublishingDesk.FILE.replace("bai-1", "cho-noi");
            move(browser, root + file, "rename", "cho-noi");
            browser.until("location.search.includes('cho-noi') && document.getElementById('moves')");
            move(browser, root + "edit?file=" + renamed, "delete", "");
            browser.until("location.pathname.endsWith('nhat-ky') && document.querySelector('[data-back]')");
            whole(browser);
            press(browser, "[data-back]");
            browser.until("location.search.includes('cho-noi') && document.getElementById('moves')");
            assertThat(desk.site.resolve(renamed)).exists();

            for (String page : new String[] {"nhat-ky", "so-sanh?file=" + renamed}) {
                browser.open(root + page, Look.PHONE);
                whole(browser);
            }
        }
    }

    /** Opens the panel, fills the only field of the step, and presses its button. */
    private static void take(Browser browser, String step, String text) throws IOException {
        browser.run("window.before = true; document.getElementById('round').open = true");
        if (text.isEmpty()) {
            whole(browser);
            press(browser, "[data-step=" + step + "] button");
        } else {
            browser.run("document.querySelector('[data-step=" + step + "] input').focus()");
            browser.command("Input.insertText", Map.of("text", text));
            browser.press(Keys.ENTER);
        }
        browser.until("!window.before && document.readyState === 'complete'"
                + " && !document.querySelector('[data-step=" + step + "]')");
    }

    /** Gives another name, or deletes, with the keyboard. */
    private static void move(Browser browser, String page, String deed, String name) throws IOException {
        browser.open(page, Look.PHONE);
        browser.run("document.getElementById('moves').open = true; window.confirm = () => true");
        whole(browser);
        if (!name.isEmpty()) {
            browser.run("document.getElementById('move-name').select()");
            browser.command("Input.insertText", Map.of("text", name));
        }
        press(browser, "[data-move=" + deed + "] button");
    }

    private static void press(Browser browser, String button) {
        browser.run("document.querySelector('" + button + "').focus()");
        browser.press(Keys.ENTER);
    }

    private static void whole(Browser browser) throws IOException {
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .as(browser.address())
                .isEqualTo(true);
        assertThat(AccessibilityTest.violations(browser)).as(browser.address()).isEmpty();
    }
}
