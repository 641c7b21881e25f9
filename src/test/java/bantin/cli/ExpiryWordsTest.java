package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.DrawnCards;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day until which something shows is told as that day, which the editor wrote, and not as the first instant of the next. */
class ExpiryWordsTest {
    private static final String FILE = "content/news/hop-dan.md";

    @TempDir
    Path site;

    @BeforeEach
    void portal() {
        Trees.write(site.resolve("site.yml"), Trees.SITE);
        DrawnCards.in(site);
    }

    @ParameterizedTest
    @CsvSource({
        "expires: 20/11/2026, hết ngày 20/11/2026, hết hạn",
        "expires: 2026-11-20, hết ngày 20/11/2026, hết hạn",
        "expires: 20/11/2026 17:00, 20/11/2026 17:00, hết hạn",
        "expires: 2026-11-20T00:00, 20/11/2026 00:00, hết hạn",
        "pinned: 20/11/2026, hết ngày 20/11/2026, thôi ghim",
        "expires: 31/12/2026, hết ngày 31/12/2026, hết hạn",
    })
    void nextChangeIsToldAsItWasWritten(String line, String when, String what) {
        article(line);

        assertThat(bantin("build", "2026-11-19 08:00"))
                .contains("Lần tự thay đổi kế tiếp: " + when + ", " + FILE + " " + what + "\n");
    }

    @Test
    void noticeIsShownToTheEndOfItsDay() {
        Trees.write(site.resolve("content/notices.yml"), "- {title: Cắt điện, until: 20/11/2026}\n");

        assertThat(bantin("build", "2026-11-20 23:59"))
                .contains(
                        "Lần tự thay đổi kế tiếp: hết ngày 20/11/2026, một mục trong content/notices.yml thôi hiện\n");
    }

    @Test
    void dayIsOverWhenItIsOver() {
        article("expires: 20/11/2026");

        assertThat(bantin("why", "2026-11-20 23:59", FILE)).startsWith("Đang đăng ở ");
        assertThat(bantin("why", "2026-11-21 00:00", FILE)).startsWith("Đã gỡ: chỉ đăng đến hết ngày 20/11/2026.\n");
    }

    @Test
    void hourIsOverWhenItIsOver() {
        article("expires: 20/11/2026 17:00");

        assertThat(bantin("why", "2026-11-20 16:59", FILE)).startsWith("Đang đăng ở ");
        assertThat(bantin("why", "2026-11-20 17:00", FILE)).startsWith("Đã gỡ: chỉ đăng đến 20/11/2026 17:00.\n");
    }

    private void article(String line) {
        Trees.write(
                site.resolve(FILE),
                "---\ntitle: Họp dân\ndate: 2026-11-01\ncategory: tin-tuc\n" + line + "\n---\nMời dự họp.\n");
    }

    private String bantin(String command, String now, Object... more) {
        java.util.List<Object> args = new java.util.ArrayList<>(java.util.List.of(command));
        args.addAll(java.util.List.of(more));
        args.addAll(java.util.List.of("--site", site, "--now", now, "--no-color", "--lang", "vi"));
        if (command.equals("build")) {
            args.addAll(java.util.List.of("--output", site.resolve("public")));
        }
        return Ran.bantin(args.toArray()).out();
    }

    @Test
    void noticeBeginsToShowAtItsHour() {
        Trees.write(
                site.resolve("content/notices.yml"),
                "- {title: Cắt điện, from: 20/11/2026 08:00, until: 21/11/2026}\n");

        assertThat(bantin("build", "2026-11-19 08:00"))
                .contains(
                        "Lần tự thay đổi kế tiếp: 20/11/2026 08:00, một mục trong content/notices.yml bắt đầu hiện\n");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01 08:00, 10/11/2026 00:00", "2026-11-11 08:00, hết ngày 30/11/2026"})
    void documentIsInForceToTheEndOfItsLastDay(String now, String when) {
        Trees.write(site.resolve("site.yml"), Trees.SITE + "types: [van-ban]\n");
        Trees.write(
                site.resolve("content/van-ban/nq.md"),
                "---\ntitle: Về dự toán\nso_ky_hieu: 07/2026/NQ-HĐND\nhinh_thuc: Nghị quyết\n"
                        + "co_quan: HĐND xã\nngay_ban_hanh: 01/11/2026\nngay_hieu_luc: 10/11/2026\n"
                        + "ngay_het_hieu_luc: 30/11/2026\n---\n");

        assertThat(bantin("build", now))
                .contains("Lần tự thay đổi kế tiếp: " + when + ", content/van-ban/nq.md chuyển sang tình trạng khác");
    }
}
