package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Braces that say how an element looks, and those of sentences and formulas. */
class BraceAttributesTest {
    private static boolean areAttributes(String block) {
        return BraceAttributes.beginAt(block, block.indexOf('{'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{.nut}",
                "{#muc-1}",
                "{._a}",
                "{.a9:b.c-d_e}",
                "{ .nut\t#a }",
                "{.a}{.b}",
                "{lang=en}",
                "{LANG=en}",
                "{data-x=1}",
                "{aria-label='a b'}",
                "{onclick=x}",
                "{title=\"a } b\"}",
                "{.a x=1}",
                "{title=''}",
                "{href=a.b/c?d}",
                "chữ {.a}",
                "chữ {.a} ",
                "chữ {.a}{.b}",
                "chữ {.a} {.b} | ô",
                " \n{.a} chữ",
                "[a](b){.a} chữ",
                "![a]{.a} chữ",
                "*a*{.a} chữ",
                "`a`{.a} chữ",
                "~a~{.a} chữ",
                "<b>{.a} chữ"
            })
    void namesAndSignsThatPeopleSetAreAttributes(String block) {
        assertThat(areAttributes(block)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ }",
                "{.a",
                "{.}",
                "{.5}",
                "{#-}",
                "{abc}",
                "{x=1}",
                "{lang}",
                "{lang=}",
                "{lang= }",
                "{lang=a",
                "{=a}",
                "{5=a}",
                "{title=\"a}",
                "{title=\"a\n\"}",
                "{lang=a`}",
                "{lang=a'b}",
                "{.a,b}",
                "chữ {.a}{x} chữ",
                "a{.a} chữ",
                "a {.a}. chữ",
                "a {.a} {x}"
            })
    void otherBracesBelongToTheSentence(String block) {
        assertThat(areAttributes(block)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"497, true", "498, true", "499, false"})
    void endIsLookedForFiveHundredLettersFar(int letters, boolean found) {
        assertThat(areAttributes("{." + "a".repeat(letters) + "}")).isEqualTo(found);
    }
}
