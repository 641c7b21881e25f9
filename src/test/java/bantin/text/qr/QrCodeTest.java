package bantin.text.qr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final String LONGEST = "https://xa.vn/" + "lich-tiep-cong-dan/".repeat(13) + "nam-2026/x";

    @ParameterizedTest
    @ValueSource(strings = {"https://xa.vn/", "https://vinhbinh.dongthap.gov.vn/thong-bao/lịch-tiếp-dân/"})
    void phoneReadsWhatIsDrawn(String address) {
        assertThat(read(address)).isEqualTo(address);
    }

    @Test
    void whatPaperCanNotHoldIsNotDrawn() {
        assertThat(LONGEST).hasSize(271);
        assertThat(read(LONGEST)).isEqualTo(LONGEST);
        assertThat(QrCode.of(LONGEST + "x")).isEmpty();
        assertThat(QrCode.of("")).isEmpty();
    }

    /** An article has to stay light. */
    @Test
    void drawingOfAnOrdinaryAddressIsSmall() {
        String address = "https://gocongtay.tiengiang.gov.vn/thong-bao/lich-tiep-cong-dan/";

        assertThat(QrCode.of(address).orElseThrow().svg()).hasSizeLessThan(1_900);
    }

    private static String read(String text) {
        QrCode code = QrCode.of(text).orElseThrow();
        String svg = code.svg();
        int begin = svg.indexOf(" d=\"") + 4;
        return Phone.read(svg.substring(begin, svg.indexOf('"', begin)), code.size());
    }
}
