package bantin.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order of numbered file names as people count: {@code anh-2.jpg} before {@code anh-10.jpg}. */
public final class NaturalOrder implements Comparator<String> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int PADDED = 20;

    @Override
    public int compare(String a, String b) {
        int byNumber = compareRuns(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
        return byNumber != 0 ? byNumber : a.compareTo(b);
    }

    /** The same text with numbers of one length, for orders that go by letters. */
    public static String padded(String text) {
        return DIGITS.matcher(text)
                .replaceAll(run -> "0".repeat(Math.max(0, PADDED - run.group().length())) + run.group());
    }

    private static int compareRuns(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endA = endOfDigits(a, i);
                int endB = endOfDigits(b, j);
                int order = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** By value, of any length; {@code 7} and {@code 007} are the same number. */
    private static int compareNumbers(String a, String b) {
        String x = a.replaceFirst("^0+", "");
        String y = b.replaceFirst("^0+", "");
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
