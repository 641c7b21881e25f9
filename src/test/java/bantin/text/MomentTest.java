package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-18 | 2020-03-18T00:00 | false",
                "2020-3-8 | 2020-03-08T00:00 | false",
                "18/03/2020 | 2020-03-18T00:00 | false",
                "18.3.2020 | 2020-03-18T00:00 | false",
                "18-03-2020 | 2020-03-18T00:00 | false",
                "2020-03-18 08:30 | 2020-03-18T08:30 | true",
                "2020-03-18T08:30:15 | 2020-03-18T08:30:15 | true",
                "2020-03-18T08:30:15.250 | 2020-03-18T08:30:15 | true",
                "18/03/2020 8h30 | 2020-03-18T08:30 | true",
                "18/03/2020 8g30 | 2020-03-18T08:30 | true",
                "2020-03-18T01:30:00Z | 2020-03-18T08:30 | true",
                "2020-03-18 10:30 +09:00 | 2020-03-18T08:30 | true",
                "2020-03-18 20:30 -0500 | 2020-03-19T08:30 | true",
                "2020-02-29 00:00 | 2020-02-29T00:00 | true",
            })
    void datesAreReadAsTheyAreWritten(String text, String local, boolean timed) {
        Moment moment = Moment.parse(text, ZONE).orElseThrow();

        assertThat(moment.at()).isEqualTo(ZonedDateTime.of(java.time.LocalDateTime.parse(local), ZONE));
        assertThat(moment.at().getZone()).isEqualTo(ZONE);
        assertThat(moment.timed()).isEqualTo(timed);
    }

    @Test
    void spacesOfAnyKindAreSpaces() {
        assertThat(Moment.parse("\u00a018/03/2020\u202f 08:30 ", ZONE))
                .isEqualTo(Moment.parse("2020-03-18 08:30", ZONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "31/04/2020",
                "2020-13-01",
                "0020-03-18",
                "32/13/2020",
                "2020-03-18 24:00",
                "2020-03-18 08:60",
                "2020-03-18 08:30 +19:00",
                "18/03/2020 25h00"
            })
    void dayThatIsNoneHasTheFormOfADateAllTheSame(String text) {
        assertThat(Moment.parse(text, ZONE)).isEmpty();
        assertThat(Moment.isForm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hôm qua",
                "",
                "2020/03/18",
                "18/03/20",
                "3/18/2020",
                "2020-03",
                "2020-03-18 8 giờ",
                "x 2020-03-18"
            })
    void otherTextHasNot(String text) {
        assertThat(Moment.parse(text, ZONE)).isEmpty();
        assertThat(Moment.isForm(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/12/1 | 2026-12-01",
                "1.12.26 | 2026-12-01",
                "1/12/2026 lúc 8 giờ | 2026-12-01",
                "ngày 1 tháng 12 năm 2026 | 2026-12-01",
                "31 / 01 / 99 | 2099-01-31",
                "3/18/2026 | 2026-03-18",
                "12.31.26 8:30 | 2026-12-31",
            })
    void whatWasMeantIsGuessed(String text, LocalDate meant) {
        assertThat(Moment.guess(text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "1/12/026", "2026/12/100", "32/1/2026", "123/12/26", "1/12"})
    void nothingIsGuessedFromOtherNumbers(String text) {
        assertThat(Moment.guess(text)).isEmpty();
    }

    @Test
    void dayWithoutATimeEndsWithTheDay() {
        assertThat(Moment.parse("2020-03-18", ZONE).orElseThrow().end())
                .isEqualTo(ZonedDateTime.of(2020, 3, 19, 0, 0, 0, 0, ZONE));
        assertThat(Moment.parse("2020-03-18 08:30", ZONE).orElseThrow().end())
                .isEqualTo(ZonedDateTime.of(2020, 3, 18, 8, 30, 0, 0, ZONE));
    }

    @Test
    void momentsFollowEachOtherInTime() {
        Moment earlier = Moment.parse("2020-03-18 08:30", ZONE).orElseThrow();
        Moment later = Moment.parse("2020-03-18 09:30", ZONE).orElseThrow();
        Moment sameElsewhere = new Moment(earlier.at().withZoneSameInstant(ZoneId.of("Asia/Tokyo")), true);

        assertThat(earlier).isLessThan(later);
        assertThat(earlier.compareTo(sameElsewhere)).isZero();
    }
}
