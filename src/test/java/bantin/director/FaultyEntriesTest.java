package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article with an error has no page; what else is wrong with it is told, and nothing that is right is called wrong. */
class FaultyEntriesTest {
    private static final String SITE = """
        title: Cổng xã Bình Nhì
        url: https://binhnhi.example.vn/
        organisation: {name: UBND xã, address: Ấp Bình Tây, phone: 0273 3838 000, email: a@example.vn, responsible: Chủ tịch}
        categories:
          - title: Tin tức
        menus:
          main:
            - {title: Giới thiệu, link: pages/gioi-thieu.md}
            - {title: Lễ hội, link: /tin-tuc/le-hoi/}
        """;
    private static final String SOUND = "---\ntitle: Mùa lúa\ndate: 2026-03-18\ncategory: tin-tuc\n---\n";
    private static final String FAULTY = "---\ntitle: Lễ hội\ndate: 2026-13-01\ncategory: tin-tuc\ntags: [mía]\n---\n";

    @TempDir
    Path site;

    @BeforeEach
    void portal() throws IOException {
        write("site.yml", SITE);
        write("content/pages/gioi-thieu.md", "---\ntitle: \"Giới thiệu\n---\n\n# Lịch sử\n\nXã.\n");
        write("content/albums/mua-nuoc/index.md", "---\ntitle: Mùa nước\ndate: hôm qua\ncategory: x\n---\nẢnh.\n");
        write("content/news/le-hoi.md", FAULTY + "Mở hội.\n");
    }

    @Test
    void linkToAFaultyEntryIsRight() throws IOException {
        write("content/notices.yml", "- {title: Mời dự hội, link: news/le-hoi.md}\n");
        write("content/news/mua-lua.md", SOUND + """
            [Lễ hội](le-hoi.md), [hội](/tin-tuc/le-hoi/), [thẻ](/the/mia/), [lưu trữ](/luu-tru/2026/03/),
            [album](../albums/mua-nuoc/index.md), [xã](../pages/gioi-thieu.md#lich-su).

            ```gallery
            album: albums/mua-nuoc
            ```
            """);

        assertThat(told("content/news/mua-lua.md")).isEmpty();
        assertThat(told("content/notices.yml")).isEmpty();
        assertThat(told("site.yml")).isEmpty();
    }

    @Test
    void linkPastAFaultyEntryIsWrong() throws IOException {
        write("content/news/mua-lua.md", SOUND + """
            [Lễ hội](le-hoi.md), [hội](/tin-tuc/le-hoi-khac/), [xã](../pages/gioi-thieu.md#khong-co),
            [đây](khong-co.md).
            """);

        assertThat(told("content/news/mua-lua.md"))
                .containsExactly("6 link.missing", "6 link.anchor.missing", "7 link.missing");
    }

    @Test
    void linksAndPicturesOfAFaultyEntryAreLookedAt() throws IOException {
        write(
                "content/news/le-hoi.md",
                FAULTY.replace("tags", "attachments: [mau-don.pdf]\ncover: dinh.jpg\ncover_alt: Đình\ntags")
                        + "[Xem](khong-co.md), [đây](/khong-co/), [dưới](#khong-co), ![Rước](ruoc.jpg)\n");

        assertThat(told("content/news/le-hoi.md"))
                .containsExactly(
                        "3 article.date.unreadable",
                        "5 file.missing",
                        "6 picture.missing",
                        "10 link.missing",
                        "10 link.missing",
                        "10 link.anchor.none",
                        "10 picture.missing");
    }

    @Test
    void draftWithAnErrorIsAsLittleLookedAtAsOthers() throws IOException {
        write("content/news/le-hoi.md", FAULTY.replace("tags", "draft: true\ntags") + "[Xem](khong-co.md)\n");

        assertThat(told("content/news/le-hoi.md")).containsExactly("3 article.date.unreadable");
    }

    private List<String> told(String file) {
        return new TestPortal(site, site.resolve("public"), 1)
                .build().problems().stream()
                        .filter(problem -> problem.place().file().equals(file))
                        .map((Problem problem) -> problem.place().line() + " " + problem.id())
                        .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
