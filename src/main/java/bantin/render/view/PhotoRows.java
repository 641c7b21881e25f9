package bantin.render.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which photos of a gallery share a row on a wide screen. Decided here and not by the browser, which finds out with the last
 * photo of a row how wide the first is: what stands would move when the next one comes.
 */
public final class PhotoRows {
    /** Three photos of the usual shape. */
    private static final int FULL = 46;

    /** A row of less would be too high: it stays open at its end. */
    private static final int LEAST = 32;

    private PhotoRows() {}

    /**
     * For each photo the classes of its row, {@code sum-45 of-3}: the shapes of all in it together, and how many they are.
     *
     * @param ratios of the photos as {@link Views.PictureView#ratio} says them
     */
    public static List<String> of(List<Integer> ratios) {
        List<String> classes = new ArrayList<>();
        int sum = 0;
        int count = 0;
        for (int ratio : ratios) {
            if (count > 0 && Math.abs(sum + ratio - FULL) >= Math.abs(sum - FULL)) {
                classes.addAll(row(sum, count));
                sum = 0;
                count = 0;
            }
            sum += ratio;
            count++;
        }
        classes.addAll(row(sum, count));
        return List.copyOf(classes);
    }

    private static List<String> row(int sum, int count) {
        return Collections.nCopies(count, "sum-" + Math.max(sum, LEAST) + " of-" + count);
    }
}
