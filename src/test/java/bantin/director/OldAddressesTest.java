package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old portals had no other addresses than those with a question: they keep working. */
class OldAddressesTest {
    @TempDir
    private Path folder;

    @Test
    void questionHasAPageAndItsPathTellsThemApart() throws IOException {
        article(
                "gia-lua",
                "[\"/Pages/tin.aspx?ItemID=12\", \"/tin?id=5\", \"https://cu.example.vn/xem.php?id=1&cat=2\"]");
        article("le-hoi", "[\"/Pages/tin.aspx?ItemID=13\", \"/?p=9\", \"/tin-c%C5%A9/\", /cu/bai.html, /cu/bai.asp]");

        new TestPortal(folder.resolve("site"), folder.resolve("public"), 1).buildSound();

        assertThat(refresh("dia-chi-cu/Pages/tin.aspx/ItemID=12")).isEqualTo("/tin-tuc/gia-lua/");
        assertThat(refresh("dia-chi-cu/Pages/tin.aspx/ItemID=13")).isEqualTo("/tin-tuc/le-hoi/");
        assertThat(refresh("dia-chi-cu/tin/id=5")).isEqualTo("/tin-tuc/gia-lua/");
        assertThat(refresh("dia-chi-cu/xem.php/id=1&cat=2")).isEqualTo("/tin-tuc/gia-lua/");
        assertThat(refresh("dia-chi-cu/p=9")).isEqualTo("/tin-tuc/le-hoi/");
        assertThat(refresh("tin-cũ")).isEqualTo("/tin-tuc/le-hoi/");
        assertThat(refresh("cu/bai.asp")).isEqualTo("/tin-tuc/le-hoi/");
        assertThat(folder.resolve("public/cu/bai.html")).isRegularFile();
        Document path = page("Pages/tin.aspx");
        assertThat(path.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder("/tin-tuc/gia-lua/", "/tin-tuc/le-hoi/");
        assertThat(path.select("a").eachAttr("data-question")).containsExactlyInAnyOrder("ItemID=12", "ItemID=13");
        assertThat(path.select("script[src*=old-address]")).hasSize(1);
        assertThat(page("").select("a[data-question]"))
                .as("the home page stays")
                .isEmpty();
    }

    @Test
    void oneQuestionLeadsToOneArticle() throws IOException {
        article("gia-lua", "[\"/xem.aspx?id=1\"]");
        article("le-hoi", "[\"/xem.aspx?id=1\", \"/xem.aspx#id=2\"]");

        List<Problem> problems = new TestPortal(folder.resolve("site"), folder.resolve("public"), 1)
                .build()
                .problems();

        assertThat(problems).extracting(Problem::id).contains("alias.taken", "alias.unusable");
    }

    private String refresh(String path) throws IOException {
        return page(path)
                .expectFirst("meta[http-equiv=refresh]")
                .attr("content")
                .replaceFirst(".*url=", "");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("public").resolve(path).resolve("index.html"));
    }

    private void article(String name, String aliases) throws IOException {
        Path news = Files.createDirectories(folder.resolve("site/content/news"));
        Files.writeString(
                folder.resolve("site/site.yml"),
                "title: Xã Bình Nhì\nurl: https://binhnhi.example.vn/\ncategories:\n  - title: Tin tức\n");
        Files.writeString(
                news.resolve(name + ".md"),
                "---\ntitle: Bài " + name + "\ndate: 2026-03-18\ncategory: tin-tuc\nslug: " + name + "\naliases: "
                        + aliases + "\n---\nNội dung.\n");
    }
}
