package bantin.cli.screen;

import bantin.text.qr.QrCode;

/** A QR code in letters: two rows of dots in each line. */
public final class QrText {
    private static final String WHITE_ON_BLACK = "\u001b[97;40m";
    private static final String PLAIN = "\u001b[0m";

    /** So many light dots around it tell a phone where it ends. */
    private static final int MARGIN = 4;

    private QrText() {}

    /** Colours are set on purpose: on a white screen the code would come out as its own negative. */
    public static String of(String text) {
        QrCode code =
                QrCode.of(text).orElseThrow(() -> new IllegalStateException("the address is too long for a QR code"));
        int end = code.size() + MARGIN;
        StringBuilder lines = new StringBuilder();
        for (int y = -MARGIN; y < end; y += 2) {
            lines.append(WHITE_ON_BLACK);
            for (int x = -MARGIN; x < end; x++) {
                boolean upper = !code.isDark(x, y);
                boolean lower = !code.isDark(x, y + 1);
                lines.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
            }
            lines.append(PLAIN).append('\n');
        }
        return lines.toString();
    }
}
