package bantin.content.body;

import static org.assertj.core.api.Assertions.assertThat;

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
}
