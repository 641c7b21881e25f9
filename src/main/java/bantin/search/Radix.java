package bantin.search;

import java.util.Arrays;

/** Sorts many numbers by their bits, some at a time, which takes a third of the time of comparing them. */
final class Radix {
    private static final int DIGIT = 12;

    /** Fewer are compared sooner than the places of their digits are counted. */
    private static final int FEW = 256;

    private Radix() {}

    /**
     * Sorts the first numbers, none of which is below 0.
     *
     * @param from the lowest bit in which many of them differ; what is below it is put right afterwards
     * @param to behind the highest bit of any
     */
    static void sort(long[] numbers, int count, int from, int to) {
        if (count < FEW) {
            Arrays.sort(numbers, 0, count);
            return;
        }
        long[] source = numbers;
        long[] target = new long[count];
        for (int bit = from; bit < to; bit += DIGIT) {
            byDigit(source, target, count, bit);
            long[] sorted = target;
            target = source;
            source = sorted;
        }
        if (source != numbers) {
            System.arraycopy(source, 0, numbers, 0, count);
        }
        finish(numbers, count);
    }

    private static void byDigit(long[] source, long[] target, int count, int bit) {
        int mask = (1 << DIGIT) - 1;
        int[] places = new int[mask + 2];
        for (int i = 0; i < count; i++) {
            places[(int) (source[i] >>> bit & mask) + 1]++;
        }
        for (int digit = 1; digit <= mask; digit++) {
            places[digit] += places[digit - 1];
        }
        for (int i = 0; i < count; i++) {
            target[places[(int) (source[i] >>> bit & mask)]++] = source[i];
        }
    }

    private static void finish(long[] numbers, int count) {
        for (int i = 1; i < count; i++) {
            long number = numbers[i];
            int at = i;
            while (at > 0 && numbers[at - 1] > number) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = number;
        }
    }
}
