package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An editor writes at the desk, with the keyboards of Vietnam, while the page beside the text follows. */
@ExtendWith(InBrowser.class)
class TypingTest {
    private static final String FILE = "content/news/2020/bai-1.md";
    private static final String TEXT = "---\n# của chị Sáu\ntitle: 'Bài số 1'   # tên\ndate: 2020-03-18\n"
            + "category: Kinh tế\ntoc: {giữ: nguyên}\n---\n\nDòng một.  \nDòng hai.";

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

    /** Unikey deletes what it wrote and writes it anew; the system's own keyboard composes. Both write what was meant. */
    @Test
    void textIsWhatWasTypedAndTheFileDiffersByIt(Browser browser) throws IOException {
        open(browser, Look.DESKTOP);
        browser.run("const b = document.getElementById('body'); b.focus(); b.setSelectionRange(9, 9);"
                + "window.field = b; window.inputs = 0; b.addEventListener('input', () => window.inputs++)");
        browser.until("document.querySelector('#pages iframe:not([hidden])').contentDocument.body.innerText"
                + ".includes('Dòng hai')");

        for (int i = 0; i < 12; i++) {
            unikey(browser, " tie", 2, "iế", "ng");
            unikey(browser, " Vie", 1, "ệ", "t");
            compose(browser, " đ", "đư", "đươ", "đườ", "đường");
        }
        String typed = " tiếng Việt đường".repeat(12);

        assertThat(browser.run("return document.getElementById('body').value"))
                .isEqualTo("Dòng một." + typed + "  \nDòng hai.");
        assertThat(browser.run("return [document.activeElement === window.field, window.field.isConnected,"
                        + " window.field.selectionStart].join()"))
                .isEqualTo("true,true," + (9 + typed.length()));
        browser.until("document.querySelector('#pages iframe:not([hidden])').contentDocument.body.innerText"
                + ".includes('" + typed.strip() + "')");
        assertThat(Files.readString(site.resolve(FILE))).isEqualTo(TEXT);
        browser.press(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");

        assertThat(Files.readString(site.resolve(FILE))).isEqualTo(TEXT.replace("một.", "một." + typed));
        assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
    }

    /** Whoever works with the keys alone went through all links of the page before she was back at the button. */
    @Test
    void pageBesideTheTextIsSkippedWithOneKey(Browser browser) {
        open(browser, Look.DESKTOP);
        browser.until("document.querySelector('#pages iframe:not([hidden])').contentDocument.body.innerText"
                + ".includes('Dòng hai')");
        browser.run("const all = [...document.querySelectorAll('form#entry :is(a, button, summary)')]"
                + ".filter(one => one.checkVisibility()); all.at(-1).focus()");

        browser.tab();
        assertThat(browser.focused().getText()).isEqualTo("Bỏ qua trang xem, về nút Lưu");
        browser.press(Keys.ENTER);
        browser.tab();

        assertThat(browser.focused().getText()).isEqualTo("Lưu");
    }

    /** Whoever reads the page beside the text does not lose her place in it with each key. */
    @Test
    void pageBesideTheTextStaysAndSaysWhatIsTyped(Browser browser) {
        open(browser, Look.DESKTOP);
        String page = "document.querySelector('#pages iframe:not([hidden])').contentDocument";
        browser.until(page + ".body.innerText.includes('Dòng hai')");
        browser.run("window.before = " + page + "; document.getElementById('body').focus()");
        browser.command("Input.insertText", Map.of("text", "## Mục mới\n\nMột đoạn.\n\n"));
        browser.until(page + ".body.innerText.includes('Một đoạn.')");
        browser.run("document.getElementById('f-title').select()");

        browser.command("Input.insertText", Map.of("text", "Tên khác"));

        browser.until(page + ".title.includes('Tên khác')");
        assertThat(browser.run("return " + page + " === window.before")).isEqualTo(true);
        browser.run("window.whole = null; const address = performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(name => name.includes('/tried/')).at(-1);"
                + "fetch(address).then(answer => answer.text()).then(text => {"
                + "window.whole = new DOMParser().parseFromString(text, 'text/html').body; })");
        browser.until("window.whole !== null");
        assertThat(browser.run("return " + page + ".body.isEqualNode(window.whole)"))
                .isEqualTo(true);
        browser.run("document.querySelectorAll('#entry [name]').forEach(f => { f.value = f.defaultValue })");
    }

    @Test
    void whatWasNotSavedIsOfferedAgainAndAConflictIsCompared(Browser browser) throws IOException {
        open(browser, Look.DESKTOP);
        browser.run("document.getElementById('f-title').focus(); document.getElementById('f-title').select()");
        browser.command("Input.insertText", Map.of("text", "Bài số một"));
        browser.until("localStorage.length === 1");
        // the machine loses its power: what the browser has written down is all that is left
        Object kept = browser.run("return Object.entries(localStorage)[0]");
        browser.run("document.getElementById('f-title').value = document.getElementById('f-title').defaultValue");
        browser.open(address("icon.svg"), Look.DESKTOP);
        browser.run("localStorage.setItem(...arguments[0])", kept);
        String theirs = TEXT.replace("Dòng hai.", "Anh Ba sửa.");
        PreviewOf.put(site, FILE, theirs);
        again(browser, Look.DESKTOP);
        browser.until("!document.getElementById('found').hidden");
        browser.find("#restore").click();
        assertThat(browser.run("return document.getElementById('f-title').value"))
                .isEqualTo("Bài số một");

        browser.find(".deeds button").click();
        browser.until("!document.getElementById('conflict').hidden");

        assertThat(browser.run("return document.getElementById('lines').innerText"))
                .asString()
                .contains("− title: 'Bài số 1'", "+ title: 'Bài số một'");
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        assertThat(Files.readString(site.resolve(FILE))).isEqualTo(theirs);
        browser.find("#mine").click();
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");
        assertThat(Files.readString(site.resolve(FILE))).isEqualTo(theirs.replace("'Bài số 1'", "'Bài số một'"));
    }

    /** Whoever does not know the signs finds them above the text, and Ctrl+Z takes back what they wrote. */
    @Test
    void toolsWriteWhatTheySayAndAreTakenBack(Browser browser) {
        open(browser, Look.DESKTOP);
        browser.run("window.tool = (name, from, to) => { const b = document.getElementById('body'); b.focus();"
                + "b.setSelectionRange(from, to ?? from); document.querySelector(`[data-tool=${name}]`).click() };"
                + "window.body = () => document.getElementById('body').value");

        browser.run("tool('bold', 0, 8)");
        browser.until("body().startsWith('**Dòng một**.')");
        browser.run("tool('bold', 2, 10)");
        browser.until("body() === 'Dòng một.  \\nDòng hai.'");
        browser.run("tool('list', 0, 18)");
        browser.until("body() === '- Dòng một.  \\n- Dòng hai.'");
        browser.run("document.execCommand('undo')");
        browser.run("tool('heading', 15)");
        browser.until("body() === 'Dòng một.  \\n\\n## Dòng hai.'");
        browser.run("document.execCommand('undo'); tool('link', 0, 4)");
        browser.until("body().startsWith('[Dòng](https://) một.')");
        assertThat(browser.run("return getSelection().toString()")).isEqualTo("https://");
        browser.run("document.execCommand('undo'); tool('table', 3)");
        browser.until("body().includes('Dòng hai.\\n\\n| Cột 1 | Cột 2 | Cột 3 |\\n|---|---|---|\\n')");
        assertThat(browser.run("return getSelection().toString()")).isEqualTo("Cột 1");
        browser.run("document.execCommand('undo')");
        browser.run("document.getElementById('body').dispatchEvent(new CompositionEvent('compositionstart',"
                + " { bubbles: true })); tool('quote', 0)");
        Object whileComposing = browser.run("return body()");
        browser.run("document.getElementById('body').dispatchEvent(new CompositionEvent('compositionend',"
                + " { bubbles: true }))");
        browser.until("body() === '> Dòng một.  \\n\\nDòng hai.'");
        assertThat(whileComposing).isEqualTo("Dòng một.  \nDòng hai.");

        browser.run("document.querySelector('#tools button').focus()");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.run("return [document.activeElement.dataset.tool,"
                        + " document.querySelectorAll('#tools [tabindex=\"0\"]').length].join()"))
                .isEqualTo("attachment,1");
    }

    /** Attachments of an article in their rows, with nothing but the keyboard. */
    @Test
    void rowsAreWrittenMovedAndTakenOutByKeyboard(Browser browser) throws IOException {
        String rows = "attachments:\n  - a.pdf  # một\n  - {file: b.pdf, title: Hai}\n";
        PreviewOf.put(site, FILE, TEXT.replace("toc:", rows + "toc:"));
        open(browser, Look.DESKTOP);
        browser.run("window.press = (row, deed) => { const b = document.querySelector("
                + "`[data-rows=attachments] > ol > li:nth-child(${row}) [data-deed=${deed}]`); b.focus() }");

        browser.run("press(2, 'up')");
        browser.press(Keys.ENTER);
        browser.run("document.querySelector('[data-rows=attachments] > [data-deed=add]').focus()");
        browser.press(Keys.SPACE);
        browser.command("Input.insertText", Map.of("text", "c.pdf"));
        browser.run("press(2, 'remove')");
        browser.press(Keys.ENTER);
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        browser.press(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.querySelector('[name=\"rows.attachments\"]')?.value === '0 1'"
                + " && document.getElementById('said').textContent === 'Đã lưu'");

        assertThat(Files.readString(site.resolve(FILE)))
                .isEqualTo(TEXT.replace("toc:", "attachments:\n  - {file: b.pdf, title: Hai}\n  - c.pdf\ntoc:"));
        browser.run("const d = document.getElementById('f-date'); d.value = '18/03/2020 08:30';"
                + "const p = d.parentElement.querySelector('.picker'); p.showPicker = () => { p.value = '2020-03-20';"
                + "p.dispatchEvent(new Event('change')) }; d.parentElement.querySelector('button').click()");
        assertThat(browser.run("return document.getElementById('f-date').value"))
                .isEqualTo("20/03/2020 08:30");
    }

    /** An album without rows shows all pictures of its folder; whoever wants an order begins with those. */
    @Test
    void picturesOfAnAlbumBecomeRows(Browser browser) throws IOException {
        String album = "content/albums/le-hoi/index.md";
        PreviewOf.put(
                site, album, "---\ntitle: Lễ hội\ndate: 2020-03-18\nphotos:\n  - file: b.jpg\n    alt: Đình\n---\n");
        for (String name : new String[] {"a.jpg", "b.jpg", "c.jpg"}) {
            Files.copy(
                    Path.of("src/test/resources/pictures/rgb.jpg"),
                    site.resolve("content/albums/le-hoi").resolve(name));
        }
        portal.close();
        portal = PreviewOf.forEditor(site);
        browser.open(address("edit?file=" + album), Look.PHONE);

        browser.until("document.querySelector('[data-rows=photos] summary img').naturalWidth > 0");
        browser.run("document.getElementById('fill-photos').click()");
        browser.run("document.querySelector('[data-rows=photos] > ol > li:last-child [data-deed=up]').click()");
        browser.run(
                "window.known = row => document.querySelectorAll('[data-rows=photos] > ol > li .known')[row].innerText");
        assertThat(browser.run("return [known(0), known(1)].join()")).isEqualTo("Đình · b.jpg,c.jpg");
        browser.run(DRAG, 2, 0, true);
        assertThat(browser.run("return [known(0), known(1)].join()")).isEqualTo("a.jpg,Đình · b.jpg");
        browser.run(DRAG, 0, 2, false);
        assertThat(browser.run("return known(0)")).isEqualTo("a.jpg");
        browser.run(DRAG, 0, 2, true);
        browser.run("const alt = document.querySelector('[data-rows=photos] [name$=\"/alt\"]');"
                + "alt.closest('details').open = true; alt.focus(); alt.select()");
        browser.command("Input.insertText", Map.of("text", "Đình làng"));
        assertThat(browser.run("return known(0)")).isEqualTo("Đình làng · b.jpg");
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        browser.press(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");

        assertThat(Files.readString(site.resolve(album)))
                .contains("photos:\n  - file: b.jpg\n    alt: Đình làng\n  - file: c.jpg\n  - file: a.jpg\n---");
    }

    @Test
    void newDraftIsBegunAndItsFaultsStandBesideTheirFields(Browser browser) throws IOException {
        browser.open(address("new"), Look.PHONE);
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        browser.run("document.getElementById('title').focus()");
        browser.command("Input.insertText", Map.of("text", "Lễ hội Kỳ yên"));
        browser.press(Keys.ENTER);
        browser.until("location.pathname === '/_bantin/edit' && document.getElementById('f-date')");
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(AccessibilityTest.violations(browser)).isEmpty();
        browser.run("document.getElementById('f-date').focus(); document.getElementById('f-date').select()");
        browser.command("Input.insertText", Map.of("text", "31/02/2026"));

        browser.until("document.querySelector('#p-date .error')");

        assertThat(browser.run("return document.getElementById('p-date').innerText"))
                .asString()
                .startsWith("không có ngày 2026-02-31");
        browser.run("document.querySelector('.deeds button').click()");
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");
        assertThat(Files.readString(site.resolve("content/news/2026/le-hoi-ky-yen.md")))
                .contains("date: 2026-02-31\n", "draft: true\n");
    }

    @Test
    void pageIsForEverybody(Browser browser) throws IOException {
        Map<Look, String> pages = Map.of(
                Look.DESKTOP,
                "edit?file=" + FILE,
                Look.DARK,
                "edit?file=site.yml",
                Look.PHONE,
                "huong-dan/",
                Look.ZOOMED,
                "edit?whole=1&file=" + FILE);
        for (Map.Entry<Look, String> page : pages.entrySet()) {
            browser.open(address(page.getValue()), page.getKey());
            browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");

            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(page.toString())
                    .isEqualTo(true);
            assertThat(AccessibilityTest.violations(browser))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    /** One row onto another, and let go there or nowhere. */
    private static final String DRAG = """
            const rows = [...document.querySelectorAll('[data-rows=photos] > ol > li')];
            const [from, to] = [rows[arguments[0]], rows[arguments[1]]];
            const data = new DataTransfer();
            const grip = from.querySelector('.grip');
            const { top, height } = to.getBoundingClientRect();
            const send = (target, type) => target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true,
              cancelable: true, clientY: arguments[1] > arguments[0] ? top + height - 1 : top + 1 }));
            send(grip, 'dragstart');
            send(to, 'dragover');
            Object.defineProperty(data, 'dropEffect', { value: arguments[2] ? 'move' : 'none' });
            send(grip, 'dragend');
            """;

    private String address(String page) {
        return "http://127.0.0.1:" + portal.preview.port() + "/_bantin/" + page;
    }

    private void open(Browser browser, Look look) {
        browser.open(address("icon.svg"), look);
        browser.run("localStorage.clear()");
        again(browser, look);
    }

    private void again(Browser browser, Look look) {
        browser.open(address("edit?file=" + FILE), look);
    }

    /** Letters as they are typed, then what was wrong of them deleted and written with its marks. */
    private static void unikey(Browser browser, String letters, int deleted, String marked, String rest) {
        letters.codePoints().forEach(c -> insert(browser, Character.toString(c)));
        for (int i = 0; i < deleted; i++) {
            key(browser, "rawKeyDown");
            key(browser, "keyUp");
        }
        insert(browser, marked);
        rest.codePoints().forEach(c -> insert(browser, Character.toString(c)));
    }

    private static void key(Browser browser, String type) {
        Map<String, Object> backspace = new HashMap<>();
        backspace.put("type", type);
        backspace.put("key", "Backspace");
        backspace.put("code", "Backspace");
        backspace.put("windowsVirtualKeyCode", 8);
        browser.command("Input.dispatchKeyEvent", backspace);
    }

    private static void compose(Browser browser, String... states) {
        insert(browser, " ");
        for (String state : states) {
            String text = state.strip();
            browser.command(
                    "Input.imeSetComposition",
                    Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
        }
        insert(browser, states[states.length - 1]);
    }

    private static void insert(Browser browser, String text) {
        browser.command("Input.insertText", Map.of("text", text));
    }
}
