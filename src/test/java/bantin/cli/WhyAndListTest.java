package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor asks where an item stands, and why it stands nowhere. */
class WhyAndListTest {
    @TempDir
    Path site;

    @BeforeEach
    void aPortal() {
        Trees.write(site.resolve("site.yml"), Trees.SITE);
        article("gia-lua", "date: 2026-03-18");
        article("nhap", "date: 2026-03-18\ndraft: true");
        article("hen-gio", "date: 2026-03-22 10:05");
        article("het-han", "date: 2026-03-01\nexpires: 2026-03-10");
        article("hong", "date: 2026-13-01");
        article("thu-hoi", "date: 2026-03-04\nwithdrawn: Số liệu nhầm");
        article("da-go", "date: 2026-03-03\ngone: Trùng bài khác");
        article("xoa", "date: 2026-03-02\nvanish: true");
        Trees.write(site.resolve("content/pages/gioi-thieu.md"), "---\ntitle: Giới thiệu\n---\nXã.\n");
        Trees.write(site.resolve("content/static/bieu-mau.txt"), "Biểu mẫu\n");
        Trees.write(site.resolve("content/news/quen.txt"), "không ai dùng\n");
    }

    private void article(String name, String head) {
        Trees.write(
                site.resolve("content/news/" + name + ".md"),
                "---\ntitle: Bài " + name + "\n" + head + "\ncategory: tin-tuc\n---\nNội dung.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news/gia-lua.md | Đang đăng ở https://binhnhi.example.vn/tin-tuc/gia-lua/",
                "news/nhap.md | Chưa đăng: đây là bản nháp (draft: true).",
                "news/hen-gio.md | Chưa đăng: hẹn tới 22/03/2026 10:05, còn 2 ngày 2 giờ 5 phút.",
                "news/het-han.md | Đã gỡ: chỉ đăng đến hết ngày 10/03/2026.",
                "news/hong.md | Chưa đăng: content/news/hong.md có lỗi phải sửa.",
                "static/bieu-mau.txt | Đang đăng ở /bieu-mau.txt",
                "news/thu-hoi.md | Thu hồi: trang còn ở https://binhnhi.example.vn/tin-tuc/thu-hoi/ dưới dòng lý do,"
                        + " không có trong danh sách, bảng tin, tìm kiếm, sơ đồ cổng. Lý do: Số liệu nhầm",
                "news/da-go.md | Đã gỡ: ở https://binhnhi.example.vn/tin-tuc/da-go/ chỉ còn lời báo và lý do: Trùng"
                        + " bài khác",
                "news/xoa.md | Xóa dấu vết: không trang nào, tệp nào của cổng còn nhắc tới mục này. Lần đăng tới xóa"
                        + " luôn các bản cũ trên máy chủ có nó. Máy tìm kiếm phải được báo riêng: xem docs/takedown.md.",
                "news/quen.txt | Không đăng: không trang nào dùng tới content/news/quen.txt.",
            })
    void whyTellsWhereAFileStands(String file, String answer) {
        assertThat(why(file)).startsWith(answer + "\n");
    }

    @Test
    void whatWaitsForReviewIsNotOnline() {
        article("cho-duyet", "date: 2026-03-18\nreview: Nhờ chị Sáu xem lại số liệu");

        assertThat(why("news/cho-duyet.md"))
                .startsWith("Chưa đăng: đang chờ duyệt. Lời nhắn: Nhờ chị Sáu xem lại số liệu\n");
        assertThat(Ran.bantin("list", "--site", site, "--drafts").out()).contains("chờ duyệt  Bài cho-duyet");
    }

    @Test
    void whyNamesTheListsOfAnItem() {
        assertThat(why("news/gia-lua.md")).contains("\n  /tin-tuc/\n", "\n  /\n");
        assertThat(why("pages/gioi-thieu.md")).endsWith("Hiện trong các trang:\n  /so-do-cong/\n");

        Trees.write(site.resolve("site.yml"), Trees.SITE + "theme: {name: rieng}\n");
        Trees.write(site.resolve("themes/rieng/theme.yml"), "extends: bantin\n");
        Trees.write(site.resolve("themes/rieng/templates/sitemap.html"), "<!doctype html>\n<title>Sơ đồ</title>\n");
        assertThat(why("pages/gioi-thieu.md")).contains("\nKhông hiện trong danh sách nào.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--drafts | 18/03/2026  nháp  Bài nhap  content/news/nhap.md",
                "--scheduled | 22/03/2026  hẹn giờ  Bài hen-gio  content/news/hen-gio.md",
                "--expired | 01/03/2026  hết hạn  Bài het-han  content/news/het-han.md",
            })
    void listChoosesByState(String which, String line) {
        assertThat(Ran.bantin("list", which, "--site", site).out()).isEqualTo(line + "\nTổng cộng: 1\n");
    }

    @Test
    void listOfAllHasTheNewestFirst() {
        assertThat(Ran.bantin("list", "--all", "--site", site).out().lines().map(line -> line.replaceFirst(".* ", "")))
                .containsExactly(
                        "content/news/hen-gio.md",
                        "content/news/gia-lua.md",
                        "content/news/nhap.md",
                        "content/news/thu-hoi.md",
                        "content/news/da-go.md",
                        "content/news/xoa.md",
                        "content/news/het-han.md",
                        "content/pages/gioi-thieu.md",
                        "8");
        assertThat(Ran.bantin("list", "--all", "--site", site).out())
                .contains("  thu hồi  Bài thu-hoi", "  đã gỡ  Bài da-go", "  xóa dấu vết  Bài xoa");
        assertThat(Ran.bantin("list", "--site", site).out())
                .startsWith("18/03/2026  đang đăng  Bài gia-lua")
                .endsWith("Tổng cộng: 2\n");
    }

    @Test
    void questionThatWaitsTooLongIsToldWithEveryList() {
        Trees.write(site.resolve("site.yml"), Trees.SITE + "types: [hoi-dap]\n");
        Trees.write(
                site.resolve("content/hoi-dap/long-duong.md"),
                "---\n"
                        + "title: Lấn chiếm lòng đường\n"
                        + "ngay_nhan: 01/10/2026\n"
                        + "nguoi_hoi: Trần Thị Bưởi\n"
                        + "lien_he: buoi@example.vn\n"
                        + "linh_vuc: khac\n"
                        + "---\nXe tải đỗ.\n");

        assertThat(Ran.bantin("why", "content/hoi-dap/long-duong.md", "--site", site, "--now", "2026-10-02 08:00")
                        .out())
                .startsWith("Chưa đăng: chưa có nội dung trả lời; ghi xong thì tự được đăng.\n");
        assertThat(Ran.bantin("list", "--waiting", "--site", site, "--now", "2027-01-04 08:00")
                        .out())
                .contains(
                        "chờ trả lời  Lấn chiếm lòng đường  content/hoi-dap/long-duong.md\n",
                        " ngày làm việc, quá 15 ngày: Lấn chiếm lòng đường (nhận ngày 01/10/2026);"
                                + " content/hoi-dap/long-duong.md\n",
                        "Lịch nghỉ lễ năm 2027 chưa có đủ trong chương trình");
    }

    private String why(String file) {
        return Ran.bantin("why", "content/" + file, "--site", site).out();
    }
}
