package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What one who writes a theme sees of it. */
@ExtendWith(InBrowser.class)
class GalleryTest {
    private static final String GALLERY = "/_bantin/mau/";
    private static final String CARD = "themes/rieng/templates/parts/card.html";

    @TempDir
    private Path site;

    /** Of a theme that takes most from another: what it has of its own is there, and so is what it took. */
    @Test
    void everyPartOfTheThemeInUseIsShownInItsStates(Browser browser) throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, "site.yml", Files.readString(site.resolve("site.yml")) + "theme: rieng\n");
        PreviewOf.put(site, "themes/rieng/theme.yml", "name: rieng\nextends: portal\n");
        PreviewOf.put(site, "themes/rieng/templates/parts/thua.html", "<p>Không trang nào có</p>");
        PreviewOf.put(site, CARD, "<div class=\"the-rieng\"><a href=\"{{ card.href }}\">{{ card.title }}</a></div>");

        try (PreviewOf portal = new PreviewOf(site)) {
            Document page = gallery(portal);
            assertThat(shown(page)).isEqualTo(partsWithout("parts/sheets.html"));
            assertThat(page.select("section:has(> h2:contains(không trang mẫu nào có)) code")
                            .eachText())
                    .containsExactly("parts/sheets.html", "parts/thua.html");
            assertThat(page.select(".the-rieng")).isNotEmpty();
            assertThat(page.select("#mau-parts-card-html .mau-hinh").size()).isBetween(5, 15);
            assertThat(page.select("#mau-parts-pager-html [rel]").eachAttr("rel"))
                    .contains("prev", "next");
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select(".mau-hinh[lang=en]")).isNotEmpty();
            assertThat(Stream.concat(
                                    page.select(".mau-trang a").eachAttr("href").stream()
                                            .limit(20),
                                    page.select("link[rel=stylesheet], .mau-hinh img").stream()
                                            .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href")))
                            .distinct()
                            .filter(address -> !isWhole(portal.get(address))))
                    .isEmpty();

            browser.open("http://127.0.0.1:" + portal.preview.port() + GALLERY, Look.DESKTOP);
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            // the same part several times on one page is several landmarks of one name
            assertThat(AccessibilityTest.violations(browser).stream()
                            .filter(found -> !String.valueOf(found).matches("(?s)(landmark|image-redundant-alt).*")))
                    .isEmpty();

            PreviewOf.put(site, CARD, "<div>{{ card.titel }}</div>");
            PreviewOf.await("the slip", () -> text(portal).contains("titel"));
            assertThat(text(portal)).contains("themes/rieng/templates/parts/card.html:1:14");
        }
    }

    private static boolean isWhole(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return answer.statusCode() == 200 && text.chars().noneMatch(c -> c > 0 && c < 9);
    }

    private static String text(PreviewOf portal) {
        return new String(portal.get(GALLERY).body(), StandardCharsets.UTF_8);
    }

    private static Document gallery(PreviewOf portal) {
        HttpResponse<byte[]> answer = portal.get(GALLERY);
        assertThat(isWhole(answer)).isTrue();
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static Set<String> shown(Document page) {
        return new TreeSet<>(page.select(".mau-phan > h2 > code").eachText());
    }

    /** Those of the portal's theme. */
    private static Set<String> partsWithout(String empty) throws IOException {
        try (Stream<Path> parts = Files.list(Path.of("themes/portal/templates/parts"))) {
            return parts.map(path -> "parts/" + path.getFileName())
                    .filter(name -> !List.of(empty).contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
