package bantin.content.markdown.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a table want to be, by its letters, told before its first row: whatever row comes late moves none
 * that stands. A column has room for its longest word and grows slower than its longest cell, so that tables fit on phones;
 * what a wide screen has left over goes to all columns by these widths.
 */
public final class ColumnWidths {
    /** The theme has a class for each, in digits of its font. */
    private static final int[] WIDTHS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 24, 28, 32, 36, 40
    };
    /** A table of more columns finds its widths itself. */
    public static final int MOST = 100;
    /** How much wider than high a cell of many words is drawn, in letters and lines. */
    private static final double FLAT = 2.5;

    private static final int PICTURE = 16;

    private static final double PADDING = 2.5;
    private static final int MEASURE = 70;

    private final List<Double> wanted = new ArrayList<>();

    /** One cell more, which stands in {@code columns} columns from {@code first} on. */
    public void add(int first, int columns, String text, boolean isHead) {
        double longest = 0;
        double all = 0;
        for (String word : text.split("[ \\t\\r\\n\\u200b]+")) {
            double letters = word.codePoints().mapToDouble(ColumnWidths::width).sum();
            longest = Math.max(longest, letters);
            all += letters + 1;
        }
        // a head is bold, and may well stand in more lines than what is below it
        want(
                first,
                columns,
                isHead
                        ? Math.max(longest * 1.25, Math.sqrt(all * FLAT / 2))
                        : Math.max(longest, Math.sqrt(all * FLAT)));
    }

    public void addPicture(int first, int columns) {
        want(first, columns, PICTURE);
    }

    private void want(int first, int columns, double width) {
        for (int column = first; column < Math.min(first + columns, MOST + 1); column++) {
            while (wanted.size() <= column) {
                wanted.add(0.0);
            }
            wanted.set(column, Math.max(wanted.get(column), width / columns));
        }
    }

    private static double width(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK
                ? 0
                : Character.isUpperCase(letter) ? 1.25 : 0.95;
    }

    /** The class of each column, from the first on; none where there are too many. */
    public List<String> classes() {
        return wanted.size() > MOST
                ? List.of()
                : wanted.stream().map(width -> "ch-" + stepOf(width)).toList();
    }

    /** Whether a wide screen has room for long columns to grow more than short ones, as the theme draws them. */
    public boolean haveRoom() {
        double all = wanted.stream()
                .mapToDouble(ColumnWidths::stepOf)
                .map(step -> Math.max(step, step * (step + 6) / 12) + PADDING)
                .sum();
        return all <= MEASURE;
    }

    private static int stepOf(double width) {
        int next = 0;
        while (next < WIDTHS.length - 1 && WIDTHS[next] < width) {
            next++;
        }
        return WIDTHS[next];
    }
}
