package bantin.site.item;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Item;
import bantin.site.Site;
import bantin.site.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaders do stands in the order of the day, and readers see the week that is now. */
class WeeksOfItemsTest {
    @TempDir
    Path home;

    private TestSite schedule() {
        return new TestSite(home).settings("types: [lich-cong-tac]\n").entry("lich-cong-tac/48.md", """
                title: Tuần 48
                tuan: {from: 23/11/2026, until: 27/11/2026}
                co_quan: UBND xã
                lich:
                  - {ngay: 24/11/2026, buoi: Chiều, gio: 14 giờ, lanh_dao: [Phó Chủ tịch], noi_dung: Tiếp dân}
                  - {ngay: 24/11/2026, buoi: Sáng, gio: 10h, lanh_dao: [Chủ tịch, Phó Chủ tịch], noi_dung: Họp, thay_doi: Hủy}
                  - {ngay: 24/11/2026, buoi: Sáng, gio: 7h30, lanh_dao: [Chủ tịch], noi_dung: Giao ban, thay_doi: Dời lịch}
                  - {ngay: 24/11/2026, buoi: Sáng, gio: sau giờ họp, lanh_dao: [Bí thư], noi_dung: Làm việc}
                  - {ngay: 24/11/2026, lanh_dao: [Bí thư], noi_dung: Trực}
                  - {ngay: 23/11/2026, buoi: Tối, lanh_dao: [chủ tịch], noi_dung: Dự hội}
                """);
    }

    @Test
    void whatLeadersDoStandsInTheOrderOfTheDay() {
        Site site = schedule().at("2026-11-23T08:00");
        Item week = site.items().items().get(0);
        TypeList list = site.items().lists().get(0);
        Schedule schedule = site.items().schedule(list.type()).orElseThrow();

        assertThat(schedule.works(week))
                .extracting(work -> work.day().at().getDayOfMonth() + " " + work.part() + " "
                        + work.hours().map(hours -> hours.from().toString()).orElse("-") + " " + work.cancelled() + " "
                        + work.texts("noi_dung") + work.texts("buoi"))
                .containsExactly(
                        "23 3 - false [Dự hội][]",
                        "24 -1 - false [Trực][]",
                        "24 1 - false [Làm việc][]",
                        "24 1 07:30 false [Giao ban][]",
                        "24 1 10:00 true [Họp][]",
                        "24 2 14:00 false [Tiếp dân][]");
        assertThat(list.facets().stream().flatMap(facet -> facet.cuts().stream()
                        .map(cut -> schedule.has(facet) + " "
                                + cut.value() + " "
                                + schedule.works(week, facet, cut).stream()
                                        .flatMap(work -> work.texts("noi_dung").stream())
                                        .toList())))
                .containsExactly(
                        "false ubnd-xa [Dự hội, Trực, Làm việc, Giao ban, Họp, Tiếp dân]",
                        "true bi-thu [Trực, Làm việc]",
                        "true chu-tich [Dự hội, Giao ban, Họp]",
                        "true pho-chu-tich [Họp, Tiếp dân]");
        assertThat(schedule.fields())
                .hasSize(12)
                .first()
                .extracting(field -> field.name())
                .isEqualTo("ngay");
        assertThat(schedule.names().who()).isEqualTo("lanh_dao");
        assertThat(schedule.type()).isEqualTo(list.type());
    }

    /** A choice and a flag cut rows as texts do. */
    @Test
    void anyTypeMayAskForWeeks() {
        Site site = new TestSite(home)
                .put("content/types/truc.yml", """
                title: Lịch trực
                fields:
                  ca:
                    kind: group
                    label: Ca
                    fields:
                      ngay: {kind: date, label: Ngày}
                      noi: {kind: choice, label: Nơi, choices: [Trụ sở, Chốt], facet: true}
                      dem: {kind: flag, label: Ban đêm, facet: true}
                      nguoi: {label: Người}
                list: {layout: week, rows: {group: ca, day: ngay, who: nguoi}}
                """)
                .entry("truc/11.md", """
                        title: Tháng 11
                        ca:
                          - {ngay: 24/11/2026, noi: Chốt, dem: có, nguoi: An}
                          - {ngay: 23/11/2026, noi: Trụ sở, dem: không, nguoi: Bình}
                          - {noi: Chốt, nguoi: Không ngày}
                        """)
                .entry("truc/12.md", "title: Tháng 12")
                .at("2026-11-24T08:00");
        TypeList list = site.items().list("truc", "vi").orElseThrow();
        Schedule schedule = site.items().schedule(list.type()).orElseThrow();
        Item month = list.items().get(0);

        assertThat(list.facets().stream().flatMap(facet -> facet.cuts().stream()
                        .map(cut -> cut.value() + " "
                                + schedule.works(month, facet, cut).stream()
                                        .flatMap(work -> work.texts("nguoi").stream())
                                        .toList())))
                .containsExactly("tru-so [Bình]", "chot [An]", "co [An]");
        // without a field that tells its days the rows tell them
        assertThat(titles(list.present().now())).containsExactly("Tháng 11");
        assertThat(schedule.works(list.items().get(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // now | shown | next
                "2026-11-15T08:00    | Tuần 47, Tuần 47b | Tuần 48",
                "2026-11-16T00:00    | Tuần 47, Tuần 47b | Tuần 48",
                "2026-11-20T23:59:59 | Tuần 47, Tuần 47b | Tuần 48",
                "2026-11-21T00:00    | Tuần 48 | Tuần 50",
                "2026-11-23T00:00    | Tuần 48 | Tuần 50",
                "2026-11-28T00:00    | Tuần 50 | ",
                "2026-12-12T00:00    | Tuần 50 | ",
                "2026-12-22T00:00    | Tuần 50 | ",
            })
    void theWeekOfNowIsShownElseTheNextElseTheLast(String now, String shown, String next) {
        TestSite portal = new TestSite(home).settings("types: [lich-cong-tac]\n");
        week(portal, "Tuần 47", "{from: 16/11/2026, until: 20/11/2026}");
        week(portal, "Tuần 47b", "{from: 16/11/2026, until: 20/11/2026}");
        week(portal, "Tuần 48", "{from: 23/11/2026, until: 27/11/2026}");
        week(portal, "Tuần 50", "{from: 07/12/2026, until: 11/12/2026}");

        Present present = portal.at(now).items().lists().get(0).present();

        assertThat(Stream.of(present.now(), present.next())
                        .map(items -> String.join(
                                ", ", titles(items).stream().sorted().toList())))
                .containsExactlyElementsOf(List.of(shown, next == null ? "" : next));
    }

    private static void week(TestSite portal, String title, String days) {
        portal.entry(
                "lich-cong-tac/" + title.replace("Tuần ", "") + ".md",
                "title: " + title + "\ntuan: " + days
                        + "\nlich: [{ngay: 17/11/2026, lanh_dao: [Chủ tịch], noi_dung: Họp}]");
    }
}
