package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search engines learn where pages are, how old they are, what they show, and what is new. */
class SiteMapsTest {
    private static final String ROOT = "https://binhnhi.dongthap.gov.vn";
    private static final Path PHOTO = Path.of("src/test/resources/pictures/huong-1.jpg");

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        put("site.yml", """
            title: Cổng xã Bình Nhì
            url: https://binhnhi.dongthap.gov.vn/
            languages: [vi, en]
            categories:
              - title: Tin tức
              - title: Thông báo
            """);
        put("content/news/gia-lua/index.md", """
            ---
            title: Giá lúa "đông xuân" & 🌾
            date: 2026-11-20 07:30
            updated: 2026-11-21
            category: tin-tuc
            tags: [lúa]
            cover: lua.jpg
            cover_alt: Ruộng lúa
            ---

            Giá lúa tăng.

            ![Đê](de.jpg)
            """);
        picture("content/news/gia-lua/lua.jpg", 0);
        picture("content/news/gia-lua/de.jpg", 1);
        put(
                "content/news/rice.md",
                "---\n"
                        + "title: Rice\n"
                        + "lang: en\n"
                        + "date: 2026-03-02\n"
                        + "category: tin-tuc\n"
                        + "translation: gia-lua/index.md\n"
                        + "---\n"
                        + "Text.\n");
        put(
                "content/news/lich-nghi.md",
                "---\ntitle: Lịch nghỉ\ndate: 2026-03-01\ncategory: thong-bao\ntags: [lúa]\n---\nNghỉ.\n");
        put("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2026-02-01\n---\n");
        picture("content/albums/le-hoi/a.jpg", 2);
    }

    @Test
    void listsAreAsOldAsWhatTheyHold() throws IOException {
        build("2026-11-23T08:00:00+07:00");

        Map<String, String> ages = new TreeMap<>();
        map("sitemap.xml")
                .select("url")
                .forEach(url -> ages.put(
                        url.selectFirst("loc").text().substring(ROOT.length()),
                        url.select("lastmod").text()));

        assertThat(ages)
                .containsEntry("/", "2026-11-21")
                .containsEntry("/en/", "2026-03-02")
                .containsEntry("/tin-tuc/", "2026-11-21")
                .containsEntry("/thong-bao/", "2026-03-01")
                .containsEntry("/the/lua/", "2026-11-21")
                .containsEntry("/luu-tru/2026/", "2026-11-21")
                .containsEntry("/luu-tru/2026/03/", "2026-03-02")
                .containsEntry("/album-anh/", "2026-02-01")
                .containsEntry("/album-anh/le-hoi/a/", "2026-02-01")
                .containsEntry("/so-do-cong/", "")
                .doesNotContainKeys("/tim-kiem/", "/404.html", "/feed.xml");
    }

    @Test
    void pagesBringTheirPicturesAndTheirTwins() throws IOException {
        build("2026-11-23T08:00:00+07:00");

        Document map = map("sitemap.xml");

        assertThat(url(map, "/tin-tuc/gia-lua/").select("image|loc").eachText())
                .hasSize(2)
                .allMatch(picture -> Files.exists(folder.resolve("public" + picture.substring(ROOT.length()))));
        assertThat(url(map, "/album-anh/le-hoi/a/").select("image|loc")).hasSize(1);
        for (String page : List.of("/tin-tuc/gia-lua/", "/tin-tuc/rice/")) {
            assertThat(url(map, page).select("xhtml|link"))
                    .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
                    .containsExactly("vi " + ROOT + "/tin-tuc/gia-lua/", "en " + ROOT + "/tin-tuc/rice/");
        }
        assertThat(url(map, "/thong-bao/lich-nghi/").select("xhtml|link, image|loc"))
                .isEmpty();
    }

    @Test
    void newsIsNewsForTwoDays() throws IOException {
        build("2026-11-22T07:29:00+07:00");
        Document fresh = map("sitemap-news.xml");
        build("2026-11-22T07:30:00+07:00");

        assertThat(fresh.select("url > loc").eachText()).containsExactly(ROOT + "/tin-tuc/gia-lua/");
        assertThat(fresh.select("news|title").text()).isEqualTo("Giá lúa \"đông xuân\" & 🌾");
        assertThat(fresh.select("news|name").text()).isEqualTo("Cổng xã Bình Nhì");
        assertThat(fresh.select("news|language").text()).isEqualTo("vi");
        assertThat(fresh.select("news|publication_date").text()).isEqualTo("2026-11-20T07:30:00+07:00");
        assertThat(map("sitemap-news.xml").select("url")).isEmpty();
    }

    @Test
    void robotsFindTheMaps() throws IOException {
        build("2026-11-23T08:00:00+07:00");

        assertThat(folder.resolve("public/robots.txt"))
                .content()
                .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: " + ROOT + "/sitemap.xml\nSitemap: " + ROOT
                        + "/sitemap-news.xml\n");
    }

    private static Element url(Document map, String page) {
        return map.select("url").stream()
                .filter(url -> url.selectFirst("loc").text().equals(ROOT + page))
                .findFirst()
                .orElseThrow();
    }

    private void build(String now) {
        new TestPortal(folder.resolve("site"), folder.resolve("public"), 1).build(now, BuildTime.Drafts.LEAVE_OUT);
    }

    private Document map(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("public").resolve(name)), "", Parser.xmlParser());
    }

    private void picture(String file, int more) throws IOException {
        byte[] photo = Files.readAllBytes(PHOTO);
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        // each is another picture: what follows its end is no part of it
        Files.write(path, java.util.Arrays.copyOf(photo, photo.length + more));
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
