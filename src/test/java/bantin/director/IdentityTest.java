package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two things of different names are two, each with an address of its own; one thing in two spellings is one. */
class IdentityTest {
    private static final String PIXEL =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M%d 0h9v9z\"/></svg>";

    @TempDir
    private Path folder;

    @BeforeEach
    void portal() throws IOException {
        write("site.yml", "title: Xã Vĩnh Hựu\nurl: https://vinhhuu.example.vn/\ncategories:\n  - title: Tin tức\n");
    }

    /** The article about the storm stood under the tag of the newspapers. */
    @Test
    void tagsOfDifferentWordsAreDifferentTags() throws IOException {
        article("bai-a", "2020-03-18", "[bão, C++, Đ]");
        article("bai-b", "2020-03-18", "[báo, 'C#', D, C]");
        article("bai-c", "2020-03-19", "[bảo, báo]");

        build();

        assertThat(tagsOf("bai-a")).isEqualTo(Map.of("bão", "/the/bao/", "C++", "/the/c/", "Đ", "/the/d/"));
        assertThat(tagsOf("bai-b"))
                .isEqualTo(Map.of("báo", "/the/bao-2/", "C#", "/the/c-2/", "D", "/the/d-2/", "C", "/the/c-3/"));
        assertThat(tagsOf("bai-c")).isEqualTo(Map.of("bảo", "/the/bao-3/", "báo", "/the/bao-2/"));
        assertThat(articlesAt("/the/bao/")).containsExactly("bai-a");
        assertThat(articlesAt("/the/bao-2/")).containsExactly("bai-c", "bai-b");
        assertThat(page("/the/bao/").select("h1").text()).endsWith("bão");
    }

    @Test
    void spellingsOfOneTagAreOneTag() throws IOException {
        article("bai-a", "2020-03-18", "[Lễ hội, Sức khoẻ]");
        article("bai-b", "2020-03-19", "['LỄ   HỘI', '#lễ hội', Sức khỏe]");
        article("bai-c", "2020-03-20", "[" + Normalizer.normalize("Lễ hội", Normalizer.Form.NFD) + ", 'lễ\u00a0hội']");

        build();

        assertThat(articlesAt("/the/le-hoi/")).containsExactly("bai-c", "bai-b", "bai-a");
        assertThat(articlesAt("/the/suc-khoe/")).containsExactly("bai-b", "bai-a");
        assertThat(tagsOf("bai-c")).isEqualTo(Map.of("Lễ hội", "/the/le-hoi/"));
        assertThat(folder.resolve("public/the/le-hoi-2")).doesNotExist();
    }

    @Test
    void newTagTakesNoAddressFromAnOlderOne() throws IOException {
        article("bai-a", "2020-03-18", "[báo, 'báo 2']");
        build();
        assertThat(tagsOf("bai-a")).isEqualTo(Map.of("báo", "/the/bao/", "báo 2", "/the/bao-2/"));

        article("a-moi", "2026-05-01", "[bão, 'báo, 2']");
        build();

        assertThat(tagsOf("bai-a")).isEqualTo(Map.of("báo", "/the/bao/", "báo 2", "/the/bao-2/"));
        assertThat(tagsOf("a-moi")).isEqualTo(Map.of("bão", "/the/bao-3/", "báo 2", "/the/bao-2/"));
    }

    /** Such tags went without a word. */
    @Test
    void tagWithoutAnAddressIsTold() throws IOException {
        article("bai-a", "2020-03-18", "[中文, 🎉, '...', '+++', ខ្មែរ, lúa]");

        SiteBuild.Result result = build();

        assertThat(result.problems())
                .filteredOn(problem -> problem.id().equals("value.name"))
                .extracting(problem -> problem.args().get(1))
                .containsExactlyInAnyOrder("中文", "🎉", "...", "+++", "ខ្មែរ");
        assertThat(tagsOf("bai-a")).isEqualTo(Map.of("lúa", "/the/lua/"));
    }

    /** A second file whose name folds like the first kept the whole portal from being built. */
    @Test
    void eachFileHasItsOwnAddress() throws IOException {
        List<String> names = List.of("báo-cáo.pdf", "bao-cao.pdf", "Báo cáo.pdf", "中.pdf", "文.pdf");
        for (String name : names) {
            write("content/news/bai-a/" + name, "%PDF-1.4 " + name);
        }
        write(
                "content/news/bai-a/index.md",
                "---\ntitle: Bài\ndate: 2020-03-18\ncategory: tin-tuc\nattachments: ['" + String.join("', '", names)
                        + "']\n---\nXem [báo cáo](báo-cáo.pdf).\n");

        build();

        Map<String, String> seen = new TreeMap<>();
        for (Element link : page("/tin-tuc/bai-a/").select(".attachments a")) {
            String href = link.attr("href");
            seen.put(href, Files.readString(folder.resolve("public" + href)).replace("%PDF-1.4 ", ""));
        }
        assertThat(seen)
                .isEqualTo(Map.of(
                        "/tep/news/bai-a/bao-cao.pdf", "bao-cao.pdf",
                        "/tep/news/bai-a/bao-cao-2.pdf", "Báo cáo.pdf",
                        "/tep/news/bai-a/bao-cao-3.pdf", "báo-cáo.pdf",
                        "/tep/news/bai-a/tep.pdf", "中.pdf",
                        "/tep/news/bai-a/tep-2.pdf", "文.pdf"));
        assertThat(page("/tin-tuc/bai-a/").select(".prose a").attr("href")).isEqualTo("/tep/news/bai-a/bao-cao-3.pdf");
    }

    /** A photo whose name has no Latin letter stood at the address of its album. */
    @Test
    void eachPhotoOfAnAlbumHasItsOwnPage() throws IOException {
        List<String> names = List.of("bão.svg", "báo.svg", "bao.svg", "中.svg", "---.svg", "文.svg");
        for (String name : names) {
            write("content/albums/le-hoi/" + name, PIXEL.formatted(names.indexOf(name)));
        }
        write("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\n---\nẢnh.\n");

        build();

        List<String> pages = page("/album-anh/le-hoi/").select(".photo-grid a").eachAttr("href");
        assertThat(pages)
                .containsExactlyInAnyOrder(
                        "/album-anh/le-hoi/bao/",
                        "/album-anh/le-hoi/bao-2/",
                        "/album-anh/le-hoi/bao-3/",
                        "/album-anh/le-hoi/anh/",
                        "/album-anh/le-hoi/anh-2/",
                        "/album-anh/le-hoi/anh-3/");
    }

    /** Whoever wrote them has to say which is which: an address made up for one would be kept for ever. */
    @Test
    void twoAlbumsOfOneAddressAreTold() throws IOException {
        write("content/albums/bão/index.md", "---\ntitle: Bão\ndate: 2020-03-18\n---\nẢnh.\n");
        write("content/albums/báo/index.md", "---\ntitle: Báo\ndate: 2020-03-18\n---\nẢnh.\n");

        List<Problem> problems =
                new TestPortal(folder, folder.resolve("public"), 1).build().problems();

        assertThat(problems).filteredOn(Problem::isError).singleElement().satisfies(problem -> assertThat(
                        problem.args())
                .contains("content/albums/bão/index.md", "content/albums/báo/index.md"));
    }

    private void article(String name, String date, String tags) throws IOException {
        write(
                "content/news/" + name + ".md",
                "---\ntitle: " + name + "\ndate: " + date + "\ncategory: tin-tuc\ntags: " + tags
                        + "\n---\nNội dung.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SiteBuild.Result build() {
        return new TestPortal(folder, folder.resolve("public"), 1).buildSound();
    }

    private Map<String, String> tagsOf(String article) throws IOException {
        Map<String, String> tags = new TreeMap<>();
        for (Element link : page("/tin-tuc/" + article + "/").select(".article-tags a")) {
            tags.put(link.text(), link.attr("href"));
        }
        return tags;
    }

    private List<String> articlesAt(String address) throws IOException {
        return page(address).select("main h2 a, main h3 a").eachText();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(folder.resolve("public" + address + "index.html"));
    }
}
