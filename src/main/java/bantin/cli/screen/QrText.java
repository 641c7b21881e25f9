package bantin.cli.screen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code in letters: two rows of dots in each line. */
public final class QrText {
    private static final String WHITE_ON_BLACK = "\u001b[97;40m";
    private static final String PLAIN = "\u001b[0m";

    private QrText() {}

    /** Colours are set on purpose: on a white screen the code would come out as its own negative. */
    public static String of(String text) {
        BitMatrix dots = dots(text);
        StringBuilder lines = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y += 2) {
            lines.append(WHITE_ON_BLACK);
            for (int x = 0; x < dots.getWidth(); x++) {
                boolean upper = !dots.get(x, y);
                boolean lower = y + 1 >= dots.getHeight() || !dots.get(x, y + 1);
                lines.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            lines.append(PLAIN).append('\n');
        }
        return lines.toString();
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L));
        } catch (WriterException e) {
            throw new IllegalStateException("the address is too long for a QR code", e);
        }
    }
}
