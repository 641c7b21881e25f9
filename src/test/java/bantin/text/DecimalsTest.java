package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500 | 1500",
                "1.500 | 1500",
                "-1.500.000,25 | -1500000.25",
                "1,5 | 1.5",
                "1.5 | 1.5",
                "-10.25 | -10.25",
                "1,500,000.75 | 1500000.75",
                "0,5 | 0.5",
                "123456789012345678901234567890 | 123456789012345678901234567890"
            })
    void numbersAreReadAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(Decimals.parse(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mười",
                "1.500.00",
                "1,500.75",
                "1 500",
                "+5",
                "1e3",
                "--1",
                "1234567890123456789012345678901"
            })
    void otherTextIsNoNumber(String text) {
        assertThat(Decimals.parse(text)).isEmpty();
    }
}
