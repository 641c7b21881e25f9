package bantin.text.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final String LONGEST = "https://xa.vn/" + "lich-tiep-cong-dan/".repeat(13) + "nam-2026/x";

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.QR_MASK_PATTERN, 3);

    @ParameterizedTest
    @ValueSource(strings = {"https://xa.vn/", "https://vinhbinh.dongthap.gov.vn/thong-bao/lịch-tiếp-dân/"})
    void phoneReadsWhatIsDrawn(String address) {
        assertThat(read(address)).isEqualTo(address);
    }

    /** Of every length, so on every sheet: how full it is, and how its blocks are cut, is never twice the same. */
    @ParameterizedTest
    @MethodSource("lengths")
    void dotsAreThoseOfZxing(int length) throws WriterException {
        String text = LONGEST.substring(LONGEST.length() - length);
        QrCode code = QrCode.of(text).orElseThrow();

        ByteMatrix other = Encoder.encode(text, ErrorCorrectionLevel.L, HINTS).getMatrix();

        assertThat(dots(code)).isDeepEqualTo(other.getArray());
    }

    static IntStream lengths() {
        return IntStream.rangeClosed(1, LONGEST.length());
    }

    private static byte[][] dots(QrCode code) {
        byte[][] dots = new byte[code.size()][code.size()];
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots.length; x++) {
                dots[y][x] = (byte) (code.isDark(x, y) ? 1 : 0);
            }
        }
        return dots;
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
