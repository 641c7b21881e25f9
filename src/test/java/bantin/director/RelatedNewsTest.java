package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers go on to news about the same thing, and to the news of the same category. */
class RelatedNewsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void config() throws IOException {
        put("site.yml", """
            title: Xã Bình Nhì
            url: https://binhnhi.dongthap.gov.vn/
            languages: [vi, en]
            page_sizes: {list: 4, related: 2, same_category: 3}
            categories:
              - title: Tin tức
              - title: Thông báo
            """);
    }

    @Test
    void rareWordsTellWhatGoesTogether() throws IOException {
        article("cong-1", 1, "thong-bao", "", "Cống Vàm Giồng đóng để ngăn mặn. Ủy ban nhân dân xã thông báo.");
        article("hop-1", 2, "tin-tuc", "", "Ủy ban nhân dân xã họp thường kỳ tại hội trường.");
        article("hop-2", 3, "tin-tuc", "", "Ủy ban nhân dân xã họp về cải cách hành chính.");
        article("hop-3", 4, "tin-tuc", "", "Ủy ban nhân dân xã họp về thu ngân sách.");
        article("cong-2", 5, "tin-tuc", "", "Ủy ban nhân dân xã cho mở cống Vàm Giồng, hết ngăn mặn.");
        build();

        assertThat(related("tin-tuc/cong-2")).first().isEqualTo("Bài cong-1");
    }

    @Test
    void newArticleChangesNoPageOfTheArchive() throws IOException {
        for (int i = 1; i <= 10; i++) {
            article("bai-" + i, i, "tin-tuc", "lúa", "Lúa đông xuân được mùa ở ấp Bình Tây.");
        }
        build();
        Map<String, String> before = articles();

        article("bai-11", 11, "tin-tuc", "lúa", "Lúa đông xuân được mùa ở ấp Bình Tây.");
        build();

        // list pages hold four: 1 to 4 and 5 to 8 are full, 9 to 11 stand on the last
        Map<String, String> after = articles();
        List<String> changed = before.keySet().stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .sorted()
                .toList();
        assertThat(changed).containsExactly("bai-10", "bai-9");
        assertThat(sameCategory("tin-tuc/bai-1")).isEqualTo(List.of("Bài bai-4", "Bài bai-3"));
        assertThat(sameCategory("tin-tuc/bai-6")).isEqualTo(List.of("Bài bai-8", "Bài bai-2", "Bài bai-1"));
        assertThat(sameCategory("tin-tuc/bai-9")).first().isEqualTo("Bài bai-11");
        for (String name : after.keySet()) {
            assertThat(Jsoup.parse(after.get(name)).select(".beside a").eachText())
                    .as(name)
                    .doesNotContain("Bài " + name)
                    .doesNotHaveDuplicates();
        }
    }

    private List<String> related(String page) throws IOException {
        return section(page, "Tin liên quan");
    }

    private List<String> sameCategory(String page) throws IOException {
        return section(page, "Tin cùng chuyên mục");
    }

    private List<String> section(String page, String title) throws IOException {
        Document document = Jsoup.parse(Files.readString(folder.resolve("public/" + page + "/index.html")));
        return document.select(".beside section").stream()
                .filter(section -> section.select("h2").text().equals(title))
                .map(section -> section.select("a"))
                .findFirst()
                .map(links -> links.stream().map(Element::text).toList())
                .orElse(List.of());
    }

    private Map<String, String> articles() throws IOException {
        return TestPortal.files(folder.resolve("public/tin-tuc")).entrySet().stream()
                .filter(file -> file.getKey().matches("bai-\\d+/index.html"))
                .collect(Collectors.toMap(
                        file -> file.getKey().replace("/index.html", ""), file -> new String(file.getValue())));
    }

    private void article(String name, int day, String category, String tag, String text) throws IOException {
        String tags =
                Arrays.stream(tag.split(",")).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
        put(
                "content/news/" + name + ".md",
                "---\ntitle: Bài " + name + "\ndate: 2026-01-" + (day < 10 ? "0" : "") + day + "\ncategory: " + category
                        + "\ntags: [" + tags + "]\n---\n\n" + text + "\n");
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void build() {
        new TestPortal(folder.resolve("site"), folder.resolve("public"), 1).buildSound();
    }
}
