package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lễ hội | LỄ HỘI",
                "Lễ hội | 'lễ   hội'",
                "Lễ hội | 'Lễ\u00a0hội'",
                "Lễ hội | lễ-hội",
                "Văn hóa - Xã hội | văn hóa xã hội",
                "TP. Hồ Chí Minh | TP Hồ Chí Minh",
                "Sức khoẻ | Sức khỏe",
                "hoà bình | HÒA BÌNH",
                "thuỷ lợi | thủy lợi",
                "lehoi | '#lehoi'",
                "“Nông thôn mới” | Nông thôn mới",
                "COVID-19 | Covid 19",
                "Đ | đ",
            })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(Names.key(one)).isEqualTo(Names.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bão | báo",
                "bão | bao",
                "bảo | bạo",
                "Đ | D",
                "đa | đá",
                "C++ | C#",
                "C++ | C",
                "C# | C",
                "R&D | R D",
                "50% | 50",
                "A+ | A",
                "quỷ | qủy",
                "quý | quy",
                "hoàn | hòan",
                "năm | nằm",
                "1² | 1",
                "€ | $",
            })
    void differentNamesStayTwo(String one, String other) {
        assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
    }

    @Test
    void composedAndDecomposedLettersAreOne() {
        String name = "Đường Đống Đa, thủy lợi";

        assertThat(Names.key(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Names.key(name));
    }

    @Test
    void keyOfAKeyIsItself() {
        for (String name : new String[] {"Lễ hội – 2026", "#C#", "C++", "Thuý, hoà", "...", "🎉 Tết", ""}) {
            assertThat(Names.key(Names.key(name))).isEqualTo(Names.key(name));
        }
    }
}
