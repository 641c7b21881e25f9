package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"|-|", "|---|:-:|", "-|-", "-- | --", ":-|-:", "| - |", "|-", "-|", "\t|-|\n", "|:-"})
    void dashesBetweenBarsPartTheHead(String line) {
        assertThat(TableLine.isDelimiter(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "|", "||", "---", ":-:", "|:|", "|::|", "| |-|", "|-| |", "|-a|", "|- -|", "|:-:-|", "|-||"
            })
    void otherLinesPartNothing(String line) {
        assertThat(TableLine.isDelimiter(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Họ và tên→0",
                "→0",
                "|→1",
                "||→1",
                "| |→1",
                "a|→1",
                "|a→1",
                "|a|→1",
                "a|b→2",
                " |a|b|→2",
                "|a|b| →2",
                "|a|b|↵→2",
                "a|b|c→3",
                "||a||→3",
                "|a\\|b|→1",
                "a\\|b→0",
                "|`a|b`|→1",
                "`a|b`|c→2",
                "|a|b\\|→2",
                "!a|b→2"
            })
    void barsPartTheCells(String line, int cells) {
        assertThat(TableLine.columns(line == null ? "" : line.replace('↵', '\n')))
                .isEqualTo(cells);
    }
}
