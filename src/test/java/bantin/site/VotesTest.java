package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.site.item.Ranks;
import bantin.text.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which articles go with another, where they stand in their lists, and when something shows. */
class VotesTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static Votes votes(int... rankAndWeight) {
        Votes votes = new Votes();
        for (int i = 0; i < rankAndWeight.length; i += 2) {
            votes.add(rankAndWeight[i], rankAndWeight[i + 1]);
        }
        return votes;
    }

    @Test
    void mostVotesComeFirstAndOfAsManyTheNewer() {
        Votes votes = votes(7, 10, 3, 10, 5, 4, 5, 7, 9, 1);

        assertThat(votes.best(3, 0, rank -> 0)).containsExactly(5, 3, 7);
        assertThat(votes.best(9, 0, rank -> 0)).containsExactly(5, 3, 7, 9);
        assertThat(votes.best(1, 0, rank -> 0)).containsExactly(5);
        assertThat(votes().best(3, 0, rank -> 0)).isEmpty();
    }

    @Test
    void whatARankHasBesidesCountsAndWhatIsOutOfTheQuestionDoesNot() {
        Votes votes = votes(1, 10, 2, 9, 3, 8, 4, 7);

        assertThat(votes.best(2, 5, rank -> rank == 4 ? 5 : 0)).containsExactly(4, 1);
        assertThat(votes.best(2, 5, rank -> rank == 1 ? -1 : 0)).containsExactly(2, 3);
    }

    @Test
    void thousandsOfVotesAreCounted() {
        Votes votes = new Votes();
        for (int i = 0; i < 5000; i++) {
            votes.add(i % 10, 1 + i % 10);
        }

        assertThat(votes.best(3, 0, rank -> 0)).containsExactly(9, 8, 7);
    }

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
