package bantin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The type that docs/themes.md makes from nothing to page works as it stands there, in every command. */
class WorkedTypeTest {
    private static final Pattern FILE =
            Pattern.compile("`((?:content|themes)/[^`]+)`[^`]*?```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Path PHOTO = Path.of("src/test/resources/pictures/huong-1.jpg");

    @TempDir
    private static Path site;

    @BeforeAll
    static void followTheDocument() throws IOException {
        String doc = Files.readString(Path.of("docs/themes.md"));
        String part = doc.substring(doc.indexOf("## A type from nothing"), doc.indexOf("## Portal, the default"));
        Matcher file = FILE.matcher(part);
        int files = 0;
        while (file.find()) {
            write(file.group(1), file.group(2));
            files++;
        }
        assertThat(files).isEqualTo(5);
        Files.copy(PHOTO, site.resolve("content/nghe-truyen-thong/det-chieu/khung-det.jpg"));
        write(
                "site.yml",
                "title: Cổng xã Bình Nhì\nurl: https://binhnhi.example.vn/\nlanguages: [vi, en]\n"
                        + "menus: {main: [{title: Nghề, link: \"type:nghe-truyen-thong/chat-lieu/lac\"}]}\n"
                        + "home: {blocks: [\"type:nghe-truyen-thong\"]}\n");
    }

    private static void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String bantin(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(Map.of("LANG", "vi"), new PrintWriter(out), new PrintWriter(err), args);
        assertThat(code).as(String.join(" ", args) + err).isZero();
        return out.toString() + err;
    }

    private static void build() {
        bantin("build", "--site", site.toString(), "--now", "2026-11-23 08:00");
    }

    private static Document page(String address) throws IOException {
        return Jsoup.parse(site.resolve("public" + address + "index.html"));
    }

    @Test
    void usualTemplatesShowIt() throws IOException {
        write("site.yml", Files.readString(site.resolve("site.yml")).replace("theme: {name: rieng}\n", ""));

        build();

        assertThat(page("/nghe-truyen-thong/").select(".item-card .card-title").eachText())
                .containsExactly("Nghề dệt chiếu", "Nghề làm chiếu hoa");
        assertThat(page("/nghe-truyen-thong/").select(".item-card img")).hasSize(1);
        assertThat(page("/nghe-truyen-thong/chat-lieu/lac/").select("h1").text())
                .isEqualTo("Nghề truyền thống: Lác");
        Document craft = page("/nghe-truyen-thong/det-chieu/");
        assertThat(craft.select(".item-facts").text()).contains("Chất liệu Lác", "Số hộ làm nghề 120 hộ");
        assertThat(craft.select(".item-relation").text()).isEqualTo("Nghề sinh ra từ nghề này Nghề làm chiếu hoa");
        assertThat(craft.select(".item-pictures figcaption").text()).isEqualTo("Khung dệt ở ấp Bình Tây");
        assertThat(page("/so-do-cong/").select("main a[href=/nghe-truyen-thong/]"))
                .isNotEmpty();
        assertThat(page("/").select(".block-type .headlines a").eachText())
                .containsExactly("Nghề dệt chiếu", "Nghề làm chiếu hoa");
        assertThat(craft.select(".menu a").attr("href")).isEqualTo("/nghe-truyen-thong/chat-lieu/lac/");
        assertThat(craft.select(".breadcrumb a").eachAttr("href")).contains("/nghe-truyen-thong/");
        assertThat(Files.readString(site.resolve("public/nghe-truyen-thong/feed.xml")))
                .contains("<title>Nghề làm chiếu hoa</title>");
    }

    @Test
    void templateOfItsOwnShowsIt() throws IOException {
        String settings = Files.readString(site.resolve("site.yml"));
        write("site.yml", settings + "theme: {name: rieng}\n");

        build();

        write("site.yml", settings);
        assertThat(page("/nghe-truyen-thong/det-chieu/")
                        .select("main > p strong")
                        .eachText())
                .containsExactly("Chất liệu", "Số hộ làm nghề");
    }

    @Test
    void everyCommandKnowsIt() throws IOException {
        String folder = site.toString();

        assertThat(bantin("list", "--site", folder, "--now", "2026-11-23 08:00"))
                .contains("Nghề dệt chiếu");
        assertThat(bantin(
                        "why", "content/nghe-truyen-thong/chieu-hoa.md", "--site", folder, "--now", "2026-11-23 08:00"))
                .contains("/nghe-truyen-thong/chieu-hoa/", "/nghe-truyen-thong/chat-lieu/lac/");
        bantin("schema", "--site", folder);
        assertThat(Files.readString(site.resolve(".bantin/schema/nghe-truyen-thong.schema.json")))
                .contains("\"chat_lieu\"", "\"enum\": [\"lac\", \"tre\", \"go\"]");
        bantin("new", "nghe-truyen-thong", "Nghề đan thúng", "--site", folder);
        Path made = site.resolve("content/nghe-truyen-thong/nghe-dan-thung.md");
        assertThat(made).content().contains("title: \"Nghề đan thúng\"", "draft: true");
        build();
        Files.delete(made);
    }
}
