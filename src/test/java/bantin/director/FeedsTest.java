package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Readers follow the portal, a category or a keyword with programs that others wrote. */
class FeedsTest {
    private static final String ROOT = "https://binhnhi.dongthap.gov.vn";
    private static final Path PHOTO = Path.of("src/test/resources/pictures/huong-1.jpg");
    private static final String HOSTILE =
            "Giá \"lúa\" </title></script><script>alert(1)</script> ]]> &amp; 🌾 \u202Eabc";

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        config("");
        put("content/news/gia-lua/index.md", """
            ---
            title: Giá lúa đông xuân
            date: 2026-11-20 07:30
            updated: 2026-11-21 09:00
            category: tin-tuc
            tags: [lúa, chợ xã]
            author: Ngọc Ẩn
            cover: lua.jpg
            cover_alt: Ruộng lúa
            attachments: [{file: bao-cao.pdf, title: Báo cáo giá}]
            ---

            Giá lúa ở [chợ xã](../cho-xa.md) tăng.[^1] Xem [dưới đây](#gia-tung-xa).

            ![Ruộng lúa](lua.jpg)

            ## Giá từng xã

            Mã nguồn: `<a href="#x">`.

            [^1]: Theo Phòng Kinh tế.
            """);
        Files.copy(PHOTO, folder.resolve("site/content/news/gia-lua/lua.jpg"));
        put("content/news/gia-lua/bao-cao.pdf", "%PDF-1.4 báo cáo");
        article("cho-xa", "2026-11-18", "title: Chợ xã mở lại\ntags: [chợ xã]", "thong-bao");
    }

    @Test
    void othersReadTheFeedOfThePortal() throws IOException, FeedException {
        build();

        SyndFeed feed = feed("feed.xml");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Cổng xã Bình Nhì");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("UBND xã Bình Nhì");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Giá lúa đông xuân", "Chợ xã mở lại");
        SyndEntry rice = feed.getEntries().get(0);
        assertThat(rice.getLink()).isEqualTo(ROOT + "/tin-tuc/gia-lua/");
        assertThat(rice.getAuthor()).isEqualTo("Ngọc Ẩn");
        assertThat(rice.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-11-20T00:30:00Z"));
        assertThat(rice.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-11-21T02:00:00Z"));
        assertThat(rice.getCategories()).extracting(c -> c.getLabel()).containsExactly("Tin tức", "lúa", "chợ xã");
        SyndEnclosure file = rice.getEnclosures().get(0);
        assertThat(file.getUrl()).isEqualTo(ROOT + "/tep/news/gia-lua/bao-cao.pdf");
        assertThat(file.getType()).isEqualTo("application/pdf");
        assertThat(file.getLength()).isEqualTo(Files.size(published("tep/news/gia-lua/bao-cao.pdf")));
        assertThat(rice.getDescription().getValue()).startsWith("Giá lúa ở chợ xã tăng.");
    }

    /** They are cleaned before they are published, and then another number of bytes. */
    @Test
    void lengthOfAFileIsThatOfTheOnePublished() throws IOException, FeedException {
        put("content/news/phim/index.md", """
            ---
            title: Phim và ảnh chợ
            date: 2026-11-22
            category: tin-tuc
            attachments: [anh.jpg, {file: phim.mp4, title: Phim}]
            ---
            Chợ đông.
            """);
        Files.copy(PHOTO, folder.resolve("site/content/news/phim/anh.jpg"));
        Files.write(folder.resolve("site/content/news/phim/phim.mp4"), MarkedFilms.mp4());
        build();

        List<SyndEnclosure> files = feed("feed.xml").getEntries().get(0).getEnclosures();

        assertThat(files).extracting(SyndEnclosure::getType).containsExactly("image/jpeg", "video/mp4");
        for (SyndEnclosure file : files) {
            assertThat(file.getLength())
                    .isPositive()
                    .isEqualTo(Files.size(published(file.getUrl().substring(ROOT.length() + 1))));
        }
    }

    @Test
    void everyPlaceWithNewsHasItsFeedAndNoOtherHas() throws IOException, FeedException {
        article("rice", "2026-11-19", "title: Rice\nlang: en", "news");
        build();

        Map<String, List<String>> expected = Map.of(
                "", List.of("Giá lúa đông xuân", "Chợ xã mở lại"),
                "en/", List.of("Rice"),
                "tin-tuc/", List.of("Giá lúa đông xuân"),
                "thong-bao/", List.of("Chợ xã mở lại"),
                "news/", List.of("Rice"),
                "the/lua/", List.of("Giá lúa đông xuân"),
                "the/cho-xa/", List.of("Giá lúa đông xuân", "Chợ xã mở lại"));
        for (Map.Entry<String, List<String>> place : expected.entrySet()) {
            SyndFeed feed = feed(place.getKey() + "feed.xml");
            assertThat(feed.getEntries())
                    .extracting(SyndEntry::getTitle)
                    .as(place.getKey())
                    .isEqualTo(place.getValue());
            assertThat(feed.getPublishedDate().toInstant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
            assertThat(titles(json(place.getKey() + "feed.json"))).isEqualTo(place.getValue());
        }
        assertThat(TestPortal.files(folder.resolve("public")).keySet().stream()
                        .filter(file -> file.endsWith("feed.xml"))
                        .map(file -> file.replace("feed.xml", "")))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void feedHoldsTheTwentyNewest() throws IOException, FeedException {
        for (int i = 1; i <= 28; i++) {
            article("bai-" + i, "2026-10-" + (i < 10 ? "0" : "") + i, "title: Bài " + i, "tin-tuc");
        }
        build();

        assertThat(feed("feed.xml").getEntries()).hasSize(20);
        assertThat(titles(json("tin-tuc/feed.json")))
                .hasSize(20)
                .contains("Bài 28", "Bài 10")
                .doesNotContain("Bài 9");
    }

    /** Programs showed old news as new when an editor tidied up her folders. */
    @Test
    void entryKeepsItsNameWhenItsFileMovesOrIsRenamed() throws IOException, FeedException {
        build();
        List<String> before = ids();

        Files.delete(folder.resolve("site/content/news/cho-xa.md"));
        put(
                "content/news/gia-lua/index.md",
                Files.readString(folder.resolve("site/content/news/gia-lua/index.md"))
                        .replace("../cho-xa.md", "/news/2026/mo-cho.md"));
        article("2026/mo-cho", "2026-11-18", "title: Chợ mở cửa lại\naliases: [/thong-bao/cho-xa/]", "tin-tuc");
        build();

        assertThat(before)
                .containsExactly(
                        "tag:binhnhi.dongthap.gov.vn,2026:/tin-tuc/gia-lua/",
                        "tag:binhnhi.dongthap.gov.vn,2026:/thong-bao/cho-xa/");
        assertThat(ids()).isEqualTo(before);
        assertThat(feed("feed.xml").getEntries().get(1).getLink()).isEqualTo(ROOT + "/tin-tuc/mo-cho/");
    }

    @Test
    void wholeTextStandsAloneWhereItIsAskedFor() throws IOException, FeedException {
        config("feeds: {full_text: true}\n");
        build();

        String html = feed("feed.xml").getEntries().get(0).getContents().get(0).getValue();
        Document text = Jsoup.parseBodyFragment(html);

        assertThat(item(json("feed.json"), 0).get("content_html")).isEqualTo(html);
        assertThat(text.select("[href], [src]")).hasSizeGreaterThan(4);
        for (Element element : text.select("[href]")) {
            assertThat(element.attr("href")).startsWith(ROOT + "/");
        }
        for (Element element : text.select("[src]")) {
            assertThat(element.attr("src")).startsWith(ROOT + "/anh/");
        }
        for (String set : text.select("[srcset]").eachAttr("srcset")) {
            assertThat(set.split(", ")).allMatch(each -> each.startsWith(ROOT + "/anh/"));
        }
        assertThat(text.select("a").eachAttr("href"))
                .contains(ROOT + "/thong-bao/cho-xa/", ROOT + "/tin-tuc/gia-lua/#gia-tung-xa");
        assertThat(text.select("code").text()).isEqualTo("<a href=\"#x\">");
    }

    @Test
    void jsonFeedSaysWhatItsRulesAsk() throws IOException {
        build();

        Map<?, ?> feed = json("feed.json");

        assertThat(feed.get("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("home_page_url")).isEqualTo(ROOT + "/");
        assertThat(feed.get("feed_url")).isEqualTo(ROOT + "/feed.json");
        assertThat(feed.get("authors")).isEqualTo(List.of(Map.of("name", "UBND xã Bình Nhì")));
        Map<?, ?> rice = item(feed, 0);
        assertThat(rice.get("id")).isEqualTo("tag:binhnhi.dongthap.gov.vn,2026:/tin-tuc/gia-lua/");
        assertThat(rice.get("url")).isEqualTo(ROOT + "/tin-tuc/gia-lua/");
        assertThat(rice.get("content_text").toString()).startsWith("Giá lúa ở chợ xã");
        assertThat(rice.get("image").toString()).startsWith(ROOT + "/anh/").endsWith(".jpg");
        assertThat(rice.get("date_published")).isEqualTo("2026-11-20T07:30:00+07:00");
        assertThat(rice.get("tags")).isEqualTo(List.of("Tin tức", "lúa", "chợ xã"));
        assertThat(((List<?>) rice.get("attachments")).get(0))
                .isEqualTo(Map.of(
                        "url",
                        ROOT + "/tep/news/gia-lua/bao-cao.pdf",
                        "mime_type",
                        "application/pdf",
                        "title",
                        "Báo cáo giá",
                        "size_in_bytes",
                        (int) Files.size(published("tep/news/gia-lua/bao-cao.pdf"))));
        assertThat(item(feed, 1).keySet().stream().map(Object::toString))
                .doesNotContain("image", "attachments", "authors", "content_html");
    }

    /** RFC 4287, 4.1.1 and 4.1.2: what has to be there once, and what may. */
    @Test
    void atomFeedKeepsTheRules() throws IOException {
        build();

        Document atom = Jsoup.parse(Files.readString(published("feed.xml")), "", Parser.xmlParser());

        for (Element holder : atom.select("feed, entry")) {
            for (String once : List.of("id", "title", "updated")) {
                assertThat(holder.select("> " + once)).as(once).hasSize(1);
            }
            assertThat(holder.select("> link[rel=alternate]")).hasSize(1);
        }
        assertThat(atom.selectFirst("feed").attr("xml:lang")).isEqualTo("vi");
        assertThat(atom.select("feed > link[rel=self]").attr("href")).isEqualTo(ROOT + "/feed.xml");
        assertThat(atom.select("feed > author > name").text()).isEqualTo("UBND xã Bình Nhì");
        assertThat(atom.select("entry > id").eachText()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:"));
        assertThat(atom.select("media|content").attr("url")).startsWith(ROOT + "/anh/");
        assertThat(atom.select("media|description").text()).isEqualTo("Ruộng lúa");
    }

    @Test
    void hostileTitleIsJustATitle() throws IOException, FeedException {
        article("la", "2026-11-22", "title: '" + HOSTILE + "'\nauthor: '" + HOSTILE + "'", "tin-tuc");
        build();

        assertThat(feed("feed.xml").getEntries().get(0).getTitle())
                .isEqualTo(feed("tin-tuc/feed.xml").getEntries().get(0).getTitle());
        assertThat(titles(json("feed.json")).get(0))
                .isEqualTo(feed("feed.xml").getEntries().get(0).getTitle());
        assertThat(feed("feed.xml").getEntries().get(0).getTitle())
                .startsWith("Giá \"lúa\" </title></script>")
                .contains("&amp; 🌾");
        assertThat(Files.readString(published("feed.json"))).doesNotContain("<script", "</");
    }

    @Test
    void pageNamesTheFeedsOfItsOwnLanguageAndPlace() throws IOException {
        article("rice", "2026-11-19", "title: Rice\nlang: en", "news");
        put("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\nĐịa chỉ.\n");
        build();

        assertThat(feeds("index.html")).containsExactly("/feed.xml", "/feed.json");
        assertThat(feeds("lien-he/index.html")).containsExactly("/feed.xml", "/feed.json");
        assertThat(feeds("404.html")).containsExactly("/feed.xml", "/feed.json");
        assertThat(feeds("en/index.html")).containsExactly("/en/feed.xml", "/en/feed.json");
        assertThat(feeds("tin-tuc/gia-lua/index.html"))
                .isEqualTo(feeds("tin-tuc/index.html"))
                .containsExactly("/feed.xml", "/feed.json", "/tin-tuc/feed.xml", "/tin-tuc/feed.json");
        assertThat(feeds("the/lua/index.html")).contains("/the/lua/feed.xml");
        assertThat(page("tin-tuc/index.html").select("main a[href=/theo-doi/#tin-tuc]"))
                .hasSize(1);
        assertThat(page("index.html").select(".footer a[href=/theo-doi/]").text())
                .isEqualTo("Theo dõi tin mới");
        assertThat(page("theo-doi/index.html").select(".feed a").eachAttr("href"))
                .containsExactly(
                        "/feed.xml",
                        "/feed.json",
                        "/tin-tuc/feed.xml",
                        "/tin-tuc/feed.json",
                        "/thong-bao/feed.xml",
                        "/thong-bao/feed.json");
        assertThat(page("en/theo-doi/index.html").select(".feed a").eachAttr("href"))
                .containsExactly("/en/feed.xml", "/en/feed.json", "/news/feed.xml", "/news/feed.json");
    }

    @Test
    void portalWithoutNewsHasNothingToFollow() throws IOException {
        Files.delete(folder.resolve("site/content/news/cho-xa.md"));
        Files.delete(folder.resolve("site/content/news/gia-lua/index.md"));
        put("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\nĐịa chỉ.\n");
        build();

        assertThat(TestPortal.files(folder.resolve("public")).keySet())
                .noneMatch(file -> file.contains("feed") || file.contains("theo-doi"));
        assertThat(page("lien-he/index.html").select("[href*=feed], [href*=theo-doi]"))
                .isEmpty();
    }

    private List<String> feeds(String page) throws IOException {
        return page(page).select("link[rel=alternate][type]").eachAttr("href");
    }

    private List<String> ids() throws IOException, FeedException {
        return feed("feed.xml").getEntries().stream().map(SyndEntry::getUri).toList();
    }

    private static List<String> titles(Map<?, ?> feed) {
        return ((List<?>) feed.get("items"))
                .stream()
                        .map(item -> ((Map<?, ?>) item).get("title").toString())
                        .toList();
    }

    private static Map<?, ?> item(Map<?, ?> feed, int number) {
        return (Map<?, ?>) ((List<?>) feed.get("items")).get(number);
    }

    private void config(String more) throws IOException {
        put("site.yml", """
            title: Cổng xã Bình Nhì
            url: https://binhnhi.dongthap.gov.vn/
            languages: [vi, en]
            organisation: {name: UBND xã Bình Nhì}
            categories:
              - title: Tin tức
              - title: Thông báo
              - {title: News, lang: en}
            """ + more);
    }

    private void article(String name, String day, String more, String category) throws IOException {
        put(
                "content/news/" + name + ".md",
                "---\ndate: " + day + "\ncategory: " + category + "\n" + more + "\n---\n\nChợ họp từ sáng sớm.\n");
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void build() {
        new TestPortal(folder.resolve("site"), folder.resolve("public"), 1).buildSound();
    }

    private Path published(String file) {
        return folder.resolve("public").resolve(file);
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(Files.readString(published(file)));
    }

    private SyndFeed feed(String file) throws IOException, FeedException {
        try (XmlReader reader = new XmlReader(published(file).toFile())) {
            return new SyndFeedInput().build(reader);
        }
    }

    /** JSON is YAML too. */
    private Map<?, ?> json(String file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(published(file)));
    }
}
