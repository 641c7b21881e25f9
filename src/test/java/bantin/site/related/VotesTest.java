package bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which articles go with another. */
class VotesTest {
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
        for (int i = 0; i < 9000; i++) {
            int nth = i % 3000;
            votes.add(nth * 7919 % 100_003, 3000 - nth);
        }

        assertThat(votes.best(3, 0, rank -> 0)).containsExactly(0, 7919, 15_838);
    }
}
