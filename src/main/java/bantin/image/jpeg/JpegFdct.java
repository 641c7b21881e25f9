package bantin.image.jpeg;

/** From samples to coefficients, eight times too large, in whole numbers. */
final class JpegFdct {
    private JpegFdct() {}

    static void transform(int[] b) {
        for (int at = 0; at < 64; at += 8) {
            line(b, at, 1, 11, 2);
        }
        for (int at = 0; at < 8; at++) {
            line(b, at, 8, 15, -2);
        }
    }

    /** @param lift by how many bits the even sums are raised, or lowered when negative */
    private static void line(int[] b, int at, int s, int shift, int lift) {
        int half = 1 << shift - 1;
        int sum0 = b[at] + b[at + 7 * s];
        int dif0 = b[at] - b[at + 7 * s];
        int sum1 = b[at + s] + b[at + 6 * s];
        int dif1 = b[at + s] - b[at + 6 * s];
        int sum2 = b[at + 2 * s] + b[at + 5 * s];
        int dif2 = b[at + 2 * s] - b[at + 5 * s];
        int sum3 = b[at + 3 * s] + b[at + 4 * s];
        int dif3 = b[at + 3 * s] - b[at + 4 * s];
        int e0 = sum0 + sum3;
        int e3 = sum0 - sum3;
        int e1 = sum1 + sum2;
        int e2 = sum1 - sum2;
        if (lift > 0) {
            b[at] = e0 + e1 << lift;
            b[at + 4 * s] = e0 - e1 << lift;
        } else {
            b[at] = e0 + e1 + 2 >> -lift;
            b[at + 4 * s] = e0 - e1 + 2 >> -lift;
        }
        int z = (e2 + e3) * 4433 + half;
        b[at + 2 * s] = z + e3 * 6270 >> shift;
        b[at + 6 * s] = z - e2 * 15137 >> shift;
        int z1 = (dif3 + dif0) * -7373;
        int z2 = (dif2 + dif1) * -20995;
        int z3 = dif3 + dif1;
        int z4 = dif2 + dif0;
        int z5 = (z3 + z4) * 9633 + half;
        z3 = z5 - z3 * 16069;
        z4 = z5 - z4 * 3196;
        b[at + 7 * s] = dif3 * 2446 + z1 + z3 >> shift;
        b[at + 5 * s] = dif2 * 16819 + z2 + z4 >> shift;
        b[at + 3 * s] = dif1 * 25172 + z2 + z3 >> shift;
        b[at + s] = dif0 * 12299 + z1 + z4 >> shift;
    }
}
