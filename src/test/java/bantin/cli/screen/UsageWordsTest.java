package bantin.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong command line is explained in the reader's language, never in the library's English. */
class UsageWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buid | không hiểu “buid” ở chỗ này; có phải ý bạn là build?",
                "build --ouput=x | không có tùy chọn “--ouput”; có phải ý bạn là --output",
                "build --now | sau --now phải có một giá trị",
                "build --site a --site b | --site chỉ được ghi một lần",
                "build --format xml | “xml” không phải là giá trị của --format; chọn một trong: text, json",
                "serve --port nhà | “nhà” không phải là giá trị đúng kiểu của --port",
                "new | còn thiếu"
            })
    void eachMistakeHasItsVietnameseSentence(String line, String said) {
        Ran ran = Ran.bantin((Object[]) line.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Lệnh chưa đúng: " + said).contains("\n  xem các lệnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"buid", "build --ouput=x", "build --now", "build --format xml", "serve --port nhà", "new"})
    void noEnglishSentenceOfTheLibraryIsSeen(String line) {
        Ran ran = Ran.bantin((Object[]) line.split(" "));

        assertThat(ran.console())
                .doesNotContain("Unmatched", "Unknown", "Missing", "Invalid", "Expected", "should be", "Possible");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "buid | “buid” is not understood here; did you mean build?",
                "serve --port x | “x” is not the kind of value that --port wants"
            })
    void englishReadersAreToldInEnglish(String line, String said) {
        Ran ran = Ran.bantin((Object[]) (line + " --lang en").split(" "));

        assertThat(ran.err()).contains(said);
    }

    @Test
    void optionsThatExcludeEachOtherAreToldSo() {
        assertThat(Ran.bantin("list", "--drafts", "--all").err())
                .startsWith("Lệnh chưa đúng: có những tùy chọn không dùng chung với nhau được\n");
    }
}
