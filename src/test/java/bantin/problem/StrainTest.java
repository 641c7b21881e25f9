package bantin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrainTest {
    private final Problems problems = new Problems();

    private static int endless(int step) {
        return 1 + endless(step + 1);
    }

    @Test
    void fileThatIsTooDeepOrTooLargeIsToldByItsName() {
        Optional<Integer> deep = Strain.of(Place.file("content/news/le-hoi.md"), problems, () -> endless(0));
        Optional<Integer> large = Strain.of(Place.file("themes/portal/theme.yml"), problems, () -> {
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(deep).isEmpty();
        assertThat(large).isEmpty();
        assertThat(problems.sorted())
                .extracting(problem -> new ProblemText(Messages.in(Lang.VI)).headline(problem))
                .containsExactly(
                        "lỗi: content/news/le-hoi.md: máy không đủ sức đọc tệp này: nó quá lớn, hoặc lồng quá nhiều"
                                + " tầng",
                        "lỗi: themes/portal/theme.yml: máy không đủ sức đọc tệp này: nó quá lớn, hoặc lồng quá nhiều"
                                + " tầng");
    }

    @Test
    void otherFilesAreReadAsBefore() {
        assertThat(Strain.of(Place.file("site.yml"), problems, () -> 8)).contains(8);
        assertThat(problems.isEmpty()).isTrue();
    }
}
