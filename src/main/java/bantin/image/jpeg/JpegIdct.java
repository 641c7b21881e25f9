package bantin.image.jpeg;

/**
 * From coefficients to samples, at full size or reduced to 4, 2 or 1 sample a side. A reduced block takes only the low
 * frequencies, which is the sharpest picture of that size that the file can give. All in whole numbers: the same samples
 * on every machine.
 */
final class JpegIdct {
    private static final int BITS = 13;

    /** Where each coefficient in file order stands in an 8×8 block; past the end: a place that nobody reads. */
    static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64
    };

    private JpegIdct() {}

    static void samples(int[] block, int size, byte[] out, int at, int stride) {
        switch (size) {
            case 8 -> eight(block, out, at, stride);
            case 4 -> four(block, out, at, stride);
            case 2 -> two(block, out, at, stride);
            default -> out[at] = clamp((block[0] + 4 >> 3) + 128);
        }
    }

    /** A block that has nothing but its mean. */
    static void flat(int dc, int size, byte[] out, int at, int stride) {
        byte value = clamp((dc + 4 >> 3) + 128);
        for (int y = 0, row = at; y < size; y++, row += stride) {
            for (int x = 0; x < size; x++) {
                out[row + x] = value;
            }
        }
    }

    private static byte clamp(int value) {
        return (byte) (value < 0 ? 0 : Math.min(value, 255));
    }

    private static void two(int[] b, byte[] out, int at, int stride) {
        int left = b[0] + b[8] + 4;
        int leftLow = b[0] - b[8] + 4;
        int right = b[1] + b[9];
        int rightLow = b[1] - b[9];
        out[at] = clamp((left + right >> 3) + 128);
        out[at + 1] = clamp((left - right >> 3) + 128);
        out[at + stride] = clamp((leftLow + rightLow >> 3) + 128);
        out[at + stride + 1] = clamp((leftLow - rightLow >> 3) + 128);
    }

    // sqrt(2)·cos(π/8) and sqrt(2)·cos(3π/8), in 13 bits
    private static final int WIDE = 10703;
    private static final int NARROW = 4433;

    private static void four(int[] b, byte[] out, int at, int stride) {
        for (int x = 0; x < 4; x++) {
            int even = b[x] + b[16 + x] << BITS;
            int evenLow = b[x] - b[16 + x] << BITS;
            int odd = b[8 + x] * WIDE + b[24 + x] * NARROW;
            int oddLow = b[8 + x] * NARROW - b[24 + x] * WIDE;
            b[x] = even + odd + 1024 >> 11;
            b[8 + x] = evenLow + oddLow + 1024 >> 11;
            b[16 + x] = evenLow - oddLow + 1024 >> 11;
            b[24 + x] = even - odd + 1024 >> 11;
        }
        int half = (128 << 18) + (1 << 17);
        for (int y = 0, r = 0, to = at; y < 4; y++, r += 8, to += stride) {
            int even = (b[r] + b[r + 2] << BITS) + half;
            int evenLow = (b[r] - b[r + 2] << BITS) + half;
            int odd = b[r + 1] * WIDE + b[r + 3] * NARROW;
            int oddLow = b[r + 1] * NARROW - b[r + 3] * WIDE;
            out[to] = clamp(even + odd >> 18);
            out[to + 1] = clamp(evenLow + oddLow >> 18);
            out[to + 2] = clamp(evenLow - oddLow >> 18);
            out[to + 3] = clamp(even - odd >> 18);
        }
    }

    /** The "slow" integer method of the Independent JPEG Group: a pass over the columns, then one over the rows. */
    private static void eight(int[] b, byte[] out, int at, int stride) {
        int[] line = new int[8];
        for (int x = 0; x < 8; x++) {
            for (int y = 0; y < 8; y++) {
                line[y] = b[x + 8 * y];
            }
            transform(line);
            for (int y = 0; y < 8; y++) {
                b[x + 8 * y] = line[y] + 1024 >> 11;
            }
        }
        for (int y = 0, to = at; y < 8; y++, to += stride) {
            System.arraycopy(b, 8 * y, line, 0, 8);
            transform(line);
            for (int x = 0; x < 8; x++) {
                out[to + x] = clamp((line[x] + (1 << 17) >> 18) + 128);
            }
        }
    }

    private static void transform(int[] l) {
        int z = (l[2] + l[6]) * 4433;
        int e2 = z - l[6] * 15137;
        int e3 = z + l[2] * 6270;
        int e0 = l[0] + l[4] << BITS;
        int e1 = l[0] - l[4] << BITS;
        int z1 = l[7] + l[1];
        int z2 = l[5] + l[3];
        int z3 = l[7] + l[3];
        int z4 = l[5] + l[1];
        int z5 = (z3 + z4) * 9633;
        z3 = z5 - z3 * 16069;
        z4 = z5 - z4 * 3196;
        int o0 = l[7] * 2446 - z1 * 7373 + z3;
        int o1 = l[5] * 16819 - z2 * 20995 + z4;
        int o2 = l[3] * 25172 - z2 * 20995 + z3;
        int o3 = l[1] * 12299 - z1 * 7373 + z4;
        l[0] = e0 + e3 + o3;
        l[7] = e0 + e3 - o3;
        l[1] = e1 + e2 + o2;
        l[6] = e1 + e2 - o2;
        l[2] = e1 - e2 + o1;
        l[5] = e1 - e2 - o1;
        l[3] = e0 - e3 + o0;
        l[4] = e0 - e3 - o0;
    }
}
