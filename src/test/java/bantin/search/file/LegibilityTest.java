package bantin.search.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that lie are told from letters that are only foreign or technical. */
class LegibilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã; nhiệt độ 35°C, diện tích 1.250m² đất lúa, 4‰ độ mặn, giá 25.000đ/kg – hạn 30/6.",
                "\uf0b7 Khảo sát tuyến đường\n\uf0b7 Chọn loại cây, hoa\n• Ươm giống\n·Chia đoạn cho từng hộ",
                "Le procès-verbal a été signé à l’Élysée; œuvre, naïveté, garçon, Noël, où, déjà",
                "YÊU CẦU: HĐND-UBND xã, TTHC; iPhone, VNeID, eOffice; email: a_b@xa.vn §5 Điều 3",
                "The plain report of a commune, without any marks at all, has nothing to be told by."
            })
    void honestTextIsLegible(String text) {
        assertThat(Legibility.wrongWord(List.of(text))).isEmpty();
    }

    /** A document of one word of two million letters kept the build for hours. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"A", "ắ", "a°", "°", "aµ "})
    void endlessWordIsReadOnce(String part) {
        String word = part.repeat(2_000_000 / part.length());

        assertThat(Legibility.wrongWord(List.of("Kế hoạch " + word, word)).isPresent())
                .isEqualTo(part.contains("µ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Céng hoµ x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. Uû ban nh©n d©n x· hép møt tÕt",
                "tuyến đ°ờng hoa do ng°ời dân tự chăm sóc ở tr°ờng học, v°ờn °ơm, biểu d°ơng mùa m°a",
                "Kế ho\ufffdch tr\ufffdng cây đ\ufffd\ufffdng hoa năm"
            })
    void lettersThatLieAreTold(String text) {
        assertThat(Legibility.wrongWord(List.of(text))).isPresent();
    }
}
