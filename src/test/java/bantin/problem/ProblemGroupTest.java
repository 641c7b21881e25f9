package bantin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemGroupTest {
    private static final ProblemText TEXT = new ProblemText(Messages.in(Lang.VI));

    @Test
    void fiveHundredOfOneKindAreToldAsOneWithTheFirstPlaces() {
        List<Problem> problems = dates(500);

        List<ProblemGroup> groups = ProblemGroup.of(problems);

        assertThat(groups).hasSize(1);
        assertThat(TEXT.of(groups.get(0)))
                .startsWith("lỗi: content/news/bai-000.md:3:7: không có ngày 2026-13-0\n")
                .contains(
                        "\n   cùng loại còn 499 chỗ nữa:\n      content/news/bai-001.md:3:7: không có ngày 2026-13-1\n")
                .contains("\n      content/news/bai-009.md:3:7: không có ngày 2026-13-9\n")
                .doesNotContain("bai-010")
                .endsWith("\n      … và 490 chỗ khác; --format json kể đủ\n");
    }

    @Test
    void fewOfOneKindAreToldOneByOne() {
        assertThat(ProblemGroup.of(dates(20))).hasSize(20).allMatch(group -> group.others()
                .isEmpty());
    }

    @Test
    void sameWordsAreOneSoonerThanTheSameKind() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            problems.add(Problem.warning("head.name.read-as", at(i), "description", "summary"));
        }
        problems.add(Problem.warning("head.name.read-as", at(7), "lastmod", "updated"));

        List<ProblemGroup> groups = ProblemGroup.of(problems);

        assertThat(groups).hasSize(2);
        assertThat(TEXT.of(groups.get(0)))
                .endsWith("[head.name.read-as]\n   cùng loại còn 5 chỗ nữa:\n      content/news/bai-001.md:3:7\n"
                        + "      content/news/bai-002.md:3:7\n      content/news/bai-003.md:3:7\n"
                        + "      content/news/bai-004.md:3:7\n      content/news/bai-005.md:3:7\n");
        assertThat(groups.get(1).others()).isEmpty();
    }

    @Test
    void errorsComeBeforeWarnings() {
        Problem warning = Problem.warning("cover.alt.missing", at(1), "a.jpg");
        Problem error = Problem.error("file.missing", at(2), "b.pdf", "");
        Problem first = Problem.error("file.missing", at(0), "c.pdf", "");

        assertThat(ProblemGroup.errorsFirst(List.of(warning, error, first))).containsExactly(first, error, warning);
        assertThat(ProblemGroup.of(List.of(warning, error, first)))
                .map(ProblemGroup::first)
                .containsExactly(first, error, warning);
    }

    @Test
    void errorAndWarningOfOneKindAreTwoGroups() {
        List<Problem> problems = new ArrayList<>(dates(30));
        dates(30).forEach(p -> problems.add(new Problem(p.id(), Severity.WARNING, p.place(), p.args())));

        assertThat(ProblemGroup.of(problems))
                .map(group -> group.first().severity())
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    private static List<Problem> dates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Problem.error("article.date.unreadable", at(i), "2026-13-" + i))
                .toList();
    }

    private static Place at(int article) {
        return new Place("content/news/bai-%03d.md".formatted(article), 3, 7, 10, "date: 2026-13-01");
    }
}
