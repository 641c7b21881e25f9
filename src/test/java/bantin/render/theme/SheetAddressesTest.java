package bantin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetAddressesTest {
    private static List<Problem> told(String css) {
        Problems problems = new Problems();
        Set<String> files = Set.of("assets/icons/dinh.svg", "assets/fonts/xa.woff2");
        new SheetAddresses("themes/portal/assets/css/xa.css", "assets/css/xa.css", files)
                .check(css, CssTokens.of(css), problems);
        return problems.sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{b:url(../icons/dinh.svg)}",
                "a{b:url('../icons/dinh.svg#mau')}",
                "a{b:url( \"../fonts/xa.woff2?v=1\" )}",
                "a{b:url(../css/../icons/./dinh.svg)}",
                "a{b:url(data:image/png;base64,AAAA)}",
                "a{b:url(https://example.vn/a.png)}",
                "a{b:url(//example.vn/a.png)}",
                "a{b:url(/media/a.png)}",
                "a{filter:url(#mo)}",
                "a{b:url()}",
                "/* url(khong-co.png) */",
                "a{content:'url(khong-co.png)'}"
            })
    void whatIsThereOrElsewhereIsNoProblem(String css) {
        assertThat(told(css)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{b:url(dinh.svg)}",
                "a{b:url('../icons/dinh.png')}",
                "a{b:url(../../../etc/passwd)}",
                "a{b:url(anh/../c/d.png)}",
                "a{b:url(khong-co.woff2?v=1#a)}"
            })
    void whatIsNotThereIsToldAtItsPlace(String css) {
        assertThat(told("body{}\n\n" + css)).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("theme.file.missing");
            assertThat(problem.place().line()).isEqualTo(3);
            assertThat(problem.place().column()).isEqualTo(5);
            assertThat(problem.place().excerpt()).isEqualTo(css);
        });
    }

    @Test
    void fileThatIsMissingIsToldOnceInASheet() {
        String css = "a{b:url(khong-co.png)}".repeat(20_000);

        assertThat(told(css)).hasSize(1);
    }
}
