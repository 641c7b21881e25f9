package bantin.site.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private final Random random = new Random(21);

    /** An editor sees beside an article what readers will see there, however the portal came to be as it is. */
    @Test
    void indexOfAnEarlierSiteBecomesTheSameAsOneFromNothing() {
        List<int[]> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(article());
        }
        WordIndex index = new WordIndex(articles, Map.of(), Optional.empty());
        for (int round = 0; round < 300; round++) {
            articles = new ArrayList<>(articles);
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                edit(articles);
            }

            index = new WordIndex(articles, Map.of(), Optional.of(index));

            assertThat(told(index, articles.size()))
                    .as("round %s", round)
                    .isEqualTo(told(new WordIndex(articles, Map.of(), Optional.empty()), articles.size()));
        }
    }

    private void edit(List<int[]> articles) {
        int at = random.nextInt(articles.size());
        switch (random.nextInt(4)) {
            case 0 -> articles.add(at, article());
            case 1 -> articles.remove(at);
            case 2 -> articles.add(random.nextInt(articles.size()), articles.remove(at));
            default -> articles.set(at, article());
        }
    }

    /** Few words, so that most of them stand in many articles; one below nothing and one above everything among them. */
    private int[] article() {
        return random.ints(random.nextInt(30), 0, 50)
                .map(word -> word == 0 ? Integer.MIN_VALUE : word == 49 ? Integer.MAX_VALUE : word - 25)
                .sorted()
                .distinct()
                .toArray();
    }

    private static List<List<Integer>> told(WordIndex index, int articles) {
        List<List<Integer>> told = new ArrayList<>();
        for (int rank = 0; rank < articles; rank++) {
            index.rarest(rank, (from, count) -> {
                List<Integer> holders = new ArrayList<>();
                for (int at = from; at < from + count; at++) {
                    holders.add(index.rank(at));
                }
                told.add(holders);
            });
        }
        return told;
    }
}
