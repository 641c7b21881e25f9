package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.ProblemText;
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

/** Mistakes over the last good page. */
@ExtendWith(InBrowser.class)
class OverlayTest {
    private static final String FILE = "content/news/2020/bai-2.md";
    private static final String SHOWN = "const bar = document.querySelector('bantin-bar'); return !!bar &&"
            + " bar.shadowRoot.querySelector('.problems') !== null";
    private static final String GONE =
            "const bar = document.querySelector('bantin-bar'); return !!bar && bar.shadowRoot.querySelector('.bar')"
                    + " !== null && bar.shadowRoot.querySelector('.problems') === null";

    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void mistakeShowsInTheConsolesWordsAndGoesWhenMended(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-2/", Look.DESKTOP);
        String sound = Files.readString(site.resolve(FILE));

        PreviewOf.put(site, FILE, sound.replace("2020-03-12", "2020-13-12"));
        page.await("the overlay", SHOWN);

        Problem problem = portal.preview.problems().get(0);
        String console = new ProblemText(Messages.in(Lang.VI)).of(problem);
        assertThat(page.bar(".problems pre", ".textContent")).isEqualTo(console.stripTrailing());
        assertThat(console).contains("^^^^", "2020-13-12", "[article.date.unreadable]");
        assertThat(page.bar(".problems a", ".href").toString())
                .startsWith("vscode://file/")
                .endsWith("bai-2.md:3:7");
        assertThat(page.js("return document.querySelector('h1').innerText")).isEqualTo("Bài số 2");
        assertThat(AccessibilityTest.violations(browser)).isEmpty();

        PreviewOf.put(site, FILE, sound);
        page.await("nothing any more", GONE);
    }

    @Test
    void brokenTemplateNamesItsLineAndThePageThatAsked(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/gioi-thieu/", Look.DESKTOP);

        PreviewOf.put(site, "themes/portal/templates/page.html", "<p>\n{{ khong.co }}\n</p>\n");
        page.await("the overlay", SHOWN);

        assertThat(page.bar(".problems pre", ".textContent").toString()).contains("page.html:2", "/gioi-thieu/");
        assertThat(page.js("return document.querySelector('h1').innerText")).isEqualTo("Giới thiệu");

        Files.delete(site.resolve("themes/portal/templates/page.html"));
        page.await("nothing any more", GONE);
    }

    @Test
    void overlayThatWasHiddenComesBackWithTheNextMistake(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/", Look.DESKTOP);
        PreviewOf.put(site, FILE, "---\ntitle: Bài\ndate: 2020-13-12\n---\n");
        page.await("the overlay", SHOWN);

        page.click(".problems button");
        page.await("nothing any more", GONE);
        assertThat(page.barText(".count")).startsWith("Lỗi: ");
        PreviewOf.put(site, FILE, "---\ntitle: Bài\ndate: 2020-14-12\n---\n");

        page.await("the overlay again", SHOWN);
    }

    @Test
    void warningsWaitUntilTheyAreAskedFor(Browser browser) throws IOException {
        Files.createDirectories(site.resolve("content/images"));
        Files.copy(Path.of("src/test/resources/pictures/rgb.jpg"), site.resolve("content/images/anh.jpg"));
        PreviewOf.put(site, FILE, PreviewOf.article("Bài số 2", "Kinh tế", 12) + "\n![](/images/anh.jpg)\n");
        PreviewOf.await("the warning", () -> !portal.preview.problems().isEmpty());
        OpenPage page = OpenPage.of(portal, browser, "/xa/", Look.DESKTOP);
        page.await(
                "the count",
                "return document.querySelector('bantin-bar').shadowRoot.querySelector('[data-name=count]') !== null");
        page.await("no overlay", GONE);

        page.click("[data-name=count]");

        page.await("the overlay", SHOWN);
    }

    @Test
    void overlaySpeaksEnglishToo() {
        ProblemNotes notes = new ProblemNotes(new bantin.preview.desk.EditorLink(site), Messages.in(Lang.EN));
        Problem problem = Problem.error(
                "article.date.unreadable", bantin.problem.Place.at(FILE, "date: 2020-13-12", 6, 10), "2020-13-12");

        String json = notes.json(
                new View(1, java.util.Optional.empty(), List.of(problem), java.util.Optional.empty()), List.of());

        assertThat(json).contains("Errors: 1 · Warnings: 0", "there is no date 2020-13-12", "Open the file in VS Code");
    }
}
