package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pictures of the manual show the desk as it is. What can be read in each stands beside it: when the desk says something
 * else, {@code -Dbantin.docs.write=true} takes them anew.
 */
@ExtendWith(InBrowser.class)
class ManualPicturesTest {
    private static final Path PROGRAM = Path.of("src/main/resources/bantin/preview/huong-dan");
    private static final Path DOCS = Path.of("docs/huong-dan");
    private static final Path SAID = Path.of("src/test/resources/manual");
    private static final String ARTICLE = "content/news/2020/bai-1.md";
    private static final String ALBUM = "content/albums/le-hoi/index.md";
    private static final int MOST_BYTES = 40_000;

    @TempDir
    private Path site;

    @ParameterizedTest
    @EnumSource
    void picturesShowWhatTheDeskSays(Lang lang, Browser browser) throws IOException {
        String tongue = lang == Lang.VI ? "" : "-" + lang.code();
        PreviewOf.write(site);
        PreviewOf.put(site, ARTICLE, """
                ---
                title: Khai mạc Ngày hội Đại đoàn kết ở ấp Bình Phú
                date: 2020-03-18
                category: Kinh tế
                ---

                Sáng 18 tháng 11, **hơn 200 bà con** ấp Bình Phú dự ngày hội tại đình làng.

                - Biểu dương 12 gia đình văn hóa
                - Trao 5 suất học bổng
                """);
        PreviewOf.put(site, ALBUM, """
                ---
                title: Lễ hội Kỳ yên
                date: 2020-03-18
                photos:
                  - file: dinh.jpg
                    alt: Đình làng ngày hội
                  - file: mua-lan.jpg
                    alt: Múa lân trước đình
                ---
                """);
        for (String photo : new String[] {"dinh.jpg", "mua-lan.jpg"}) {
            Files.copy(
                    Path.of("src/test/resources/pictures/rgb.jpg"),
                    site.resolve(ALBUM).resolveSibling(photo));
        }
        try (PreviewOf portal = PreviewOf.forEditor(site, lang)) {
            String desk = portal.preview.deskUrl();
            browser.open(desk, Look.DESKTOP);
            look(browser, "bang-dieu-hanh" + tongue, 620);
            browser.open(desk + "edit?file=" + ARTICLE, Look.DESKTOP);
            browser.until("document.querySelector('#pages iframe:not([hidden])').contentDocument.body.innerText"
                    + ".includes('học bổng')");
            browser.run("document.querySelector('[data-name=body]').scrollIntoView()");
            look(browser, "viet-bai" + tongue, 620);
            browser.open(desk + "edit?file=" + ALBUM, Look.DESKTOP);
            browser.until("document.querySelector('[data-rows=photos] summary img').naturalWidth > 0");
            browser.until("document.querySelector('#pages iframe:not([hidden])').contentDocument.body.innerText"
                    + ".includes('Lễ hội Kỳ yên')");
            browser.run("document.querySelector('[data-rows=photos]').scrollIntoView()");
            look(browser, "album" + tongue, 420);
            browser.open(desk + "huong-dan/", Look.PHONE);
            browser.until("[...document.querySelectorAll('main img')].length === 3");
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(AccessibilityTest.violations(browser)).isEmpty();
        }
    }

    private static void look(Browser browser, String name, int height) throws IOException {
        String said = String.valueOf(browser.run("return document.querySelector('main').innerText"))
                        .replaceAll("\\s*\n\\s*", "\n")
                        .strip()
                + "\n";
        Path words = SAID.resolve(name + ".txt");
        if (Boolean.getBoolean("bantin.docs.write")) {
            byte[] picture = browser.picture(1280, height);
            for (Path folder : new Path[] {PROGRAM, DOCS}) {
                Files.createDirectories(folder);
                Files.write(folder.resolve(name + ".webp"), picture);
            }
            Files.createDirectories(SAID);
            Files.writeString(words, said);
        }
        assertThat(said).as("what is read in " + name).isEqualTo(Files.readString(words));
        assertThat(PROGRAM.resolve(name + ".webp")).hasSameBinaryContentAs(DOCS.resolve(name + ".webp"));
        assertThat(Files.size(PROGRAM.resolve(name + ".webp"))).isLessThan(MOST_BYTES);
    }
}
