package bantin.search;

import java.util.Arrays;

/** Writes numbers in as few bits as they need, the highest bit first. */
final class BitWriter {
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private int current;
    private int free = 8;

    void bits(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            bit(value >>> i & 1);
        }
    }

    /** Elias gamma, for numbers from 1. */
    void gamma(int value) {
        int length = 31 - Integer.numberOfLeadingZeros(value);
        bits(0, length);
        bits(value, length + 1);
    }

    /** Rice, for numbers from 0 of which most are below 2 to the power of {@code k}. */
    void rice(int value, int k) {
        for (int high = value >>> k; high > 0; high--) {
            bit(1);
        }
        bit(0);
        bits(value, k);
    }

    /** As many ones as the value says, and a zero unless it is the largest. */
    void unary(int value, int largest) {
        for (int i = 0; i < value; i++) {
            bit(1);
        }
        if (value < largest) {
            bit(0);
        }
    }

    /** The parameter that suits {@code count} numbers spread over a range. */
    static int riceFor(int range, int count) {
        return Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, range / count)));
    }

    private void bit(int bit) {
        current = current << 1 | bit;
        if (--free == 0) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = (byte) current;
            current = 0;
            free = 8;
        }
    }

    /** Fills the last byte with zeros; gives the length so far. */
    int end() {
        while (free < 8) {
            bit(0);
        }
        return size;
    }

    byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
