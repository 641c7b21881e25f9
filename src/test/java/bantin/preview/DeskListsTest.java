package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of the desk that are empty, and that are long. */
class DeskListsTest {
    @TempDir
    private Path site;

    @Test
    void longListsHavePages() throws IOException {
        PreviewOf.write(site);
        for (int i = 0; i < 60; i++) {
            PreviewOf.put(site, "content/news/2021/tin-" + i + ".md", PreviewOf.article("Tin " + i, "Kinh tế", 18));
        }
        try (PreviewOf portal = PreviewOf.forEditor(site)) {
            assertThat(portal.text("/_bantin/"))
                    .contains("aria-label=\"Các trang của danh sách\"", "<span>Trang 1 trên 2</span>", "Trang sau")
                    .doesNotContain("href=\"?page=0");
            assertThat(portal.text("/_bantin/?page=2")).contains("<span>Trang 2 trên 2</span>", "Trang trước");
        }
    }

    @Test
    void problemsThatAreTooManyAreCounted() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(
                site,
                "content/news/2021/hong.md",
                PreviewOf.article("Hỏng", "Kinh tế", 18) + "[a](khong-co.md)\n\n".repeat(510));
        try (PreviewOf portal = PreviewOf.forEditor(site)) {
            assertThat(portal.text("/_bantin/problems"))
                    .containsPattern("Còn \\d+ chỗ nữa; sửa những chỗ trên trước\\.");
        }
    }

    /** A row of choices was known by the words of programs. */
    @Test
    void rowIsKnownByTheWordsOfItsChoices() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, "content/notices.yml", "- title: Bão số 3\n  level: urgent\n");
        try (PreviewOf portal = PreviewOf.forEditor(site)) {
            assertThat(portal.text("/_bantin/edit?file=content/notices.yml"))
                    .containsPattern("<span class=\"known\">[^<]*Khẩn[^<]*</span>")
                    .doesNotContainPattern("<span class=\"known\">[^<]*urgent");
        }
    }

    @Test
    void portalWithoutProblemsIsCalm() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, "site.yml", """
            title: Xã Bình Phú
            url: https://binhphu.example/xa/
            search_engines: true
            organisation:
              name: Ủy ban nhân dân xã Bình Phú
              address: Ấp Bình Tây, xã Bình Phú
              phone: 0273 3838 000
              email: binhphu@example.vn
              responsible: Chủ tịch Ủy ban nhân dân xã
            categories:
              - title: Kinh tế
              - title: Văn hóa
            """);
        try (PreviewOf portal = PreviewOf.forEditor(site)) {
            String problems = portal.text("/_bantin/problems");

            assertThat(problems).contains("<p class=\"calm\">Không có gì cần sửa.</p>");
        }
    }

    @Test
    void whatIsNotOnlineSaysWhy() throws IOException {
        PreviewOf.write(site);
        for (String down : new String[] {"withdrawn: Số liệu nhầm", "gone: Trùng bài khác", "vanish: true"}) {
            PreviewOf.put(
                    site,
                    "content/news/2021/" + down.replaceFirst(":.*", "") + ".md",
                    PreviewOf.article("Bài " + down.replaceFirst(":.*", ""), "Kinh tế", 18)
                            .replaceFirst("\ncategory", "\n" + down + "\ncategory"));
        }
        PreviewOf.put(
                site,
                "site.yml",
                "title: Xã Bình Phú\nurl: https://binhphu.example/xa/\ntypes: [hoi-dap]\n"
                        + "categories:\n  - title: Kinh tế\n  - title: Văn hóa\n");
        PreviewOf.put(
                site,
                "content/hoi-dap/long-duong.md",
                "---\n"
                        + "title: Lấn chiếm lòng đường\n"
                        + "ngay_nhan: 01/10/2026\n"
                        + "nguoi_hoi: Trần Thị Bưởi\n"
                        + "lien_he: buoi@example.vn\n"
                        + "linh_vuc: khac\n"
                        + "---\nXe tải đỗ.\n");
        try (PreviewOf portal = PreviewOf.forEditor(site)) {
            assertThat(portal.text("/_bantin/"))
                    .contains(
                            "Thu hồi, còn trang",
                            "Đã gỡ, còn lời báo",
                            "Xóa dấu vết",
                            ">Thu hồi</option>",
                            "Chờ trả lời</span>");
        }
    }

    /** What the options of a theme are, only the theme knows: they stay as they stand. */
    @Test
    void settingsOfAPortalWhoseThemeHasOptionsAreOpened() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(
                site,
                "site.yml",
                Files.readString(site.resolve("site.yml"))
                        + "theme:\n  name: portal\n  options: {accent: '#1a5c3a'}\n");
        try (PreviewOf portal = PreviewOf.forEditor(site)) {
            assertThat(portal.get("/_bantin/edit?file=site.yml").statusCode()).isEqualTo(200);
            assertThat(portal.text("/_bantin/edit?file=site.yml")).contains("#1a5c3a");
        }
    }
}
