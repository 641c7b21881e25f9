package bantin.image.jpeg;

import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;

/** The quantised coefficients of a whole picture, block after block as the file will hold them. */
final class JpegBlocks {
    final int components;
    final int perUnit;
    final short[] coefficients;
    final int count;
    private final int[] block = new int[64];

    /** @param picture grey, or YCC with colour at half size */
    JpegBlocks(Pixels picture, int quality) {
        components = picture.planes().size();
        perUnit = components == 1 ? 1 : 6;
        int unit = components == 1 ? 8 : 16;
        int wide = JpegFrame.up(picture.width(), unit);
        int tall = JpegFrame.up(picture.height(), unit);
        count = wide * tall * perUnit;
        coefficients = new short[Math.multiplyExact(count, 64)];
        float[] light = inverses(JpegQuants.light(quality));
        float[] colour = inverses(JpegQuants.colour(quality));
        int at = 0;
        for (int row = 0; row < tall; row++) {
            for (int column = 0; column < wide; column++) {
                if (components == 1) {
                    at = add(picture.plane(0), column, row, light, at);
                    continue;
                }
                at = add(picture.plane(0), 2 * column, 2 * row, light, at);
                at = add(picture.plane(0), 2 * column + 1, 2 * row, light, at);
                at = add(picture.plane(0), 2 * column, 2 * row + 1, light, at);
                at = add(picture.plane(0), 2 * column + 1, 2 * row + 1, light, at);
                at = add(picture.plane(1), column, row, colour, at);
                at = add(picture.plane(2), column, row, colour, at);
            }
        }
    }

    /** Which channel a block belongs to. */
    int channel(int index) {
        return components == 1 ? 0 : Math.max(0, index % perUnit - 3);
    }

    private static float[] inverses(int[] quants) {
        float[] inverses = new float[64];
        for (int k = 0; k < 64; k++) {
            inverses[JpegIdct.ZIGZAG[k]] = 1f / (8 * quants[k]);
        }
        return inverses;
    }

    private int add(Plane plane, int column, int row, float[] inverses, int at) {
        if (isEven(plane, column * 8, row * 8)) {
            // what the transform makes of 64 equal samples
            coefficients[at] = (short) quantised(64 * block[0], inverses[0]);
            return at + 64;
        }
        JpegFdct.transform(block);
        for (int i = 0; i < 64; i++) {
            block[i] = quantised(block[i], inverses[i]);
        }
        for (int k = 0; k < 64; k++) {
            coefficients[at + k] = (short) block[JpegIdct.ZIGZAG[k]];
        }
        return at + 64;
    }

    private static int quantised(int coefficient, float inverse) {
        return (int) (coefficient * inverse + 16384.5f) - 16384;
    }

    /** Loads a block; whether all its samples are the same, as on the ground of a drawing. */
    private boolean isEven(Plane plane, int left, int top) {
        int other = 0;
        byte[] samples = plane.samples();
        boolean inside = left + 8 <= plane.width() && top + 8 <= plane.height();
        for (int y = 0; y < 8; y++) {
            int from = Math.min(top + y, plane.height() - 1) * plane.stride();
            for (int x = 0; x < 8; x++) {
                int column = inside ? left + x : Math.min(left + x, plane.width() - 1);
                block[8 * y + x] = (samples[from + column] & 0xFF) - 128;
                other |= block[8 * y + x] ^ block[0];
            }
        }
        return other == 0;
    }
}
