package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatesTest {
    private final Dates vi = new Dates("vi");
    private final Dates en = new Dates("en");
    private final LocalDate date = LocalDate.of(2026, 11, 23);

    @Test
    void vietnameseDatesFollowOfficialStyle() {
        assertThat(vi.numeric(date)).isEqualTo("23/11/2026");
        assertThat(vi.withWeekday(date)).isEqualTo("Thứ Hai, 23/11/2026");
        assertThat(vi.withWeekday(date.atTime(8, 5))).isEqualTo("Thứ Hai, 23/11/2026 | 08:05");
        assertThat(vi.full(date)).isEqualTo("ngày 23 tháng 11 năm 2026");
        assertThat(vi.full(LocalDate.of(2020, 2, 3))).isEqualTo("ngày 03 tháng 02 năm 2020");
        assertThat(vi.full(LocalDate.of(2020, 3, 18))).isEqualTo("ngày 18 tháng 3 năm 2020");
        assertThat(vi.month(YearMonth.of(2020, 3))).isEqualTo("Tháng 3 năm 2020");
        assertThat(vi.withWeekday(LocalDate.of(2026, 11, 29))).startsWith("Chủ Nhật");
    }

    @Test
    void englishDatesKeepTheDayFirst() {
        assertThat(en.withWeekday(date)).isEqualTo("Monday, 23/11/2026");
        assertThat(en.full(date)).isEqualTo("23 November 2026");
        assertThat(en.month(YearMonth.of(2020, 3))).isEqualTo("March 2020");
        assertThat(en.numeric(date.atTime(14, 30))).isEqualTo("23/11/2026 14:30");
    }

    @Test
    void numbersUseTheSeparatorsOfTheLanguage() {
        assertThat(new Numbers("vi").whole(32657)).isEqualTo("32.657");
        assertThat(new Numbers("vi").whole(-1_500_000)).isEqualTo("-1.500.000");
        assertThat(new Numbers("vi").whole(-150)).isEqualTo("-150");
        assertThat(new Numbers("en").whole(32657)).isEqualTo("32,657");
        assertThat(new Numbers("vi").percent(93.10, 2)).isEqualTo("93,1%");
        assertThat(new Numbers("vi").decimal(1234.567, 2)).isEqualTo("1.234,57");
        assertThat(new Numbers("en").decimal(100, 1)).isEqualTo("100");
    }

    @Test
    void fileSizesAreShort() {
        assertThat(new Numbers("vi").fileSize(8_703_180)).isEqualTo("8,3 MB");
        assertThat(new Numbers("en").fileSize(8_703_180)).isEqualTo("8.3 MB");
        assertThat(new Numbers("vi").fileSize(512)).isEqualTo("512 B");
        assertThat(new Numbers("vi").fileSize(0)).isEqualTo("0 B");
        assertThat(new Numbers("vi").fileSize(250_000)).isEqualTo("244 KB");
        assertThat(new Numbers("vi").fileSize(1_048_500)).isEqualTo("1 MB");
    }
}
