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

/** The home page tells each piece of news once, in the blocks that the portal asks for. */
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
    void leadTellsPinnedAndNewestNewsAndNothingIsToldTwice() throws IOException {
        Document page = build("");

        assertThat(headlines(page, ".block-lead"))
                .containsExactly("Lễ hội Kỳ yên", "Lịch cúp nước", "Dồn sức chống hạn", "Giá lúa tăng");
        assertThat(page.select(".block-latest")).isEmpty();
    }

    /** The block of culture vanished with its only articles. */
    @Test
    void categoryWhoseNewsAllStandAboveIsNamed() throws IOException {
        Document page = build("");

        assertThat(page.select(".block-others a").eachText()).containsExactly("Văn hóa");
    }

    @Test
    void featuredNewsAreNotToldAgainAsTheLatest() throws IOException {
        Document page = build("home: {blocks: [featured, latest]}\n");

        assertThat(headlines(page, ".block-featured")).containsExactly("Lễ hội Kỳ yên", "Dồn sức chống hạn");
        assertThat(headlines(page, ".block-latest")).containsExactly("Lịch cúp nước", "Giá lúa tăng");
    }

    @Test
    void featuredNewsKeepForTheirBlockBelow() throws IOException {
        Document page = build("home: {blocks: [latest, featured]}\n");

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
        Document page = build("page_sizes: {featured: 1}\nhome: {blocks: [featured, latest]}\n");

        assertThat(headlines(page, ".block-featured")).containsExactly("Lễ hội Kỳ yên");
        assertThat(headlines(page, ".block-latest"))
                .containsExactly("Lịch cúp nước", "Dồn sức chống hạn", "Giá lúa tăng");
    }

    @Test
    void oneBlockStandsTwiceUnderItsOwnTitlesAndGoesOnWhereItEnded() throws IOException {
        Document page = build("""
            home:
              blocks:
                - {block: "category:van-hoa", title: Chuyện làng, count: 1, layout: grid}
                - {block: "category:van-hoa", title: Chuyện xóm, count: 2, place: side}
            """);

        assertThat(page.select(".block-category h2").eachText()).containsExactly("Chuyện làng", "Chuyện xóm");
        assertThat(headlines(page, ".home-main .layout-grid")).containsExactly("Dồn sức chống hạn");
        assertThat(headlines(page, ".home-side .block-category")).containsExactly("Giá lúa tăng", "Lễ hội Kỳ yên");
    }

    /** Categories one below the other beside a side of two blocks left the side empty for three screens. */
    @Test
    void categoriesAcrossThePageAreABandOfTheirOwn() throws IOException {
        Document page = build("""
            home:
              blocks:
                - {block: latest, count: 1}
                - {block: "category:van-hoa", title: Bên cạnh, count: 1, place: side}
                - {block: "category:van-hoa", title: Chuyện làng, count: 1, place: wide}
                - {block: "category:van-hoa", title: Chuyện xóm, count: 1, place: wide}
            """);

        assertThat(page.select(".home-split .block > .block-head").eachText())
                .containsExactly("Tin mới nhất", "Bên cạnh");
        assertThat(page.select(".home-whole > .block > .block-head").eachText())
                .containsExactly("Chuyện làng", "Chuyện xóm");
    }

    @Test
    void blockTellsWhatAFileSays() throws IOException {
        Path file = home.resolve("content/pages/chao-mung.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: Lời chào\n---\n\nMời bà con **ghé xem**.\n");

        Document page = build("home: {blocks: [{block: 'file:pages/chao-mung.md', title: Chào bà con}]}\n");

        assertThat(page.select(".block-file h2").text()).isEqualTo("Chào bà con");
        assertThat(page.select(".block-file .prose strong").text()).isEqualTo("ghé xem");
    }

    @Test
    void tasksLeadWhereMenusLead() throws IOException {
        Files.writeString(
                home.resolve("content/tasks.yml"),
                "- {title: Tin văn hóa, link: 'category:van-hoa', icon: news}\n"
                        + "- {title: Nộp hồ sơ, link: 'https://dichvucong.gov.vn/'}\n");

        Document page = build("");

        assertThat(page.select(".tasks a").eachAttr("href")).containsExactly("/van-hoa/", "https://dichvucong.gov.vn/");
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
