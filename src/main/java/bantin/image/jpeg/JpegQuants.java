package bantin.image.jpeg;

/** The quantisation tables of the JPEG standard, scaled by quality the way the Independent JPEG Group does. In file order. */
final class JpegQuants {
    private static final int[] LIGHT = {
        16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51,
        61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77,
        113, 121, 112, 100, 120, 92, 101, 103, 99
    };
    private static final int[] COLOUR = {
        17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99
    };

    private JpegQuants() {}

    static int[] light(int quality) {
        return scaled(LIGHT, quality);
    }

    static int[] colour(int quality) {
        return scaled(COLOUR, quality);
    }

    private static int[] scaled(int[] table, int quality) {
        int percent = quality < 50 ? 5000 / Math.max(1, quality) : 200 - 2 * Math.min(100, quality);
        int[] scaled = new int[64];
        for (int k = 0; k < 64; k++) {
            scaled[k] = Math.max(1, Math.min(255, (table[k] * percent + 50) / 100));
        }
        return scaled;
    }
}
