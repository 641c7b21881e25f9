package bantin.director;

import static bantin.director.DeclaredPortal.page;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commune's schedules of two weeks, laid out as weeks. */
class WeeksTest {
    private static final String NEXT = """
        title: Lịch công tác tuần 49
        tuan: {from: 30/11/2026, until: 04/12/2026}
        lich: [{ngay: 01/12/2026, buoi: Sáng, lanh_dao: [Chủ tịch UBND xã], noi_dung: Họp Hội đồng nhân dân}]
        """;

    @TempDir
    private Path home;

    private DeclaredPortal portal;

    @BeforeEach
    void twoWeeks() throws IOException {
        portal = new DeclaredPortal(home);
        portal.settings("types: [lich-cong-tac, lich-tiep-dan]\nhome: {blocks: [\"type:lich-cong-tac\"]}\n");
        portal.item("lich-cong-tac/tuan-48.md", week("14 giờ 00", ""));
        portal.item("lich-cong-tac/tuan-49.md", NEXT);
    }

    /** The second row is moved or cancelled by what is added to it. */
    private static String week(String hour, String change) {
        return """
            title: Lịch công tác tuần 48
            tuan: {from: 23/11/2026, until: 27/11/2026}
            lich:
              - {ngay: 24/11/2026, buoi: Chiều, gio: 14h, lanh_dao: [Phó Chủ tịch UBND xã], noi_dung: Thăm gia đình chính sách}
              - {ngay: 23/11/2026, buoi: Chiều, gio: "%s", lanh_dao: [Chủ tịch UBND xã, Phó Chủ tịch UBND xã],
                 noi_dung: "Kiểm tra đê bao; ấp Hòa Bình", dia_diem: Ấp Hòa Bình%s}
              - {ngay: 23/11/2026, buoi: Sáng, gio: từ 07 giờ 30 đến 9h, lanh_dao: [Chủ tịch UBND xã], noi_dung: Họp giao ban,
                 thanh_phan: Trưởng các phòng}
            """.formatted(hour, change);
    }

    @Test
    void daysAndHoursStandInOrderWhateverTheFileSays() throws IOException {
        Document week = page(portal.build(), "/lich-cong-tac/tuan-48/");

        assertThat(week.select(".week tbody th").eachText())
                .containsExactly(
                        "Thứ Hai, 23/11/2026",
                        "Sáng, từ 07 giờ 30 đến 9h",
                        "Chiều, 14 giờ 00",
                        "Thứ Ba, 24/11/2026",
                        "Chiều, 14h");
        assertThat(week.select("a[rel=next]").attr("href")).isEqualTo("/lich-cong-tac/tuan-49/");
        assertThat(week.select("a[rel=prev]")).isEmpty();
    }

    @Test
    void leaderHasAPageOfHisOwnRows() throws IOException {
        SortedMap<String, byte[]> files = portal.build();

        assertThat(page(files, "/lich-cong-tac/lanh-dao/pho-chu-tich-ubnd-xa/")
                        .select(".week-what")
                        .eachText())
                .containsExactly("Kiểm tra đê bao; ấp Hòa Bình", "Thăm gia đình chính sách");
        assertThat(page(files, "/lich-cong-tac/tuan-48/").select(".week td a").eachAttr("href"))
                .contains("/lich-cong-tac/lanh-dao/pho-chu-tich-ubnd-xa/");
        assertThat(events(files, "lich-cong-tac/lanh-dao/pho-chu-tich-ubnd-xa/lich.ics"))
                .hasSize(2);
    }

    @Test
    void listBeginsWithTheWeekOfNow() throws IOException {
        assertThat(page(portal.build(), "/lich-cong-tac/").select(".week-of h2").text())
                .isEqualTo("Lịch công tác tuần 48");
        assertThat(page(portal.build("2026-11-30T08:00:00+07:00", 1), "/lich-cong-tac/")
                        .select(".week-of h2")
                        .text())
                .isEqualTo("Lịch công tác tuần 49");
    }

    /** Between two weeks the next one is told; after the last the last. */
    @Test
    void listIsNeverWithoutAWeek() throws IOException {
        assertThat(page(portal.build("2026-11-28T08:00:00+07:00", 1), "/lich-cong-tac/")
                        .select(".week-of h2")
                        .text())
                .isEqualTo("Lịch công tác tuần 49");
        assertThat(page(portal.build("2027-03-01T08:00:00+07:00", 1), "/lich-cong-tac/")
                        .select(".week-of h2")
                        .text())
                .isEqualTo("Lịch công tác tuần 49");
    }

    /** The script needs the days of the next week too: on a Sunday tomorrow is in it. */
    @Test
    void homeHoldsThisWeekInSightAndTheNextHidden() throws IOException {
        Document start = page(portal.build(), "/");

        assertThat(start.select("[data-day]:not([hidden])").eachAttr("data-day"))
                .containsExactly("2026-11-23", "2026-11-24");
        assertThat(start.select("[data-day][hidden]").eachAttr("data-day")).containsExactly("2026-12-01");
    }

    @Test
    void calendarReadsBackWithHoursInThePortalsZone() throws IOException {
        byte[] file = portal.build().get("lich-cong-tac/lich.ics");
        List<VEvent> events = calendar(file).getEvents();

        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T073000", "DTSTART;VALUE=DATE:20261201");
        assertThat(calendar(file).validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(events).hasSize(4);
        assertThat(events.get(0).getSummary().getValue()).isEqualTo("Chủ tịch UBND xã: Họp giao ban");
        assertThat(events.get(0).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-23T00:30:00Z"));
        assertThat(events.get(0).getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(events.get(1).getLocation().getValue()).isEqualTo("Ấp Hòa Bình");
        assertThat(events.get(1).getUrl().getValue()).isEqualTo("https://vinhhuu.example.vn/lich-cong-tac/tuan-48/");
    }

    @Test
    void nightEndsOnTheNextDay() throws IOException {
        portal.item("lich-cong-tac/tuan-48.md", week("23 giờ 30 đến 0 giờ 30", ""));

        VEvent night = events(portal.build(), "lich-cong-tac/lich.ics").get(1);

        assertThat(night.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-23T16:30:00Z"));
        assertThat(night.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-23T17:30:00Z"));
    }

    /** A calendar that has the event must not get a second one. */
    @Test
    void eventKeepsItsNameWhenItIsMovedAndCancelled() throws IOException {
        VEvent planned = events(portal.build(), "lich-cong-tac/lich.ics").get(1);
        portal.item("lich-cong-tac/tuan-48.md", week("16 giờ 30", ", thay_doi: Dời lịch, gio_cu: 14 giờ 00"));
        VEvent moved = events(portal.build(), "lich-cong-tac/lich.ics").get(1);
        portal.item("lich-cong-tac/tuan-48.md", week("16 giờ 30", ", thay_doi: Hủy, ly_do: Mưa lớn"));
        VEvent cancelled = events(portal.build(), "lich-cong-tac/lich.ics").get(1);

        assertThat(List.of(moved.getUid().getValue(), cancelled.getUid().getValue()))
                .containsOnly(planned.getUid().getValue());
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-23T09:30:00Z"));
        assertThat(moved.getStatus()).isEqualTo(Status.confirmed());
        assertThat(cancelled.getStatus()).isEqualTo(Status.cancelled());
        assertThat(cancelled.getSummary().getValue()).startsWith("Hủy: ");
        assertThat(cancelled.getDescription().getValue()).contains("Mưa lớn");
    }

    /** What is cancelled is told in words, beside the reason. */
    @Test
    void changeIsToldInWords() throws IOException {
        portal.item("lich-cong-tac/tuan-48.md", week("16 giờ 30", ", thay_doi: Hủy, ly_do: Mưa lớn"));

        assertThat(page(portal.build(), "/lich-cong-tac/tuan-48/")
                        .select(".week-off")
                        .text())
                .contains("Hủy", "Mưa lớn");
    }

    @Test
    void placeOfTheWholeScheduleIsThatOfEachRow() throws IOException {
        portal.item("lich-tiep-dan/tuan-48.md", """
            title: Lịch tiếp công dân tuần 48
            tuan: {from: 23/11/2026, until: 27/11/2026}
            dia_diem: Phòng tiếp công dân
            lich:
              - {ngay: 24/11/2026, gio: 8h, nguoi_tiep: Chủ tịch UBND xã}
              - {ngay: 26/11/2026, gio: 8h, nguoi_tiep: Chủ tịch UBND xã, dia_diem: Nhà văn hóa ấp}
            """);

        assertThat(events(portal.build(), "lich-tiep-dan/lich.ics"))
                .extracting(event -> event.getLocation().getValue())
                .containsExactly("Phòng tiếp công dân", "Nhà văn hóa ấp");
    }

    /** The layout is a matter of the type's file, not of its name. */
    @Test
    void anyTypeMayAskForWeeks() throws IOException {
        portal.put("content/types/lich-truc.yml", """
            title: Lịch trực
            fields:
              truc:
                kind: group
                label: Ca trực
                fields: {ngay: {kind: date, label: Ngày}, nguoi: {label: Người trực, facet: true}}
            list: {layout: week, rows: {group: truc, day: ngay, who: nguoi}}
            """);
        portal.item(
                "lich-truc/thang-11.md", "title: Tháng 11\ntruc: [{ngay: 26/11/2026, nguoi: Ban Chỉ huy quân sự}]\n");
        SortedMap<String, byte[]> files = portal.build();

        assertThat(page(files, "/lich-truc/thang-11/").select(".week td").text())
                .contains("Ban Chỉ huy quân sự");
        assertThat(events(files, "lich-truc/nguoi/ban-chi-huy-quan-su/lich.ics"))
                .hasSize(1);
    }

    private static List<VEvent> events(Map<String, byte[]> files, String path) {
        return calendar(files.get(path)).getEvents();
    }

    private static ICalendar calendar(byte[] file) {
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
    }
}
