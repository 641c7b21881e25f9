package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What pages say of themselves to those who show them elsewhere. */
class MetadataTest {
    private static final String ROOT = "https://binhnhi.dongthap.gov.vn";
    private static final Path PHOTO = Path.of("src/test/resources/pictures/huong-1.jpg");

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void portal() throws IOException {
        put("site.yml", """
            title: Cổng xã Bình Nhì
            url: https://binhnhi.dongthap.gov.vn/
            languages: [vi, en]
            page_sizes: {list: 2}
            organisation:
              name: UBND xã Bình Nhì
              parent: UBND tỉnh Đồng Tháp
              address: Ấp Bình Tây
              phone: 0273 3838 456 - 0273 3838 457
              email: vp@binhnhi.gov.vn
              emblem: static/quoc-huy.png
              source_notice: Ghi rõ nguồn
            categories:
              - title: Tin tức
              - {title: Thông báo, description: Thông báo của xã.}
            """);
        for (int i = 1; i <= 6; i++) {
            put(
                    "content/news/bai-" + i + ".md",
                    "---\ntitle: Bài số " + i + "\ndate: 2026-0" + i
                            + "-05\ncategory: tin-tuc\ntags: [lúa]\n---\nĐoạn mở đầu " + i + ".\n");
        }
        put("content/news/gia-lua/index.md", """
            ---
            title: Giá lúa đông xuân
            date: 2026-11-20 07:30
            updated: 2026-11-21
            category: thong-bao
            tags: [lúa, chợ]
            author: Ngọc Ẩn, Phòng Kinh tế, UBND xã Bình Nhì
            source: Báo Đồng Tháp
            cover: lua.jpg
            cover_alt: Ruộng lúa
            ---

            Giá lúa tăng.
            """);
        put(
                "content/news/rice.md",
                "---\ntitle: Rice\nlang: en\ndate: 2026-03-02\ncategory: tin-tuc\n---\nRice is dear.\n");
        put("content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\nĐịa chỉ của xã.\n");
        put("content/albums/le-hoi/index.md", """
            ---
            title: Lễ hội Kỳ yên
            date: 2026-02-01
            photos:
              - {file: a.jpg, alt: Rước kiệu quanh đình, credit: Minh Tuấn}
              - {file: b.jpg, alt: Đua ghe trên rạch}
              - {file: "https://www.youtube.com/watch?v=abc", alt: Phim rước kiệu}
            ---
            """);
        put(
                "content/links.yml",
                "- title: Trung ương\n  links:\n    - {title: Chính phủ, url: \"https://chinhphu.vn/\"}\n");
        List<String> pictures = List.of("news/gia-lua/lua", "albums/le-hoi/a", "albums/le-hoi/b");
        byte[] photo = Files.readAllBytes(PHOTO);
        for (int i = 0; i < pictures.size(); i++) {
            // each is another picture: what follows its end is no part of it
            Path file = folder.resolve("site/content/" + pictures.get(i) + ".jpg");
            Files.createDirectories(file.getParent());
            Files.write(file, Arrays.copyOf(photo, photo.length + i));
        }
        Files.createDirectories(folder.resolve("site/content/static"));
        Files.copy(
                Path.of("src/test/resources/pictures/trong-suot.png"),
                folder.resolve("site/content/static/quoc-huy.png"));
        new TestPortal(folder.resolve("site"), folder.resolve("public"), 2).buildSound();
        for (String file : TestPortal.files(folder.resolve("public")).keySet()) {
            if (file.endsWith(".html")) {
                PAGES.put(
                        file,
                        Jsoup.parse(Files.readString(folder.resolve("public").resolve(file))));
            }
        }
    }

    @Test
    void everyPageHasADescriptionOfItsOwn() {
        Map<String, List<String>> pages = new HashMap<>();

        PAGES.forEach((file, page) -> pages.computeIfAbsent(
                        page.select("meta[name=description]").attr("content"), text -> new ArrayList<>())
                .add(file));

        assertThat(pages)
                .doesNotContainKey("")
                .allSatisfy((text, files) -> assertThat(files).as(text).hasSize(1));
        assertThat(pages.keySet()).allMatch(text -> text.length() <= 200);
    }

    @Test
    void descriptionOfAListIsMadeOfWhatItHolds() {
        assertThat(description("tin-tuc/index.html")).isEqualTo("Tin tức: Bài số 6; Bài số 5; Bài số 4");
        assertThat(description("tin-tuc/trang-1/index.html")).isEqualTo("Tin tức: Bài số 2; Bài số 1");
        assertThat(description("thong-bao/index.html")).isEqualTo("Thông báo của xã.");
        assertThat(description("the/cho/index.html")).isEqualTo("chợ: Giá lúa đông xuân");
        assertThat(description("luu-tru/2026/11/index.html")).endsWith(": Giá lúa đông xuân");
        assertThat(description("luu-tru/index.html")).isEqualTo("Lưu trữ: 2026 (8 tin)");
        assertThat(description("album-anh/index.html")).isEqualTo("Album ảnh: Lễ hội Kỳ yên");
        assertThat(description("album-anh/le-hoi/index.html"))
                .isEqualTo("Lễ hội Kỳ yên: Rước kiệu quanh đình; Đua ghe trên rạch; Phim rước kiệu");
        assertThat(description("album-anh/le-hoi/a/index.html")).isEqualTo("Rước kiệu quanh đình - Lễ hội Kỳ yên");
        assertThat(description("index.html")).isEqualTo("Cổng xã Bình Nhì: Tin tức, Thông báo");
    }

    @Test
    void articleIsNewsAndItsAuthorsArePeopleAndOffices() {
        Map<?, ?> news = data("thong-bao/gia-lua/index.html", "NewsArticle");

        assertThat(news.get("headline")).isEqualTo("Giá lúa đông xuân");
        assertThat(news.get("datePublished")).isEqualTo("2026-11-20T07:30:00+07:00");
        assertThat(news.get("dateModified")).isEqualTo("2026-11-21");
        assertThat(news.get("articleSection")).isEqualTo("Thông báo");
        assertThat(news.get("author"))
                .isEqualTo(List.of(
                        Map.of("@type", "Person", "name", "Ngọc Ẩn"),
                        Map.of("@type", "Organization", "name", "Phòng Kinh tế"),
                        Map.of("@type", "Organization", "name", "UBND xã Bình Nhì")));
        assertThat(news.get("image").toString()).startsWith(ROOT + "/anh/");
        assertThat(((Map<?, ?>) news.get("publisher")).get("logo")).isEqualTo(ROOT + "/quoc-huy.png");
        Map<?, ?> bare = data("tin-tuc/bai-1/index.html", "NewsArticle");
        assertThat(bare.keySet().stream().map(Object::toString)).doesNotContain("author", "dateModified");
    }

    @Test
    void wayToAPageIsABreadcrumb() {
        List<?> steps = (List<?>)
                data("album-anh/le-hoi/a/index.html", "BreadcrumbList").get("itemListElement");

        assertThat(steps).hasSize(4);
        assertThat((Map<?, ?>) steps.get(2))
                .isEqualTo(Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        3,
                        "name",
                        "Lễ hội Kỳ yên",
                        "item",
                        ROOT + "/album-anh/le-hoi/"));
        assertThat((Map<?, ?>) steps.get(3))
                .isEqualTo(Map.of("@type", "ListItem", "position", 4, "name", "Lễ hội Kỳ yên 1"));
    }

    @Test
    void homeNamesTheOfficeAndHowToSearch() {
        Map<?, ?> office = data("index.html", "GovernmentOrganization");
        Map<?, ?> site = data("index.html", "WebSite");

        assertThat(office.get("name")).isEqualTo("UBND xã Bình Nhì");
        assertThat(office.get("telephone")).isEqualTo(List.of("0273 3838 456", "0273 3838 457"));
        assertThat(office.get("parentOrganization"))
                .isEqualTo(Map.of("@type", "GovernmentOrganization", "name", "UBND tỉnh Đồng Tháp"));
        assertThat(((Map<?, ?>) ((Map<?, ?>) site.get("potentialAction")).get("target")).get("urlTemplate"))
                .isEqualTo(ROOT + "/tim-kiem/?q={search_term_string}");
    }

    @Test
    void albumIsAGallery() {
        Map<?, ?> gallery = data("album-anh/le-hoi/index.html", "ImageGallery");

        assertThat((List<?>) gallery.get("image")).hasSize(2);
        assertThat(((Map<?, ?>) ((List<?>) gallery.get("image")).get(0)).get("creditText"))
                .isEqualTo("Minh Tuấn");
        assertThat(((Map<?, ?>) ((List<?>) gallery.get("video")).get(0)).get("embedUrl"))
                .isEqualTo("https://www.youtube.com/watch?v=abc");
        assertThat(data("album-anh/le-hoi/b/index.html", "ImageObject").get("caption"))
                .isEqualTo("Đua ghe trên rạch");
    }

    @Test
    void sharedPictureTellsItsSize() {
        Document page = page("thong-bao/gia-lua/index.html");

        assertThat(property(page, "og:image")).startsWith(ROOT + "/anh/");
        assertThat(Integer.parseInt(property(page, "og:image:width"))).isPositive();
        assertThat(Integer.parseInt(property(page, "og:image:height"))).isPositive();
        assertThat(property(page, "og:image:alt")).isEqualTo("Ruộng lúa");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    /** Others draw a grey box where a page has no picture. */
    @Test
    void emblemOfTheOfficeStandsForPagesWithoutAPicture() throws IOException {
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            String picture = property(page.getValue(), "og:image");
            assertThat(picture).as(page.getKey()).startsWith(ROOT + "/anh/");
            assertThat(property(page.getValue(), "og:image:alt"))
                    .as(page.getKey())
                    .isNotBlank();
            assertThat(folder.resolve("public" + picture.substring(ROOT.length())))
                    .exists();
        }
        Document home = page("index.html");
        assertThat(property(home, "og:image:width") + "×" + property(home, "og:image:height"))
                .isEqualTo("1200×630");
        assertThat(property(home, "og:image:alt")).isEqualTo("UBND xã Bình Nhì");
        BufferedImage card = ImageIO.read(
                folder.resolve("public" + property(home, "og:image").substring(ROOT.length()))
                        .toFile());
        assertThat(card.getWidth() + "×" + card.getHeight()).isEqualTo("1200×630");
        assertThat(card.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void librariesFindWhatTheyLookFor() {
        Document page = page("thong-bao/gia-lua/index.html");

        assertThat(page.select("link[rel=schema.DC]").attr("href")).isEqualTo("http://purl.org/dc/elements/1.1/");
        assertThat(name(page, "DC.type")).isEqualTo("Text");
        assertThat(name(page, "DC.rights")).isEqualTo("Ghi rõ nguồn");
        assertThat(name(page, "DC.source")).isEqualTo("Báo Đồng Tháp");
        assertThat(name(page("album-anh/le-hoi/a/index.html"), "DC.type")).isEqualTo("Image");
        assertThat(name(page("tin-tuc/index.html"), "DC.type")).isEqualTo("Collection");
        for (Document each : PAGES.values()) {
            assertThat(each.select("meta[content='']")).isEmpty();
        }
    }

    private static Map<?, ?> data(String file, String type) {
        for (Element script : page(file).select("script[type=application/ld+json]")) {
            // JSON is YAML too
            Map<?, ?> data = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(script.data());
            assertThat(data.get("@context")).isEqualTo("https://schema.org");
            if (type.equals(data.get("@type"))) {
                return data;
            }
        }
        throw new AssertionError("no " + type + " on " + file);
    }

    private static Document page(String file) {
        return PAGES.get(file);
    }

    private static String description(String file) {
        return name(page(file), "description");
    }

    private static String name(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static String property(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static void put(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
