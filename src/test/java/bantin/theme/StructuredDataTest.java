package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Words of editors stand in the JSON of a page; none of them may end it, keep it from ending, or become another word. */
@ExtendWith(InBrowser.class)
class StructuredDataTest {
    private static final List<String> HOSTILE = List.of(
            "Mẫu <!--<script> thử",
            "Mẫu <!-- <SCRIPT type=x> thử",
            "Bài </script><script>document.title = 'x'</script>",
            "Bài </ScRiPt ><h1>khác</h1>",
            "Bài --></script><!--",
            "Bài <![CDATA[ ]]> và <?xml?>",
            "Nông thôn mới &lt;!--&lt;script&gt; &quot;xanh\"",
            "Đường dẫn C:\\u003c\\n \\\" và \\",
            "'+alert(1)+' `${alert(1)}`",
            "Giá 100% {{ site.title }} {% raw %} {0}");

    @TempDir
    private Path folder;

    /** Readers saw an empty page: the block of JSON in its head never ended. */
    @Test
    void pageShowsItsTitleAndItsDataSaysTheSame(Browser browser) throws IOException {
        Path output = folder.resolve("public");
        new TestPortal(site(), output, 1).buildSound();

        try (PortalServer server = new PortalServer(path -> Files.readAllBytes(output.resolve(path)))) {
            for (int i = 0; i < HOSTILE.size(); i++) {
                browser.open(server.address("tin-tuc/bai-" + i + "/"), Look.DESKTOP);
                String title = HOSTILE.get(i);
                Object seen = browser.run("const data = JSON.parse(document.querySelector("
                        + "'script[type=\"application/ld+json\"]').textContent);return"
                        + " [document.querySelector('h1').textContent, document.querySelector('.prose').innerText,"
                        + " document.querySelector('.byline strong').textContent, data.headline, data.author.map(a =>"
                        + " a.name).join(), data.publisher.name, document.querySelectorAll('h1').length]");
                assertThat((List<?>) seen)
                        .isEqualTo(List.of(title, "Nội dung.", title, title, title, HOSTILE.get(0), 1L));
            }
        }
    }

    /** A theme may give scripts their words in attributes or in blocks of its own. */
    @Test
    void ownScriptsOfAThemeGetTheirWordsWhole(Browser browser) throws IOException {
        Path site = site();
        Path theme = Files.createDirectories(site.resolve("themes/rieng/templates"));
        Files.writeString(theme.resolveSibling("theme.yml"), "name: rieng\nextends: portal\n");
        Files.writeString(theme.resolve("article.html"), """
            <!DOCTYPE html>
            <html lang="vi"><head><title>x</title></head><body>
            <script>const js = '{{ article.title | escape(strategy="js") }}';</script>
            <script>const json = "{{ article.title | escape(strategy="json") }}";</script>
            {% autoescape "json" %}<script>const auto = {"title": "{{ article.title }}"};</script>{% endautoescape %}
            </body></html>
            """);
        Files.writeString(
                site.resolve("site.yml"), Files.readString(site.resolve("site.yml")) + "theme:\n  name: rieng\n");
        Path output = folder.resolve("public");
        new TestPortal(site, output, 1).buildSound();

        try (PortalServer server =
                new PortalServer(path -> Files.readAllBytes(output.resolve(path)), "default-src 'unsafe-inline'")) {
            for (int i = 0; i < HOSTILE.size(); i++) {
                browser.open(server.address("tin-tuc/bai-" + i + "/"), Look.DESKTOP);
                String title = HOSTILE.get(i);
                assertThat((Map<?, ?>) browser.run("return {js, json, auto: auto.title}"))
                        .isEqualTo(Map.of("js", title, "json", title, "auto", title));
            }
        }
    }

    private Path site() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(
                site.resolve("site.yml"),
                "title: Xã Bình Nhì\nurl: https://binhnhi.dongthap.gov.vn/\norganisation:\n  name: "
                        + quoted(HOSTILE.get(0)) + "\ncategories:\n  - title: Tin tức\n");
        Path news = Files.createDirectories(site.resolve("content/news"));
        for (int i = 0; i < HOSTILE.size(); i++) {
            String words = quoted(HOSTILE.get(i));
            Files.writeString(
                    news.resolve("bai-" + i + ".md"),
                    "---\ntitle: " + words + "\nauthor: " + words
                            + "\ndate: 2026-03-18\ncategory: tin-tuc\n---\nNội dung.\n");
        }
        return site;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
