package bantin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlimSheetTest {
    @Test
    void commentsAndIdleSpaceGo() {
        assertThat(slim("""
            /* Màu của trang */
            :root {
              --ink: #111; /* chữ */
            }

            .menu > li,
            .menu a:hover { color: var(--ink); }
            """)).isEqualTo(":root{--ink:#111}.menu>li,.menu a:hover{color:var(--ink)}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a :hover{color:red}",
                "p{content:\"a , b /* c */  ; d\"}",
                "p{content:'it\\'s  {'}",
                "p{background:url(data:image/svg+xml;utf8,<svg>)}",
                "p{width:calc(1em + 2px)}",
                "@media (min-width:40em) and (hover){a b{margin:0 auto}}",
            })
    void whatHasAMeaningStays(String css) {
        assertThat(slim(css)).isEqualTo(css);
    }

    @Test
    void aCommentPartsWhatItStandsBetween() {
        assertThat(slim("a/* */b{margin: 0/* x */1px} c{} /* y */ d{}")).isEqualTo("a b{margin:0 1px}c{}d{}");
    }

    /** What once made a build stand still: each is read in one pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {"url(", "url( ", "url(\"", "/*", "/* ", "\"", "'", "(", "{", "a:", "\\", " ", "url(a b", ";/**/"
            })
    @Timeout(60)
    void nothingRepeatedTakesLong(String part) {
        String sheet = part.repeat(400_000);

        assertThat(CssTokens.of(sheet).stream()
                        .mapToInt(token -> token.text().length())
                        .sum())
                .isEqualTo(sheet.length());
        assertThat(slim(sheet).length()).isLessThanOrEqualTo(sheet.length());
    }

    private static String slim(String sheet) {
        return SlimSheet.of(CssTokens.of(sheet));
    }
}
