package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void halfComposedLettersBecomeWhole() {
        assertThat(CleanText.of("Vi\u00ea\u0323t Nam")).isEqualTo("Việt Nam");
        assertThat(CleanText.of("Vie\u0323\u0302t Nam")).isEqualTo("Việt Nam");
    }

    @Test
    void zeroWidthCharactersDoNotKeepMarksFromTheirLetter() {
        assertThat(CleanText.of("Viê\u200b\u0323t")).isEqualTo("Việt");
    }

    @Test
    void everyLineEndBecomesNewline() {
        assertThat(CleanText.of("một\r\nhai\rba\u2028bốn\u000bnăm\r\n\r\nsáu"))
                .isEqualTo("một\nhai\nba\nbốn\nnăm\n\nsáu");
    }

    /** The second half of a title was read as a line of its own, and the head with it as broken. */
    @ParameterizedTest
    @ValueSource(strings = {"title: Lễ hội", "- title: Lễ hội", "## Lễ hội", "| Lễ hội", "Lễ hội | ngày"})
    void softLineEndInsideOfWhatIsOneLineIsASpace(String line) {
        for (String end : new String[] {"\u2028", "\u2029", "\u000b", "\f"}) {
            assertThat(CleanText.of("trên\n" + line + end + "đình làng\ndưới"))
                    .isEqualTo("trên\n" + line + " đình làng\ndưới");
        }
        assertThat(CleanText.of(line + "\r" + "dưới")).isEqualTo(line + "\ndưới");
    }

    @Test
    void invisibleCharactersGo() {
        assertThat(CleanText.of("\ufeffHuyện\u00ad Gò\u200b\u200c\u200d Công\u0000\u0001\u001b\u202e Tây\t1"))
                .isEqualTo("Huyện Gò Công Tây\t1");
    }

    /** A feed that held one was refused whole by every reader of feeds. */
    @Test
    void whatIsNoCharacterGoes() {
        String none = "\ufffe\uffff\ufdd0\ufdef\ud83f\udffe\udbff\udfff";
        String halves = "\udc00 \ud800";

        assertThat(CleanText.of("g\ufffeốc" + none + halves)).isEqualTo("gốc ");
    }

    @Test
    void lettersOutsideTheFirstPlaneStay() {
        assertThat(CleanText.of("\u200bchữ Nôm \ud840\udc2f và \ud83c\udf3e"))
                .isEqualTo("chữ Nôm \ud840\udc2f và \ud83c\udf3e");
    }

    @Test
    void noBreakSpacesStay() {
        assertThat(CleanText.of("12\u00a0kg")).isEqualTo("12\u00a0kg");
    }

    @Test
    void cleanTextIsLeftAlone() {
        String clean = "Đường Đống Đa\n";

        assertThat(CleanText.of(clean)).isSameAs(clean);
    }

    @Test
    void fileNamesFromMacOsAreComposed() {
        String decomposed = Normalizer.normalize("lễ-hội-Nghinh-Ông.jpg", Normalizer.Form.NFD);

        assertThat(CleanText.name(decomposed)).isEqualTo("lễ-hội-Nghinh-Ông.jpg");
    }

    /** First and last of each run of signs that nobody sees, and their neighbours, which are seen. */
    @Test
    void runsOfInvisibleSignsHaveTheirEnds() {
        String gone = "\u007f\u009f\u200b\u200f\u202a\u202e\u2060\u2069\ufdd0\ufdef\u001f";
        String seen = " ~\u00a0\u200a\u2010\u202f\u205f\u206a\ufdcf\ufdf0\ud7ff\ue000";

        assertThat(CleanText.visible(gone)).isEmpty();
        assertThat(CleanText.visible(seen)).isSameAs(seen);
        assertThat(CleanText.visible("lúa" + gone + seen)).isEqualTo("lúa" + seen);
    }

    @Test
    void everyLineEndOfItsOwnIsSeen() {
        for (String end : new String[] {"\r", "\u000b", "\f", "\u2028", "\u2029", "\r\n"}) {
            assertThat(CleanText.visible("a" + end + "b")).isEqualTo("a\nb");
            assertThat(CleanText.visible("a" + end)).isEqualTo("a\n");
        }
    }

    @Test
    void halvesOfPairsGoAndWholePairsStay() {
        assertThat(CleanText.visible("\ude00a")).isEqualTo("a");
        assertThat(CleanText.visible("a\ud83d")).isEqualTo("a");
        assertThat(CleanText.visible("\ud800a\udfff")).isEqualTo("a");
        assertThat(CleanText.visible("a\ude00")).isEqualTo("a");
        assertThat(CleanText.visible("\ud83d\ude00\ude00")).isEqualTo("\ud83d\ude00");
        assertThat(CleanText.visible("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
    }

    @Test
    void visibleTextIsNotComposed() {
        assertThat(CleanText.visible("\u200be\u0323")).isEqualTo("e\u0323");
    }

    @Test
    void everyLetterIsComposedAsUnicodeSaysAlsoBeforeAMark() {
        for (char c = ' '; c < '\ud800'; c++) {
            String seen = CleanText.visible("e" + c);
            assertThat(CleanText.of(seen)).isEqualTo(Normalizer.normalize(seen, Normalizer.Form.NFC));
            assertThat(CleanText.of(seen + "\u0301"))
                    .isEqualTo(Normalizer.normalize(seen + "\u0301", Normalizer.Form.NFC));
        }
    }

    /** Usual letters are known at a glance: whoever asks of all of them gets the same. */
    @Test
    void everyLetterIsReadAsItIsByItselfAndBesideOthers() {
        String[] beside = {"", "a", "ê", "\u0301", "\u0323", "\u031b\u0300", "\u3099", "\u1161", "\u200b", "\n"};
        for (int letter = 0; letter <= 0x20000; letter++) {
            String sign = Character.toString(letter);
            for (String other : beside) {
                assertReadWhole(sign + other);
                assertReadWhole(other + sign);
            }
        }
    }

    private static void assertReadWhole(String text) {
        String clean = CleanText.of(text);
        if (!clean.equals(Normalizer.normalize(CleanText.visible(text), Normalizer.Form.NFC))) {
            throw new AssertionError(
                    text.codePoints().mapToObj(Integer::toHexString).toList() + ": " + clean);
        }
    }
}
