package bantin.image.colour;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32be;
import static bantin.image.file.Bytes.u16be;

/** One tone curve of a colour profile. */
final class IccCurve {
    private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

    private IccCurve() {}

    /** From a sample to linear light, 0 to {@code most}. */
    static int[] table(byte[] profile, int at, int most) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            double light = hasAt(profile, at, "para") ? parametric(profile, at, i / 255.0) : sampled(profile, at, i);
            table[i] = (int) StrictMath.round(most * Math.max(0, Math.min(1, light)));
        }
        return table;
    }

    private static double sampled(byte[] profile, int at, int sample) {
        int count = i32be(profile, at + 8);
        if (count == 0) {
            return sample / 255.0;
        }
        if (count == 1) {
            return StrictMath.pow(sample / 255.0, u16be(profile, at + 12) / 256.0);
        }
        double position = sample / 255.0 * (count - 1);
        int index = Math.min((int) position, count - 2);
        int low = u16be(profile, at + 12 + 2 * index);
        int high = u16be(profile, at + 14 + 2 * index);
        return (low + (high - low) * (position - index)) / 65535;
    }

    private static double parametric(byte[] profile, int at, double x) {
        int kind = u16be(profile, at + 8);
        if (kind >= PARAMETERS.length) {
            throw new IndexOutOfBoundsException(kind);
        }
        double[] p = new double[7];
        for (int i = 0; i < PARAMETERS[kind]; i++) {
            p[i] = i32be(profile, at + 12 + 4 * i) / 65536.0;
        }
        double power = StrictMath.pow(Math.max(0, kind == 0 ? x : p[1] * x + p[2]), p[0]);
        return switch (kind) {
            case 0 -> power;
            case 1 -> x >= -p[2] / p[1] ? power : 0;
            case 2 -> x >= -p[2] / p[1] ? power + p[3] : p[3];
            case 3 -> x >= p[4] ? power : p[3] * x;
            default -> x >= p[4] ? power + p[5] : p[3] * x + p[6];
        };
    }
}
