package bantin.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liên hệ anh Bảy, 0912345678.",
                "Điện thoại: 0912.345.678",
                "ĐT 091 234 5678 (chị Tư)",
                "gọi (0912) 345 678",
                "Zalo +84 912 345 678",
                "09 12 34 56 78",
                "số **0387-654-321**"
            })
    void mobileNumbersAreFound(String line) {
        assertThat(PersonalData.in(line)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(PersonalData.Kind.PHONE);
            assertThat(found.digits()).hasSize(10).startsWith("0");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0273 3838 000",
                "073.3834000",
                "1900 1234",
                "18001090",
                "84.912.345.678 đồng",
                "tài khoản 09123456789012",
                "số 0912345678/QĐ-UBND",
                "mã 10912345678",
                "Nghị định 30/2020/NĐ-CP",
                "https://vi.wikipedia.org/0912345678",
                "từ 09 đến 12 giờ, 03.05.2026"
            })
    void otherNumbersAreNot(String line) {
        assertThat(PersonalData.in(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ông Nguyễn Văn A, sinh ngày 01/02/1980",
                "Ngày sinh: 1-2-1980",
                "Ngày, tháng, năm sinh: 01/02/1980",
                "bà B (sinh ngày 5 tháng 6 năm 1975)",
                "sinh 12.03.1966 tại Vĩnh Bình",
                "Ngày sinh: **05/06/1999**"
            })
    void fullBirthDatesAreFound(String line) {
        assertThat(PersonalData.in(line))
                .singleElement()
                .extracting(PersonalData.Found::kind)
                .isEqualTo(PersonalData.Kind.BIRTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020)",
                "130 năm ngày sinh 19/5/2020",
                "tuyển sinh ngày 15/7/2026",
                "học sinh 20/11/2025",
                "lễ Giáng sinh ngày 24/12/2025",
                "ra quân tổng vệ sinh ngày 05/6/2026",
                "đăng ký khai sinh ngày 05/6/2026",
                "sinh năm 1980",
                "họp ngày 01/02/1980"
            })
    void otherDatesAreNot(String line) {
        assertThat(PersonalData.in(line)).isEmpty();
    }

    @Test
    void numbersAreOneHoweverTheyAreWritten() {
        assertThat(PersonalData.digits("+84 912 345 678")).isEqualTo(PersonalData.digits("(0912) 345.678"));
    }

    @Test
    @Timeout(20)
    void aLongLineOfDigitsAndWordsIsReadInTheTimeOfOneLook() {
        String line = "0 9 1 2 ".repeat(50_000) + "sinh ngày ".repeat(50_000) + "sinh   1 ".repeat(50_000);

        assertThat(PersonalData.in(line)).isNotNull();
    }

    /** Most letters are passed over at a glance: whoever asks the patterns at each of them finds the same. */
    @Test
    void mixturesAreReadAsByThePatterns() {
        String[] pieces = {
            "sinh",
            "Sinh",
            "SINH",
            "s",
            "S",
            "ngày ",
            "Ngày ",
            "NGÀY",
            "nga\u0300y",
            "n",
            "năm ",
            "tháng ",
            " 1",
            "01/02/",
            "1980",
            "2/3/1975",
            "0",
            "(0",
            "+84",
            "84",
            "912",
            "345",
            "678",
            "0912345678",
            ".",
            " ",
            "-",
            "/",
            ")",
            ":",
            "*",
            ",",
            "học ",
            "tái ",
            "kỷ niệm ",
            "Ủy ban",
            "\ud83c\udf3e",
            "\u00a0",
            "é"
        };
        Random random = new Random(20261130);
        int found = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder mixture = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                mixture.append(pieces[random.nextInt(pieces.length)]);
            }
            String line = mixture.toString();
            List<PersonalData.Found> quick = PersonalData.in(line);

            assertThat(quick).as(line).isEqualTo(atEachLetter(line));
            found += quick.size();
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static List<PersonalData.Found> atEachLetter(String line) {
        List<PersonalData.Found> found = new ArrayList<>();
        Matcher number = PersonalData.NUMBER.matcher(line).useTransparentBounds(true);
        Matcher birth = PersonalData.BIRTH.matcher(line).useTransparentBounds(true);
        for (int at = 0; at < line.length(); at++) {
            boolean isNumber = number.region(at, line.length()).lookingAt();
            if (isNumber || birth.region(at, line.length()).lookingAt()) {
                Matcher whole = isNumber ? number : birth;
                PersonalData.Kind kind = isNumber ? PersonalData.Kind.PHONE : PersonalData.Kind.BIRTH;
                found.add(new PersonalData.Found(kind, whole.group(), at, whole.end()));
                at = whole.end() - 1;
            }
        }
        return found;
    }
}
