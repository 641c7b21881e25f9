package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say to machines and to telephones is true, or is not said. */
class HeadOfPagesTest {
    @TempDir
    private Path folder;

    @Test
    void portalThatNamesNoOfficeIsItsOwnPublisher() throws IOException {
        site("title: Cổng xã Bình Nhì\norganisation:\n  name: \"\"\n");

        Document article = built("tin-tuc/gia-lua/index.html");

        assertThat(article.select("meta[content='']")).isEmpty();
        assertThat(article.select("meta[name=DC.publisher], meta[name=DC.creator]")
                        .eachAttr("content"))
                .containsExactlyInAnyOrder("Cổng xã Bình Nhì", "Cổng xã Bình Nhì");
        assertThat(article.expectFirst("script[type=application/ld+json]").data())
                .contains("\"publisher\":{\"@type\":\"GovernmentOrganization\",\"name\":\"Cổng xã Bình Nhì\"");
    }

    /** A reader's telephone dialled both numbers of the office as one, which nobody has. */
    @Test
    void eachNumberAndEachAddressOfTheOfficeIsALinkOfItsOwn() throws IOException {
        site("title: Xã\norganisation:\n  phone: 0273.3838.456 - 0273.3838.457 (trực ban)\n"
                + "  email: vp@binhnhi.gov.vn, bbt@binhnhi.gov.vn\n");

        Document home = built("index.html");

        assertThat(home.select(".footer a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:02733838456", "tel:02733838457");
        assertThat(home.select(".footer a[href^=mailto:]").eachAttr("href"))
                .containsExactly("mailto:vp@binhnhi.gov.vn", "mailto:bbt@binhnhi.gov.vn");
        assertThat(home.select(".footer dd").eachText())
                .contains("0273.3838.456 - 0273.3838.457 (trực ban)", "vp@binhnhi.gov.vn, bbt@binhnhi.gov.vn");
    }

    /** Search engines were sent from every article to the English home page as if it were the article in English. */
    @Test
    void onlyRealPairsOfPagesSayThatTheyAreOne() throws IOException {
        site("title: Xã\nlanguages: [vi, en]\n");
        page("gioi-thieu.md", "title: Giới thiệu\ntranslation: en/about.md");
        page("to-chuc.md", "title: Tổ chức\ntranslation: en/about.md");
        page("en/about.md", "title: About us\nlang: en");
        page("lich-su.md", "title: Lịch sử");
        page("en/index.md", "title: Home\nlang: en");

        assertThat(pairs("gioi-thieu/index.html")).isEqualTo("vi /gioi-thieu/ en /en/about/");
        assertThat(pairs("en/about/index.html")).isEqualTo("vi /gioi-thieu/ en /en/about/");
        assertThat(pairs("index.html")).isEqualTo("vi / en /en/");
        assertThat(pairs("en/index.html")).isEqualTo("vi / en /en/");
        // two pages name the same translation: it leads back to the first
        assertThat(pairs("to-chuc/index.html")).isEmpty();
        assertThat(pairs("lich-su/index.html")).isEmpty();
        assertThat(pairs("tin-tuc/gia-lua/index.html")).isEmpty();
        assertThat(pairs("404.html")).isEmpty();
        assertThat(built("tin-tuc/gia-lua/index.html").select(".languages a").eachAttr("href"))
                .as("readers still find the English pages")
                .containsOnly("/en/");
    }

    /** Nobody has to remember to write it twice, and three languages need two words. */
    @Test
    void newsAndAlbumsHaveTwinsAsPagesHave() throws IOException {
        site("title: Xã\nlanguages: [vi, en, fr]\n");
        news("rice.md", "title: Rice\nlang: en\ntranslation: gia-lua.md");
        news("riz.md", "title: Riz\nlang: fr\ntranslation: rice.md");

        for (String name : List.of("gia-lua", "rice", "riz")) {
            assertThat(pairs("tin-tuc/" + name + "/index.html"))
                    .isEqualTo("vi /tin-tuc/gia-lua/ en /tin-tuc/rice/ fr /tin-tuc/riz/");
        }
        assertThat(pairs("theo-doi/index.html")).isEqualTo("vi /theo-doi/ en /en/theo-doi/ fr /fr/theo-doi/");
        assertThat(pairs("tin-tuc/index.html")).isEmpty();
        assertThat(pairs("404.html")).isEmpty();
    }

    @Test
    void thoseThatNameEachOtherAreTwinsWhateverOthersSay() throws IOException {
        site("title: Xã\nlanguages: [vi, en]\n");
        page("a.md", "title: Trang A\ntranslation: en/about.md");
        page("b.md", "title: Trang B\ntranslation: en/about.md");
        page("en/about.md", "title: About us\nlang: en\ntranslation: ../b.md");

        assertThat(pairs("a/index.html")).isEmpty();
        assertThat(pairs("b/index.html")).isEqualTo("vi /b/ en /en/about/").isEqualTo(pairs("en/about/index.html"));
    }

    @Test
    void pageOfAPortalWithOneLanguageHasNoPair() throws IOException {
        site("title: Xã\n");

        assertThat(pairs("index.html")).isEmpty();
    }

    private String pairs(String path) throws IOException {
        Document page = built(path);
        assertThat(page.select("body a[hreflang]"))
                .allSatisfy(link -> assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                        .contains(link.attr("hreflang")));
        StringBuilder pairs = new StringBuilder();
        page.select("link[rel=alternate][hreflang]").forEach(link -> pairs.append(' ')
                .append(link.attr("hreflang"))
                .append(' ')
                .append(link.attr("href").replaceFirst("^https://x.vn", "")));
        return pairs.toString().strip();
    }

    private void site(String settings) throws IOException {
        Files.createDirectories(folder.resolve("site/content/news"));
        Files.createDirectories(folder.resolve("site/content/pages/en"));
        Files.writeString(
                folder.resolve("site/site.yml"), settings + "url: https://x.vn/\ncategories:\n  - title: Tin tức\n");
        Files.writeString(
                folder.resolve("site/content/news/gia-lua.md"),
                "---\ntitle: Giá lúa\ndate: 2026-03-18\ncategory: tin-tuc\n---\nGiá lúa tăng.\n");
    }

    private void news(String name, String head) throws IOException {
        Files.writeString(
                folder.resolve("site/content/news").resolve(name),
                "---\n" + head + "\ndate: 2026-03-19\ncategory: tin-tuc\n---\nNội dung.\n");
    }

    private void page(String name, String head) throws IOException {
        Files.writeString(folder.resolve("site/content/pages").resolve(name), "---\n" + head + "\n---\nNội dung.\n");
    }

    private Document built(String path) throws IOException {
        Path output = folder.resolve("public");
        if (!Files.exists(output)) {
            new TestPortal(folder.resolve("site"), output, 1).buildSound();
        }
        return Jsoup.parse(output.resolve(path));
    }
}
