package bantin.text.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a code from paper. */
public final class Phone {
    private static final int DOT = 4;
    private static final int MARGIN = 4;

    private Phone() {}

    /** @param lines the {@code d} of the drawing's path */
    public static String read(String lines, int size) {
        int width = (size + 2 * MARGIN) * DOT;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffffff);
        int x = 0;
        int y = 0;
        for (MatchResult step : Pattern.compile("M(\\d+) (\\d+)|m(\\d+) 0|h(\\d+)")
                .matcher(lines)
                .results()
                .toList()) {
            if (step.group(1) != null) {
                x = Integer.parseInt(step.group(1));
                y = Integer.parseInt(step.group(2));
            } else if (step.group(3) != null) {
                x += Integer.parseInt(step.group(3));
            } else {
                int end = x + Integer.parseInt(step.group(4));
                for (int row = (y + MARGIN) * DOT; row < (y + MARGIN + 1) * DOT; row++) {
                    Arrays.fill(
                            pixels, row * width + (x + MARGIN) * DOT, row * width + (end + MARGIN) * DOT, 0xff000000);
                }
                x = end;
            }
        }
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no phone can read " + lines, e);
        }
    }
}
