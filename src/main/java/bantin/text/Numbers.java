package bantin.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with the separators of Vietnamese ({@code 32.657}, {@code 93,1}) or English (any other language). */
public final class Numbers {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private final char grouping;
    private final char decimal;

    public Numbers(String language) {
        boolean vietnamese = language.equals("vi");
        this.grouping = vietnamese ? '.' : ',';
        this.decimal = vietnamese ? ',' : '.';
    }

    /** {@code 32.657}. */
    public String whole(long number) {
        return grouped(BigDecimal.valueOf(number).toPlainString());
    }

    /** Rounded half up, without zeros at the end: {@code 93,1} for 93.10. */
    public String decimal(double number, int mostDigits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(mostDigits, RoundingMode.HALF_UP);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? grouped(plain) : grouped(plain.substring(0, point)) + decimal + plain.substring(point + 1);
    }

    /** A file's size as Windows shows it, 1 KB = 1024 bytes: {@code 8,3 MB}; one digit after the comma below 100. */
    public String fileSize(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1023.5 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        return decimal(size, unit == 0 || size >= 99.95 ? 0 : 1) + " " + UNITS[unit];
    }

    private String grouped(String digits) {
        int first = digits.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            grouped.insert(at, grouping);
        }
        return grouped.toString();
    }
}
