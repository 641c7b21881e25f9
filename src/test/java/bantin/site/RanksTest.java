package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.site.item.Ranks;
import bantin.text.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where entries stand in their lists, and when something shows. */
class RanksTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void ranksAreFoundAgainAndMerged() {
        Ranks one = new Ranks();
        Ranks other = new Ranks();
        for (int rank = 0; rank < 20; rank += 2) {
            one.addOnce(rank);
            one.addOnce(rank);
            other.add(19 - rank);
        }

        assertThat(one.size()).isEqualTo(10);
        assertThat(one.get(9)).isEqualTo(18);
        assertThat(one.position(4)).isEqualTo(2);
        assertThat(one.position(5)).isNegative();
        Ranks all = Ranks.merged(List.of(one, other));
        assertThat(all.size()).isEqualTo(20);
        assertThat(all.position(13)).isEqualTo(13);
        assertThat(new Ranks().position(0)).isNegative();
    }

    private static Optional<Moment> moment(String written) {
        return Moment.parse(written, HANOI);
    }

    /** A day lasts until the next begins. */
    @Test
    void whatHasAnEndShowsUntilThen() {
        Optional<Moment> day = moment("2026-11-23");
        Optional<Moment> morning = moment("2026-11-23 08:00");

        for (String now : List.of("2026-11-23 00:00", "2026-11-23 23:59")) {
            assertThat(Publication.shows(day, day, moment(now).orElseThrow().at()))
                    .isTrue();
        }
        assertThat(Publication.shows(
                        day, day, moment("2026-11-22 23:59").orElseThrow().at()))
                .isFalse();
        assertThat(Publication.shows(
                        day, day, moment("2026-11-24 00:00").orElseThrow().at()))
                .isFalse();
        assertThat(Publication.shows(
                        Optional.empty(), morning, morning.orElseThrow().at()))
                .isFalse();
        assertThat(Publication.shows(
                        morning, Optional.empty(), morning.orElseThrow().at()))
                .isTrue();
        assertThat(Publication.shows(
                        Optional.empty(),
                        Optional.empty(),
                        morning.orElseThrow().at()))
                .isTrue();
    }
}
