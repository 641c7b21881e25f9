package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page tells each piece of news once among the featured and the latest. */
class HomeNewsTest {
    @TempDir
    private Path home;

    @BeforeEach
    void writeNews() throws IOException {
        article("le-hoi", "Lễ hội Kỳ yên", "2020-03-18", "featured: true\npinned: true\n");
        article("don-han", "Dồn sức chống hạn", "2020-03-20", "featured: true\n");
        article("lich-cup-nuoc", "Lịch cúp nước", "2020-03-10", "pinned: true\n");
        article("gia-lua", "Giá lúa tăng", "2020-03-19", "");
    }

    @Test
    void featuredNewsAreNotToldAgainAsTheLatest() throws IOException {
        Document page = build("");

        assertThat(headlines(page, ".block-featured")).containsExactly("Lễ hội Kỳ yên", "Dồn sức chống hạn");
        assertThat(headlines(page, ".block-latest")).containsExactly("Lịch cúp nước", "Giá lúa tăng");
    }

    @Test
    void withoutABlockOfFeaturedNewsTheLatestTellAll() throws IOException {
        Document page = build("home: {blocks: [latest]}\n");

        assertThat(headlines(page, ".block-latest"))
                .containsExactly("Lễ hội Kỳ yên", "Lịch cúp nước", "Dồn sức chống hạn", "Giá lúa tăng");
    }

    @Test
    void featuredNewsBeyondTheBlockStayAmongTheLatest() throws IOException {
        Document page = build("page_sizes: {featured: 1}\n");

        assertThat(headlines(page, ".block-featured")).containsExactly("Lễ hội Kỳ yên");
        assertThat(headlines(page, ".block-latest"))
                .containsExactly("Lịch cúp nước", "Dồn sức chống hạn", "Giá lúa tăng");
    }

    private static List<String> headlines(Document page, String block) {
        return page.select(block + " .card-title a, " + block + " .headlines a").eachText();
    }

    private Document build(String settings) throws IOException {
        Files.writeString(
                home.resolve("site.yml"),
                "title: Cổng xã\nurl: https://x.vn/\ncategories: [{slug: van-hoa, title: Văn hóa}]\n" + settings);
        new TestPortal(home, home.resolve("public"), 2).buildSound();
        return Jsoup.parse(home.resolve("public/index.html"));
    }

    private void article(String slug, String title, String date, String more) throws IOException {
        Path file = home.resolve("content/news/" + slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: " + title + "\ndate: " + date + "\ncategory: van-hoa\n" + more + "---\n\nTin của xã.\n");
    }
}
