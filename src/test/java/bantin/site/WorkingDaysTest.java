package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.site.item.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.known();

    private int between(String after, String until) {
        return days.between(LocalDate.parse(after), LocalDate.parse(until));
    }

    @Test
    void fifteenWorkingDaysAreThreeWeeks() {
        assertThat(between("2026-11-02", "2026-11-23")).isEqualTo(15);
        assertThat(between("2026-11-02", "2026-11-02")).isZero();
        assertThat(between("2026-11-06", "2026-11-09")).isEqualTo(1);
    }

    @Test
    void holidaysAndTheDaysWorkedForThemCount() {
        assertThat(between("2026-02-13", "2026-02-23")).as("Tết").isEqualTo(1);
        assertThat(between("2026-08-28", "2026-09-03")).as("Quốc khánh").isEqualTo(1);
        assertThat(days.isOne(LocalDate.parse("2026-08-22"))).as("a Saturday").isTrue();
        assertThat(days.isOne(LocalDate.parse("2026-04-27"))).as("for a Sunday").isFalse();
    }

    @Test
    void whatIsNotAnnouncedIsNotKnown() {
        assertThat(days.knows(2026)).isTrue();
        assertThat(days.knows(2027)).isFalse();
    }

    @Test
    void aYearThatIsASlipTakesNoTime() {
        assertThat(between("0026-11-02", "2026-11-23")).isGreaterThan(5000);
    }
}
