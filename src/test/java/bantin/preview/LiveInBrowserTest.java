package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the editor sees in an open tab when files change. */
@ExtendWith(InBrowser.class)
class LiveInBrowserTest {
    private static final String ARTICLE = "content/news/2020/bai-1.md";

    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, ARTICLE, longArticle("Nội dung cũ"));
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static String longArticle(String words) {
        return PreviewOf.article("Bài số 1", "Kinh tế", 11)
                + "\n<details>\n<summary>Toàn văn</summary>\n<p>Căn cứ Luật…</p>\n</details>\n\n"
                + (words + "\n\n").repeat(200);
    }

    @Test
    void savedWordsArePutIntoTheOpenPage(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-1/", Look.DESKTOP);
        page.js("document.querySelector('main details').open = true; scrollTo({top: 700, behavior: 'instant'})");
        page.awaitPatching();
        page.mark();

        PreviewOf.put(site, ARTICLE, longArticle("Nội dung mới").replace("Bài số 1", "Nhan đề mới"));

        page.await("new words", "return document.querySelector('main').innerText.includes('Nội dung mới')");
        assertThat(page.isMarked()).isTrue();
        assertThat(page.js("return Math.abs(scrollY - 700) < 2")).isEqualTo(true);
        assertThat(page.js("return document.querySelector('main details').open"))
                .isEqualTo(true);
        assertThat(page.js("return document.title")).asString().contains("Nhan đề mới");
        assertThat(page.isAsServed()).isTrue();

        PreviewOf.put(site, ARTICLE, longArticle("Nội dung mới nữa"));

        page.await("newer words", "return document.querySelector('main').innerText.includes('Nội dung mới nữa')");
        assertThat(page.isMarked()).isTrue();
        assertThat(page.isAsServed()).isTrue();
    }

    @Test
    void pageIsLoadedAgainWhereAScriptMayHoldWhatChanged(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-1/", Look.DESKTOP);
        page.js("document.querySelector('main details').open = true; scrollTo({top: 700, behavior: 'instant'})");
        page.awaitPatching();
        page.mark();

        PreviewOf.put(site, ARTICLE, longArticle("Nội dung mới").replace("Căn cứ Luật", "Căn cứ Nghị định"));

        page.awaitReload();
        page.await("new words", "return document.querySelector('main').innerText.includes('Nội dung mới')");
        page.await("the same place", "return Math.abs(scrollY - 700) < 2");
        assertThat(page.js("return document.querySelector('main details').open"))
                .isEqualTo(true);
    }

    @Test
    void whatAScriptChangedIsNotPatched(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-1/", Look.DESKTOP);
        page.awaitPatching();
        page.mark();
        page.js("[...document.querySelectorAll('main p')].pop().append('!');"
                + "document.querySelectorAll('main p').forEach(p => p.title = 'của giao diện')");

        PreviewOf.put(site, ARTICLE, longArticle("Nội dung mới"));

        page.awaitReload();
        page.await("new words", "return document.querySelector('main').innerText.includes('Nội dung mới')");
    }

    @Test
    void tabOfAnotherPageStaysAsItIs(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/gioi-thieu/", Look.DESKTOP);
        page.mark();
        long looks = page.looks();

        PreviewOf.put(site, ARTICLE, longArticle("Nội dung mới"));

        PreviewOf.await("the news of it", () -> page.looks() > looks);
        assertThat(page.isMarked()).isTrue();
    }

    @Test
    void changedStyleSheetIsPutOnWithoutLoadingThePage(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-1/", Look.DESKTOP);
        page.js("scrollTo({top: 500, behavior: 'instant'})");
        page.mark();

        PreviewOf.put(site, "themes/portal/assets/css/portal.css", "body { color: rgb(1, 2, 3); height: 9000px }\n");

        page.await("the colour", "return getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
        page.await("one sheet", "return document.querySelectorAll('link[rel=stylesheet]').length === 1");
        assertThat(page.isMarked()).isTrue();
        assertThat(page.js("return scrollY > 0")).isEqualTo(true);
    }

    @Test
    void tabFindsThePreviewAgainThatWasStartedAnew(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-1/", Look.DESKTOP);
        page.mark();
        portal.close();
        PreviewOf.put(site, ARTICLE, longArticle("Viết lúc máy chủ nghỉ"));

        portal = PreviewOf.forEditor(site, page.port());

        page.await("new words", "return document.querySelector('main').innerText.includes('Viết lúc máy chủ nghỉ')");
    }

    @Test
    void tabThatSleptShowsTheNewestWhenItWakes(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/kinh-te/bai-1/", Look.DESKTOP);
        page.mark();
        hide(page, true);
        PreviewOf.put(site, ARTICLE, longArticle("Viết lúc thẻ ngủ"));
        PreviewOf.await("the change", () -> portal.text("/xa/kinh-te/bai-1/").contains("Viết lúc thẻ ngủ"));
        assertThat(page.isMarked()).isTrue();

        hide(page, false);

        page.await("new words", "return document.querySelector('main').innerText.includes('Viết lúc thẻ ngủ')");
    }

    private static void hide(OpenPage page, boolean hidden) {
        page.js("Object.defineProperty(document, 'hidden', {value: " + hidden + ", configurable: true});"
                + "document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    void tabFollowsTheArticleThatIsSaved(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/", Look.DESKTOP);
        page.click("[data-name=follow]");

        PreviewOf.put(site, "content/news/2020/bai-3.md", PreviewOf.article("Bài số ba", "Kinh tế", 13));

        page.await("the article", "return location.pathname === '/xa/kinh-te/bai-3/'");
        page.awaitBar();
        PreviewOf.put(site, "content/news/2020/bai-moi.md", PreviewOf.article("Bài mới", "Văn hóa", 14));
        page.await("the new one", "return location.pathname === '/xa/van-hoa/bai-moi/'");
    }

    @Test
    void tabThatDoesNotFollowStays(Browser browser) throws IOException {
        OpenPage page = OpenPage.of(portal, browser, "/xa/gioi-thieu/", Look.DESKTOP);
        long looks = page.looks();

        PreviewOf.put(site, "content/news/2020/bai-3.md", PreviewOf.article("Bài số ba", "Kinh tế", 13));

        PreviewOf.await("the news of it", () -> page.looks() > looks);
        assertThat(page.js("return location.pathname")).isEqualTo("/xa/gioi-thieu/");
    }
}
