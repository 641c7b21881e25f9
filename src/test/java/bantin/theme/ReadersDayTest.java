package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says depends on the day on which it is read: the portal was built on another. */
@ExtendWith(InBrowser.class)
class ReadersDayTest {

    /** Of a week with work on Monday 16 and Wednesday 18 March; a reader elsewhere reads the portal's day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-16T01:00:00Z | Thứ Tư, 16/03/2020 Hôm nay",
                "2020-03-15T17:30:00Z | Thứ Tư, 16/03/2020 Hôm nay",
                "2020-03-15T16:30:00Z | Thứ Tư, 16/03/2020 Ngày mai",
                "2020-03-17T05:00:00Z | Thứ Tư, 18/03/2020 Ngày mai",
                "2020-03-18T16:59:00Z | Thứ Tư, 18/03/2020 Hôm nay",
                "2020-03-13T05:00:00Z | Hôm nay và ngày mai chưa có lịch.",
                "2020-03-19T05:00:00Z | Lịch công tác tuần 12 năm 2020 Thứ Tư, 16/03/2020 Thứ Tư, 18/03/2020",
            })
    void homePageShowsTodayAndTomorrow(String now, String said, Portal portal) {
        portal.browser().readAt(now, () -> {
            portal.open("trang-chu.html", Look.DESKTOP);

            assertThat(portal.browser().run("""
                    return [...new Set([...document.querySelectorAll('.week-soon h3, .week-soon > p')]
                      .filter(e => e.checkVisibility()).map(e => e.textContent.trim()))].join(' ');
                    """)).isEqualTo(said);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-15T01:00:00Z | , còn 5 ngày",
                "2020-03-19T01:00:00Z | , còn 1 ngày",
                "2020-03-19T23:00:00Z | , hôm nay là hạn cuối",
                "2020-03-21T01:00:00Z | , đến hết ngày 30/11/2026",
            })
    void whatEndsSaysHowManyDaysAreLeft(String now, String said, Portal portal) {
        portal.browser().readAt(now, () -> {
            portal.open("muc.html", Look.DESKTOP);

            assertThat(portal.browser().run("return document.querySelector('[data-until]').textContent"))
                    .isEqualTo(said);
        });
    }
}
