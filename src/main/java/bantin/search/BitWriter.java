package bantin.search;

import java.util.Arrays;

/** Writes numbers in as few bits as they need, the highest bit first. */
final class BitWriter {
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private long current;
    private int waiting;

    /** The lowest {@code count} bits of a value, at most 32. */
    void bits(int value, int count) {
        current = current << count | value & (1L << count) - 1;
        waiting += count;
        if (waiting >= Integer.SIZE) {
            waiting -= Integer.SIZE;
            int full = (int) (current >>> waiting);
            write(full >>> 24);
            write(full >>> 16);
            write(full >>> 8);
            write(full);
        }
    }

    private void write(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** Elias gamma, for numbers from 1. */
    void gamma(int value) {
        int length = 31 - Integer.numberOfLeadingZeros(value);
        bits(0, length);
        bits(value, length + 1);
    }

    /** Rice, for numbers from 0 of which most are below 2 to the power of {@code k}. */
    void rice(int value, int k) {
        int ones = value >>> k;
        if (ones + 1 + k <= Integer.SIZE) {
            bits(-1 << k + 1 | value & (1 << k) - 1, ones + 1 + k);
        } else {
            ones(ones);
            bits(value & (1 << k) - 1, k + 1);
        }
    }

    /** As many ones as the value says, below 32, and a zero unless it is the largest. */
    void unary(int value, int largest) {
        if (value < largest) {
            bits(-2, value + 1);
        } else {
            bits(-1, value);
        }
    }

    /** The parameter that suits {@code count} numbers spread over a range. */
    static int riceFor(int range, int count) {
        return Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, range / count)));
    }

    private void ones(int count) {
        for (int left = count; left > 0; left -= 32) {
            bits(-1, Math.min(32, left));
        }
    }

    /** Fills the last byte with zeros; gives the length so far. */
    int end() {
        for (; waiting > 0; waiting -= 8) {
            write((int) (current << 8 >>> waiting));
        }
        waiting = 0;
        return size;
    }

    byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
