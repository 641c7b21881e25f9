package bantin.image.colour;

/** The curve between light and the numbers of sRGB. */
final class SrgbCurve {
    private SrgbCurve() {}

    /** From linear light, 0 to {@code most}, to a sample. */
    static byte[] table(int most) {
        byte[] table = new byte[most + 1];
        for (int i = 0; i <= most; i++) {
            double light = (double) i / most;
            double value = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            table[i] = (byte) StrictMath.round(255 * value);
        }
        return table;
    }
}
