package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that nobody writes by hand name what readers should find, and nothing else. */
class ListsOfMachinesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        write(
                "site.yml",
                "title: Xã Bình Nhì\nurl: https://binhnhi.dongthap.gov.vn/\ncategories:\n  - title: Tin tức\n");
        article("gia-lua", "2026-11-20", "aliases: [/cu/gia-lua.html]");
        article("gia-cam", "2026-11-21", "aliases: [/cu/gia-cam]");
        article("gia-heo", "2026-11-22", "");
        new TestPortal(folder.resolve("site"), folder.resolve("public"), 1).buildSound();
    }

    @Test
    void siteMapNamesPagesAndNoRedirects() throws IOException {
        List<String> named = read("sitemap.xml", true).select("loc").eachText();

        assertThat(folder.resolve("public/cu/gia-lua.html")).exists();
        assertThat(folder.resolve("public/cu/gia-cam/index.html")).exists();
        assertThat(named)
                .contains("https://binhnhi.dongthap.gov.vn/", "https://binhnhi.dongthap.gov.vn/tin-tuc/gia-lua/")
                .noneMatch(address -> address.contains("/cu/"))
                .noneMatch(address -> address.matches(".*(404|\\.xml|\\.txt).*"))
                .doesNotHaveDuplicates();
        for (String address : named) {
            String page = address.substring("https://binhnhi.dongthap.gov.vn/".length()) + "index.html";
            assertThat(read(page, false).select("meta[http-equiv=refresh]"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void noArticleIsRelatedToItself() throws IOException {
        for (String name : List.of("gia-lua", "gia-cam", "gia-heo")) {
            Document page = read("tin-tuc/" + name + "/index.html", false);

            assertThat(page.select("main a").eachAttr("href")).as(name).doesNotContain("/tin-tuc/" + name + "/");
        }
        assertThat(read("tin-tuc/gia-heo/index.html", false).select("main a").eachAttr("href"))
                .contains("/tin-tuc/gia-cam/", "/tin-tuc/gia-lua/");
    }

    private void article(String name, String day, String more) throws IOException {
        write(
                "content/news/" + name + ".md",
                "---\ntitle: Tin " + name + "\ndate: " + day + "\ncategory: Tin tức\ntags: [giá cả, chợ]\n" + more
                        + "\n---\n\nGiá ở chợ xã sáng nay.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Document read(String path, boolean xml) throws IOException {
        String text = Files.readString(folder.resolve("public").resolve(path));
        return xml ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
    }
}
