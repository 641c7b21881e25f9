package bantin.site.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody touched is not found out again, wherever it stands now. */
class KnownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // before | after | what is found out anew
                "abcd | abcd  | ",
                "abcd | abXcd | X",
                "abcd | bcd   | ",
                "abcd | abc   | ",
                "abcd | dcba  | ",
                "abcd | aXcd  | X",
                "abcd | XbcdY | XY",
                "abcd | X     | X",
                "X    | abX   | ab",
            })
    void onlyWhatIsNewIsFoundOut(String before, String after, String found) {
        Known<String, String> first = Known.of(letters(before), Optional.empty(), (thing, earlier) -> thing + "!");
        List<String> asked = new ArrayList<>();

        Known<String, String> second = Known.of(letters(after), Optional.of(first), (thing, earlier) -> {
            if (earlier == null) {
                asked.add(thing);
            }
            return earlier == null ? thing + "!" : earlier;
        });

        assertThat(String.join("", asked)).isEqualTo(found == null ? "" : found);
        assertThat(second.facts())
                .isEqualTo(letters(after).stream().map(letter -> letter + "!").toList());
        assertThat(second.things()).isEqualTo(letters(after));
    }

    /** Each the same object wherever it stands. */
    private static List<String> letters(String word) {
        return word.chars().mapToObj(c -> String.valueOf((char) c).intern()).toList();
    }
}
