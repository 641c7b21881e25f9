package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {
    private final Dates vi = new Dates("vi");
    private final Dates en = new Dates("en");
    private final LocalDate date = LocalDate.of(2026, 11, 23);

    @Test
    void vietnameseDatesFollowOfficialStyle() {
        assertThat(vi.numeric(date)).isEqualTo("23/11/2026");
        assertThat(vi.withWeekday(date)).isEqualTo("Thứ Hai, 23/11/2026");
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
        assertThat(new Numbers("vi").decimal(93.10, 2)).isEqualTo("93,1");
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

    @Test
    void whatEndsWithADaySaysSo() {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        Moment day = Moment.parse("2026-11-23", zone).orElseThrow();
        Moment hour = Moment.parse("2026-11-23 14:30", zone).orElseThrow();

        assertThat(vi.until(day)).isEqualTo("hết ngày 23/11/2026");
        assertThat(en.until(day)).isEqualTo("the end of 23/11/2026");
        assertThat(vi.until(hour)).isEqualTo("23/11/2026 14:30");
    }

    @Test
    void numbersBelowTenGetAZero() {
        assertThat(vi.numeric(LocalDate.of(2020, 10, 9))).isEqualTo("09/10/2020");
        assertThat(vi.numeric(LocalDate.of(938, 1, 10))).isEqualTo("10/01/0938");
        assertThat(vi.numeric(LocalDate.of(1000, 1, 10))).isEqualTo("10/01/1000");
        assertThat(vi.numeric(LocalDate.of(0, 1, 10))).isEqualTo("10/01/0000");
        assertThat(vi.numeric(LocalDate.of(-1, 1, 10))).isEqualTo("10/01/-1");
    }

    @Test
    void sizesRoundUpIntoTheNextUnit() {
        Numbers numbers = new Numbers("vi");

        assertThat(numbers.fileSize(1023)).isEqualTo("1.023 B");
        assertThat(numbers.fileSize(1024)).isEqualTo("1 KB");
        assertThat(numbers.fileSize(102_298)).isEqualTo("99,9 KB");
        assertThat(numbers.fileSize(102_349)).isEqualTo("100 KB");
        assertThat(numbers.fileSize(1_047_552)).isEqualTo("1.023 KB");
        assertThat(numbers.fileSize(1_048_064)).isEqualTo("1 MB");
        assertThat(numbers.fileSize(Long.MAX_VALUE)).isEqualTo("8.388.608 TB");
        assertThat(numbers.decimal(0.5, 1)).isEqualTo("0,5");
        assertThat(numbers.decimal(0.04, 1)).isEqualTo("0");
    }
}
