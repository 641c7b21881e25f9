package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldProblemsTest {
    private final ToldProblems told = new ToldProblems();

    private static Problem deadLink(int line, String link) {
        Place place = new Place("content/news/gia-lua.md", line, 3, 4, "[a](" + link + ")");
        return Problem.error("link.missing", place, link, "");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        told.news(List.of(deadLink(8, "khong-co.md")));

        assertThat(told.news(List.of(deadLink(8, "khong-co.md")))).isEmpty();
        assertThat(told.news(List.of(deadLink(8, "khong-co.md"), deadLink(9, "b.md"))))
                .containsExactly(deadLink(9, "b.md"));
    }

    @Test
    void problemThatMovedToAnotherLineIsNoNews() {
        told.news(List.of(deadLink(8, "khong-co.md")));

        assertThat(told.news(List.of(deadLink(12, "khong-co.md")))).isEmpty();
    }

    @Test
    void sameMistakeMadeOnceMoreIsNews() {
        told.news(List.of(deadLink(8, "khong-co.md")));

        assertThat(told.news(List.of(deadLink(8, "khong-co.md"), deadLink(20, "khong-co.md"))))
                .containsExactly(deadLink(20, "khong-co.md"));
    }

    @Test
    void mistakeThatComesBackIsNews() {
        told.news(List.of(deadLink(8, "khong-co.md")));
        told.news(List.of());

        assertThat(told.news(List.of(deadLink(8, "khong-co.md")))).hasSize(1);
    }
}
