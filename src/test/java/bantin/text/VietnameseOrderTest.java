package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {
    private final VietnameseOrder order = new VietnameseOrder();

    private void assertSorted(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted(order)).containsExactly(names);
        assertThat(order.sorted(shuffled, name -> name)).containsExactly(names);
    }

    @Test
    void placesAreComparedSyllableBySyllable() {
        assertSorted("An Bình", "An Thới", "Anh Đức", "Ân Thi", "Ấp Bắc", "Ba Sao", "Bà Rịa", "Bạc Liêu", "Bắc Ninh");
    }

    @Test
    void lettersComeBeforeTones() {
        assertSorted("a", "ă", "â", "b", "d", "đ", "e", "ê", "o", "ô", "ơ", "p", "u", "ư", "v", "y", "z");
        assertSorted(
                "ma", "mà", "mả", "mã", "má", "mạ", "mă", "mằ", "mẳ", "mẵ", "mắ", "mặ", "mâ", "mầ", "mẩ", "mẫ", "mấ",
                "mậ");
        assertSorted("Da", "Dạ", "Đa", "Đá");
    }

    @Test
    void hyphensAndSpacesSeparateAlike() {
        assertSorted("Bà Rịa", "Bà Rịa - Vũng Tàu", "Bà-Rịa Xuyên", "Bàn Cờ");
    }

    @Test
    void caseDecidesLast() {
        assertSorted("an ninh", "An Ninh", "An ninh trật tự", "án ninh");
    }

    @Test
    void differentStringsNeverTie() {
        assertThat(order.compare("Gò Công", "gò công")).isPositive();
        assertThat(order.compare("hoà", "hòa")).isNotZero();
        assertThat(order.compare("Gò  Công", "Gò Công")).isNotZero();
        assertThat(order.compare("Gò Công", "Gò Công")).isZero();
    }

    @Test
    void signsAndDigitsComeBeforeLetters() {
        assertSorted("“Ấm”", "5 điều", "Ấm no", "Zét", "ж");
    }

    @Test
    void numberedFilesAreCounted() {
        List<String> files = List.of("anh-10.jpg", "Anh-2.jpg", "anh-1.jpg", "anh-02b.jpg", "anh.jpg", "anh-002.jpg");

        assertThat(files.stream().sorted(new NaturalOrder()))
                .containsExactly("anh-1.jpg", "Anh-2.jpg", "anh-002.jpg", "anh-02b.jpg", "anh-10.jpg", "anh.jpg");
    }

    @Test
    void marksOfOtherLanguagesComeAfterTheTones() {
        assertSorted("ma", "mạ", "mä", "mą", "mb");
        assertSorted("be", "bẹ", "bĕ", "bêm");
        assertSorted("u", "ụ", "û", "ŭ", "ư");
        assertSorted("i", "ị", "î", "ĭ", "k");
    }

    @Test
    void signsDigitsLettersAndOtherLettersFollowEachOther() {
        assertSorted("!", "/", ":", "~", "€", "0", "9", "a", "z", "ж", "😀");
    }

    @Test
    void dashesOfEveryLengthSeparate() {
        assertSorted("An", "An\u2010Bình", "An Giang", "An\u2015Thới", "Ân");
        assertSorted("An\u200fa", "An\u2016a");
    }

    @Test
    void numbersOfFilesAreComparedByValue() {
        NaturalOrder natural = new NaturalOrder();

        assertThat(natural.compare("anh-9", "anh-10")).isNegative();
        assertThat(natural.compare("anh-0", "anh-9")).isNegative();
        assertThat(natural.compare("anh-20", "anh-3")).isPositive();
        assertThat(natural.compare("anh-7a", "anh-007b")).isNegative();
        assertThat(natural.compare("anh-007b", "anh-7a")).isPositive();
        assertThat(natural.compare("anh", "anh-1")).isNegative();
        assertThat(natural.compare("anh-1", "anh")).isPositive();
        assertThat(natural.compare("0010", "10")).isNegative();
        assertThat(natural.compare("a1", "ab")).isNegative();
        assertThat(natural.compare("a", "a")).isZero();
        assertThat(natural.compare("1", "12")).isNegative();
        assertThat(natural.compare("b", "a")).isPositive();
    }
}
