package bantin.text.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldLettersTest {
    /** All small letters with marks, in the order of the alphabet. */
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    @Test
    void tcvn3HasEverySmallLetterOfVietnamese() {
        String chart = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ";

        assertThat(OldLetters.TCVN3.unicode(chart)).isEqualTo(LETTERS);
    }

    @Test
    void vniHasEverySmallLetterOfVietnamese() {
        String chart = "aøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäñeøeûeõeùeïeâeàeåeãeáeäìæóíòoøoûoõoùoïoâoàoåoãoáoäôôøôûôõôùôï"
                + "uøuûuõuùuïööøöûöõöùöïyøyûyõyùî";

        assertThat(OldLetters.VNI.unicode(chart)).isEqualTo(LETTERS);
    }

    @Test
    void vniHasCapitals() {
        assertThat(OldLetters.VNI.unicode("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, ÑOÄC LAÄP, Uûy ban"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, ĐỘC LẬP, Ủy ban");
    }

    @Test
    void fontsOfCapitalsShowSmallLettersAsCapitals() {
        assertThat(OldLetters.TCVN3.unicode("ñy ban nh©n d©n", ".VnTimeH")).isEqualTo("ỦY BAN NHÂN DÂN");
        assertThat(OldLetters.TCVN3.unicode("ñy ban nh©n d©n", ".VnTime")).isEqualTo("ủy ban nhân dân");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCVN3 | hép møt tÕt biÕu bµ con",
                "TCVN3 | Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc",
                "TCVN3 | KÝnh göi: Phßng T­ ph¸p huyÖn Gß C«ng T©y, ®Ó b¸o c¸o",
                "VNI | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc",
                "VNI | Kính göûi: Phoøng Tö phaùp huyeän Goø Coâng Taây"
            })
    void textIsKnownByItsWords(OldLetters way, String text) {
        assertThat(OldLetters.of(text)).contains(way);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "xã, thôn, bà con và cán bộ đã có mặt",
                "à la carte, café, déjà vu, rôle, crème brûlée",
                "Größe, Fußgänger, übermäßig, schön",
                "señor, mañana, corazón, niño, años",
                "±5 °C, 12 m², § 3, © 2026, «Tết», ½ kg",
                "THÔNG TIN VÀ TRUYÊN THÔNG",
                "hép møt",
                ""
            })
    void otherTextIsLeftAlone(String text) {
        assertThat(OldLetters.of(text)).isEmpty();
    }

    @Test
    void fontsTellTheirKind() {
        assertThat(OldLetters.ofFont(".VnArial")).contains(OldLetters.TCVN3);
        assertThat(OldLetters.ofFont("VNI-Helve-Condense")).contains(OldLetters.VNI);
        assertThat(OldLetters.ofFont("Times New Roman")).isEmpty();
    }

    /** The font stays when a typist goes over to Unicode. */
    @Test
    void unicodeInAnOldFontIsUnicode() {
        assertThat(OldLetters.TCVN3.explains("Ủy ban nhân dân xã Vĩnh Bình")).isFalse();
        assertThat(OldLetters.TCVN3.explains("Uû ban nh©n d©n")).isTrue();
    }
}
