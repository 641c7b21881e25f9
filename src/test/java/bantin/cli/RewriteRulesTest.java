package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.TestPortal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Old addresses with a question on servers that can't be started here; the real nginx is asked by {@link NginxRecipeTest}. */
class RewriteRulesTest {
    private static final Map<String, String> OLD = Map.of(
            "/Pages/tin.aspx?ItemID=12", "gia-lua",
            "/Pages/tin.aspx?ItemID=13", "le-hoi",
            "/?p=9", "le-hoi",
            "/xem.php?id=1&cat=2", "gia-lua",
            "/tin cũ/xem?id=5,7", "gia-lua",
            "/web/guest/tin?a=x+y.z-1_2", "le-hoi");

    @TempDir
    static Path home;

    private static Path root = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        Trees.write(
                home.resolve("site/site.yml"),
                "title: Xã Bình Nhì\nurl: https://binhnhi.example.vn/\ncategories:\n  - title: Tin tức\n");
        for (String article : List.of("gia-lua", "le-hoi")) {
            StringBuilder head = new StringBuilder("---\ntitle: Bài " + article
                    + "\ndate: 2026-03-18\ncategory: tin-tuc\nslug: " + article + "\naliases:\n");
            OLD.forEach((old, to) -> head.append(to.equals(article) ? "  - \"" + old + "\"\n" : ""));
            head.append(article.equals("le-hoi") ? "  - \"/tin?ten=C%C3%B4ng\"\n" : "");
            Trees.write(home.resolve("site/content/news/" + article + ".md"), head + "---\nNội dung.\n");
        }
        root = home.resolve("public");
        new TestPortal(home.resolve("site"), root, 1).buildSound();
    }

    @ParameterizedTest
    @EnumSource
    void everyOldAddressLeadsToItsArticle(RewriteRules server) throws IOException {
        for (Map.Entry<String, String> old : OLD.entrySet()) {
            String[] parts = old.getKey().split("\\?");
            for (String path : List.of(parts[0], parts[0].replaceFirst("/?$", "/"))) {
                String answer = server.answer(root, path, parts[1]).orElse("nothing");

                // a server reads what it rewrote as an address
                String file = URLDecoder.decode(answer.replace("+", "%2B"), StandardCharsets.UTF_8);
                assertThat(root.resolve(file.substring(1)))
                        .as(path + "?" + parts[1])
                        .isRegularFile();
                assertThat(Jsoup.parse(root.resolve(file.substring(1)))
                                .select("meta[http-equiv=refresh]")
                                .attr("content"))
                        .as(path + "?" + parts[1])
                        .endsWith("url=/tin-tuc/" + old.getValue() + "/");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseIsLedAnywhere(RewriteRules server) throws IOException {
        for (String other : List.of(
                "/?p=8",
                "/?..",
                "/?../../site.yml",
                "/?p=9&x=1",
                "/?p=9/..",
                "/?p=9%00",
                "/?p=9\\index",
                "/tin-tuc/?ItemID=12",
                "/tin-tuc/gia-lua/?p=9",
                "/Pages/khac.aspx?ItemID=12",
                "/dia-chi-cu/Pages/tin.aspx/?",
                "/tin?ten=C%C3%B4ng")) {
            String[] parts = other.split("\\?", 2);
            assertThat(server.answer(root, parts[0], parts[1])).as(other).isEmpty();
        }
    }

    /** The page that asks which article was meant. */
    @ParameterizedTest
    @EnumSource(names = "IIS")
    void whatIsNamedLikeAProgramIsStillAPage(RewriteRules server) throws IOException {
        assertThat(server.answer(root, "/Pages/tin.aspx", "ItemID=99")).contains("/Pages/tin.aspx/index.html");
        assertThat(server.answer(root, "/Pages/tin.aspx", "")).contains("/Pages/tin.aspx/index.html");
        assertThat(server.answer(root, "/khac.php", "")).isEmpty();
    }
}
