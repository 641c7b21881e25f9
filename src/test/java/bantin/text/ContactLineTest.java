package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(0273) 3838 000 | tel:02733838000",
                "0273.3838.456 - 0273.3838.457 | tel:02733838456 tel:02733838457",
                "0273 3838456; 0912 345 678 (trực ban) | tel:02733838456 tel:0912345678",
                "0273 3838 456/0273 3838 457 | tel:02733838456 tel:02733838457",
                "(0273) 3838 000 (0273) 3838 001 | tel:02733838000 tel:02733838001",
                "0912345678 0987654321 | tel:0912345678 tel:0987654321",
                "ĐT: 0273-3838-456, hotline: 1900 1234 hoặc 115 | tel:02733838456 tel:19001234 tel:115",
                "+84 273 3838 000 và +84 (0) 912 345 678 | tel:+842733838000 tel:+84912345678",
                "(+84) 273 3838 000 | tel:+842733838000",
                "(84-273) 3838 000 | ''",
                "0273 3838 456/457 | tel:02733838456",
                "0273 3838 456 (máy lẻ 115), fax: 0273 3838 999 | tel:02733838456",
                "1022 | tel:1022",
                "3838 456 | ''",
                "Đang cập nhật | ''",
                "0273 3838 456 0273 3838 457 0273 3838 458 | tel:02733838456 tel:02733838457 tel:02733838458",
                "1234567890123456789012 | ''",
            })
    void eachTelephoneNumberIsCalledByItself(String line, String hrefs) {
        assertThat(hrefs(ContactLine.phones(line))).isEqualTo(hrefs);
        assertThat(text(ContactLine.phones(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ubnd.binhnhi@dongthap.gov.vn | mailto:ubnd.binhnhi@dongthap.gov.vn",
                "a@x.gov.vn, b@y.vn; c_d@z.com.vn | mailto:a@x.gov.vn mailto:b@y.vn mailto:c_d@z.com.vn",
                "Văn phòng: vp@x.vn (tiếp dân: td@x.vn) | mailto:vp@x.vn mailto:td@x.vn",
                "ubnd@x.vn. | mailto:ubnd@x.vn",
                "ubnd@localhost | ''",
                "ubnd at x.vn | ''",
                "a@x.vn?bcc=b@y.vn | mailto:a@x.vn mailto:b@y.vn",
                "a@b@c.vn | mailto:b@c.vn",
            })
    void eachMailAddressIsWrittenToByItself(String line, String hrefs) {
        assertThat(hrefs(ContactLine.emails(line))).isEqualTo(hrefs);
        assertThat(text(ContactLine.emails(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"0", "'0 '", "(", "+", "a", "a@", "a.", "1-", "@a."})
    void longLinesAreReadInNoTime(String piece) {
        String line = piece.repeat(50_000);

        assertThat(text(ContactLine.phones(line))).hasSameSizeAs(line);
        assertThat(text(ContactLine.emails(line))).hasSameSizeAs(line);
    }

    private static String hrefs(List<ContactLine.Part> parts) {
        return parts.stream()
                .filter(ContactLine.Part::isLink)
                .map(ContactLine.Part::href)
                .collect(Collectors.joining(" "));
    }

    private static String text(List<ContactLine.Part> parts) {
        return parts.stream().map(ContactLine.Part::text).collect(Collectors.joining());
    }

    @Test
    void mailAddressIsOneWhenNothingStandsBesideIt() {
        assertThat(ContactLine.isEmail("binhnhi@example.vn")).isTrue();
        assertThat(ContactLine.isEmail("thư binhnhi@example.vn")).isFalse();
        assertThat(ContactLine.isEmail("binhnhi")).isFalse();
    }
}
