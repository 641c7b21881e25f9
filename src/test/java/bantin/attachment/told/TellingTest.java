package bantin.attachment.told;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Place;
import bantin.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTest {

    @ParameterizedTest
    @EnumSource
    void eachKindHasItsWordsInBothLanguages(Telling kind) {
        Problem problem = Problem.warning(
                "attachment.tells",
                Place.file("content/static/quy-che.rtf"),
                "quy-che.rtf",
                kind.word() + "\tVõ Văn Bé");

        for (Lang lang : Lang.values()) {
            Messages words = Messages.in(lang);
            assertThat(words.message(problem)).contains(words.text(kind.word()) + " (Võ Văn Bé)");
        }
    }
}
