package bantin.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the terminal shows is what a phone reads. */
class QrTextTest {
    private static final int DOT = 4;

    @Test
    void phoneReadsTheAddressFromTheScreen() throws Exception {
        String address = "http://192.168.1.20:8080/xa/?bantin-token=00112233445566778899aabbccddeeff";

        List<String> lines =
                QrText.of(address).replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();

        assertThat(new QRCodeReader().decode(photoOf(lines)).getText()).isEqualTo(address);
    }

    @Test
    void codeFitsIntoAnOrdinaryTerminal() {
        List<String> lines = QrText.of("http://192.168.100.200:8080/xa/?bantin-token=" + "f".repeat(32))
                .replaceAll("\u001b\\[[0-9;]*m", "")
                .lines()
                .toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(24).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(80));
    }

    /** Each letter is two dots, one above the other. */
    private static BinaryBitmap photoOf(List<String> lines) {
        int width = lines.get(0).length() * DOT;
        int height = lines.size() * 2 * DOT;
        int[] pixels = new int[width * height];
        Arrays.setAll(pixels, i -> {
            int x = i % width / DOT;
            int y = i / width / DOT;
            char letter = lines.get(y / 2).charAt(x);
            boolean light = letter == '█' || letter == (y % 2 == 0 ? '▀' : '▄');
            return light ? 0xffffffff : 0xff000000;
        });
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    }
}
