package bantin.site.item;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Topic;
import bantin.site.TestSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office itself gives to the public is nobody's secret; what people wait for is counted in working days. */
class OfficialNumbersTest {
    @TempDir
    Path home;

    @Test
    void numbersOfTheOfficeAreNotTold() {
        TestSite.Look look = new TestSite(home)
                .settings("""
                types: [kenh-chinh-thuc]
                organisation: {hotline: 0911.222.333, phone: 0912 222 333, spokesperson: "Bà Hoa, 0913222333", responsible: Ông Ba 0914222333}
                """)
                .put("content/types/so-tay.yml", "title: Sổ tay\nfields: {so: {label: Số}}\n")
                .entry(
                        "kenh-chinh-thuc/nong.md",
                        "title: Đường dây nóng\nloai: duong-day-nong\ndien_thoai: 0915 222 333")
                .entry("so-tay/a.md", "title: Sổ\nso: 0916 222 333")
                .look("2026-11-23T08:00");
        OfficialNumbers numbers =
                new OfficialNumbers(look.config(), look.types().all(), look.entries());

        assertThat(numbers.without(Stream.of(
                                "0911222333",
                                "0912.222.333",
                                "+84913 222 333",
                                "0914222333",
                                "0915222333",
                                "0916222333",
                                "0987654321")
                        .map(number -> Problem.warning("personal.phone", Place.file("a.md"), number)
                                .about(Topic.TELEPHONE))
                        .toList()))
                .extracting(problem -> problem.args().get(0))
                .containsExactly("0916222333", "0987654321");
        assertThat(numbers.without(List.of(Problem.warning("link.missing", Place.file("a.md"), "0911222333"))))
                .hasSize(1);
    }

    @Test
    void questionsThatWaitTooLongAreNamedTheLongestFirst() {
        TestSite portal = new TestSite(home).settings("types: [hoi-dap]\n");
        question(portal, "b", "02/11/2026", "");
        question(portal, "a", "02/11/2026", "");
        question(portal, "som", "30/10/2026", "");
        question(portal, "vua", "03/11/2026", "");
        question(portal, "nhap", "02/10/2026", "draft: true");
        question(portal, "go", "02/10/2026", "withdrawn: Trùng");
        question(portal, "xong", "02/10/2026", "tra_loi: Có.\nngay_tra_loi: 03/10/2026\ndon_vi_tra_loi: UBND xã");

        Overdue overdue = Overdue.among(portal.look("2026-11-24T08:00").entries(), LocalDate.of(2026, 11, 24));

        assertThat(overdue.late())
                .extracting(late -> late.entry().title() + " " + late.since() + " " + late.days())
                .containsExactly("som 2026-10-30 17", "a 2026-11-02 16", "b 2026-11-02 16");
        assertThat(overdue.unannounced()).isEmpty();
        assertThat(Overdue.among(portal.look("2026-11-24T08:00").entries(), LocalDate.of(2028, 1, 1))
                        .unannounced())
                .containsExactly(2027, 2028);
        assertThat(Overdue.among(List.of(), LocalDate.of(2028, 1, 1)).unannounced())
                .isEmpty();
    }

    private static void question(TestSite portal, String name, String asked, String more) {
        portal.entry("hoi-dap/" + name + ".md", "title: " + name + "\nngay_nhan: " + asked + "\n" + more);
    }
}
