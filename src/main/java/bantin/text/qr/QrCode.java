package bantin.text.qr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A text as a square of dots that a phone reads. */
public final class QrCode {
    /** More has dots that a phone can't tell apart on a sheet of paper. */
    private static final int MOST_BYTES = 271;

    /** What stands before the length of a text: its letters are in UTF-8, and written as bytes. */
    private static final byte[] UTF_8 = {0x71, (byte) 0xA4};

    private static final byte[] REST = {(byte) 0xEC, 0x11};

    private final int size;
    private final byte[] dots;

    private QrCode(int size, byte[] dots) {
        this.size = size;
        this.dots = dots;
    }

    /** Empty when the text is too long, or nothing. */
    public static Optional<QrCode> of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == 0 || utf8.length > MOST_BYTES) {
            return Optional.empty();
        }
        int number = 0;
        while (Sheet.ALL.get(number).room() < head(number) + utf8.length) {
            number++;
        }
        Sheet sheet = Sheet.ALL.get(number);
        return Optional.of(new QrCode(sheet.size, sheet.with(written(utf8, head(number), sheet.room()))));
    }

    /** Large sheets tell the length of their text in two bytes. */
    private static int head(int number) {
        return number < 9 ? 3 : 4;
    }

    private static byte[] written(byte[] utf8, int head, int room) {
        byte[] all = Arrays.copyOf(UTF_8, room);
        all[head - 1] = (byte) utf8.length;
        if (head > 3) {
            all[2] = (byte) (utf8.length >> 8);
        }
        System.arraycopy(utf8, 0, all, head, utf8.length);
        int end = head + utf8.length + 1;
        for (int at = end; at < room; at++) {
            all[at] = REST[(at - end) % 2];
        }
        return all;
    }

    /** How many dots stand in a row, and how many rows there are. */
    public int size() {
        return size;
    }

    /** Whether a dot is dark; those around the code are not. */
    public boolean isDark(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < size && y < size;
        return inside && dots[y * size + x] == 1;
    }

    /** A drawing to stand in a page: a line for each run of dark dots, without a word, for what it says stands beside it. */
    public String svg() {
        // a line and the gap before it take at most nine letters, and at least two dots but for the first
        byte[] lines = new byte[5 * size * (size + 1)];
        int at = 0;
        for (int y = 0; y < size; y++) {
            int pen = -1;
            int row = y * size;
            for (int x = 0; x < size; x++) {
                if (dots[row + x] == 0) {
                    continue;
                }
                int begin = x;
                while (x < size && dots[row + x] == 1) {
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
