package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are compared as Vietnamese readers do. */
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "hoà,hòa",
        "Hoá,hóa",
        "khoẻ,khỏe",
        "thuỷ,thủy",
        "Uỷ,ủy",
        "kỹ,kĩ",
        "quý,quí",
        "mỹ,mĩ",
        "quỳ,quì",
        "\u00d0ất,đất",
        "\u0189ảng,đảng"
    })
    void twoSpellingsOfOneSyllableAreOne(String old, String now) {
        assertThat(Term.of(old)).isEqualTo(Term.of(now));
    }

    @ParameterizedTest
    @CsvSource({"hoàn,hòan", "đất,dất", "quả,qủa", "ủy,ưy"})
    void otherSyllablesStayApart(String one, String other) {
        assertThat(Term.of(one)).isNotEqualTo(Term.of(other));
    }

    @Test
    void numbersAreTheirPartsAndAWhole() {
        List<String> terms = new ArrayList<>();
        new TermReader()
                .read(
                        "Nghị định 224/2026/NĐ-CP, đạt 93,1%. Ngày 13–3",
                        new TermReader.Listener() {
                            @Override
                            public void term(Term term, boolean neighbour) {
                                terms.add((neighbour ? "+" : "") + term.folded());
                            }

                            @Override
                            public void compound(Term term) {
                                terms.add("=" + term.exact());
                            }
                        });

        assertThat(terms)
                .containsExactly(
                        "nghi",
                        "+dinh",
                        "+224",
                        "+2026",
                        "+nd",
                        "+cp",
                        "=224/2026/nđ-cp",
                        "+dat",
                        "+93",
                        "+1",
                        "=93,1",
                        "=93,1%",
                        "ngay",
                        "+13",
                        "+3",
                        "=13-3");
    }
}
