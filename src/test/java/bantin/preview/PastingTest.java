package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor pastes out of Word into an entry. */
@ExtendWith(InBrowser.class)
class PastingTest {
    private static final String FILE = "content/news/2020/bai-1.md";
    private static final String PASTE = "const data = new DataTransfer(); data.setData('text/html', arguments[0]);"
            + " data.setData('text/plain', 'chữ trơn');"
            + " document.getElementById('body').dispatchEvent("
            + "new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";

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
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void deskMakesMarkdownForThoseWhoMayWrite() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String html = "<p><b>Kính gửi:</b> các ấp</p><img src='file:///C:/anh%201.jpg'>";

        Writer.Reply reply = writer.send("paste", "html", html, "around", "");
        Writer.Reply stranger = writer.with("X-Bantin-Token", "").send("paste", "html", html, "around", "");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.value("markdown")).isEqualTo("**Kính gửi:** các ấp");
        assertThat(reply.text()).contains("anh 1.jpg (… Kính gửi: các ấp)", "rồi thả vào bài");
        assertThat(stranger.status()).isEqualTo(403);
    }

    @Test
    void pastedTextStandsApartAndIsTakenBackAtOnce(Browser browser) throws IOException {
        browser.open(address(), Look.DESKTOP);
        browser.run("const b = document.getElementById('body'); b.focus(); b.setSelectionRange(9, 9)");
        String before = body(browser);

        browser.run(PASTE, Files.readString(Path.of("src/test/resources/paste/word-table.html")));
        browser.until("document.getElementById('body').value.includes('| STT |')");

        assertThat(body(browser))
                .startsWith("Dòng một.\n\n**ỦY BAN NHÂN DÂN**\\\n")
                .contains("</table>\n\nDòng hai.");
        browser.until("document.querySelector('#pages iframe:not([hidden])').contentDocument.querySelector('table')");
        browser.run("document.execCommand('undo')");
        assertThat(body(browser)).isEqualTo(before);
    }

    @Test
    void oldLettersAreOfferedAndTakenByAPress(Browser browser) throws IOException {
        browser.open(address(), Look.DESKTOP);
        browser.run("const b = document.getElementById('body'); b.focus(); b.setSelectionRange(0, b.value.length)");

        browser.run(
                PASTE, "<p><font face='.VnTime'>Uû ban nh©n d©n x·</font></p><img src='data:image/png;base64,AA=='>");
        browser.until("document.querySelector('.pasted button')");

        assertThat(body(browser)).isEqualTo("Uû ban nh©n d©n x·");
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        browser.run("document.querySelector('.pasted button').click()");
        assertThat(body(browser)).isEqualTo("Uỷ ban nhân dân xã");
    }

    /** A mail program of old times copies letters and no font. */
    @Test
    void oldLettersOfPlainTextAreOfferedToo(Browser browser) throws IOException {
        String old = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc";
        browser.open(address(), Look.DESKTOP);
        browser.run(
                "const b = document.getElementById('body'); b.focus(); b.setSelectionRange(5, 5);"
                        + "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);"
                        + "window.untouched = b.dispatchEvent("
                        + "new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));"
                        // the browser's own doing, which no script may set off
                        + "document.execCommand('insertText', false, arguments[0])",
                old);
        browser.until("document.querySelector('.pasted button')");

        assertThat(browser.run("return window.untouched")).isEqualTo(true);
        browser.run("document.querySelector('.pasted button').click()");

        assertThat(body(browser))
                .startsWith("Dòng Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúcmột.");
        assertThat(Writer.of(portal, FILE)
                        .send("paste", "plain", "Ủy ban nhân dân xã")
                        .text())
                .doesNotContain("offered");
    }

    private static String body(Browser browser) {
        return (String) browser.run("return document.getElementById('body').value");
    }

    private String address() {
        return "http://127.0.0.1:" + portal.preview.port() + "/_bantin/edit?file=" + FILE;
    }
}
