package bantin.text.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A text as a square of dots that a phone reads. */
public final class QrCode {
    /** More has dots that a phone can't tell apart on a sheet of paper. */
    private static final int MOST_BYTES = 271;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.QR_MASK_PATTERN, 3);

    private final ByteMatrix dots;

    private QrCode(ByteMatrix dots) {
        this.dots = dots;
    }

    /** Empty when the text is too long, or nothing. */
    public static Optional<QrCode> of(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.L, HINTS).getMatrix()));
        } catch (WriterException e) {
            throw new IllegalStateException("no QR code for " + bytes + " bytes", e);
        }
    }

    /** How many dots stand in a row, and how many rows there are. */
    public int size() {
        return dots.getWidth();
    }

    /** Whether a dot is dark; those around the code are not. */
    public boolean isDark(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < size() && y < size();
        return inside && dots.get(x, y) == 1;
    }

    /** A drawing to stand in a page: a line for each run of dark dots, without a word, for what it says stands beside it. */
    public String svg() {
        int size = size();
        // a line and the gap before it take at most nine letters, and at least two dots but for the first
        byte[] lines = new byte[5 * size * (size + 1)];
        int at = 0;
        for (int y = 0; y < size; y++) {
            byte[] row = dots.getArray()[y];
            int pen = -1;
            for (int x = 0; x < size; x++) {
                if (row[x] == 0) {
                    continue;
                }
                int begin = x;
                while (x < size && row[x] == 1) {
                    x++;
                }
                lines[at++] = (byte) (pen < 0 ? 'M' : 'm');
                at = write(lines, at, pen < 0 ? begin : begin - pen);
                lines[at++] = ' ';
                at = write(lines, at, pen < 0 ? y : 0);
                lines[at++] = 'h';
                at = write(lines, at, x - begin);
                pen = x;
            }
        }
        return "<svg class=\"qr\" viewBox=\"0 -.5 " + size + ' ' + size + "\" aria-hidden=\"true\"><path d=\""
                + new String(lines, 0, at, StandardCharsets.ISO_8859_1) + "\"/></svg>";
    }

    /** A number of one digit or two. */
    private static int write(byte[] lines, int at, int number) {
        int next = at;
        if (number > 9) {
            lines[next++] = (byte) ('0' + number / 10);
        }
        lines[next++] = (byte) ('0' + number % 10);
        return next;
    }
}
