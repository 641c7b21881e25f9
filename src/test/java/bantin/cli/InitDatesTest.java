package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new portal plans a week in which offices work. */
class InitDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23", // thứ Hai
        "2026-11-27, 2026-11-23", // thứ Sáu
        "2026-11-28, 2026-11-30", // thứ Bảy
        "2026-11-29, 2026-11-30", // Chủ Nhật
    })
    void firstWeekIsTheOneThatEditorsHaveBeforeThem(LocalDate today, LocalDate monday) {
        assertThat(InitCommand.dated("@today@ @monday@ @sunday@", today))
                .isEqualTo(today + " " + monday + " " + monday.plusDays(6));
    }
}
