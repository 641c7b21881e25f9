package bantin.image.colour;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32be;
import static bantin.image.file.Bytes.u16be;

import bantin.image.file.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * The colour profile of a screen or camera as three curves and a matrix, which is what nearly all photos carry (Display
 * P3, Adobe RGB). Turned into sRGB by tables of whole numbers.
 */
final class IccProfile {
    private static final int LINEAR = 32767;
    private static final int MATRIX_BITS = 13;
    private static final int TAGS = 128;

    /** From the profile connection space, daylight D50, to linear sRGB. */
    private static final double[][] TO_SRGB = {
        {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
    };

    private final int[][] curves = new int[3][];
    private final int[] matrix = new int[9];

    private IccProfile(byte[] profile) {
        double[][] columns = new double[3][];
        String[] names = {"r", "g", "b"};
        for (int c = 0; c < 3; c++) {
            columns[c] = xyz(profile, tag(profile, names[c] + "XYZ"));
            curves[c] = IccCurve.table(profile, tag(profile, names[c] + "TRC"), LINEAR);
        }
        for (int row = 0; row < 3; row++) {
            for (int c = 0; c < 3; c++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    sum += TO_SRGB[row][k] * columns[c][k];
                }
                matrix[row * 3 + c] = (int) StrictMath.round(sum * (1 << MATRIX_BITS));
            }
        }
    }

    /** Null where the profile is of another build, such as one for a printing press. */
    static @Nullable IccProfile of(byte[] profile) {
        try {
            if (!hasAt(profile, 16, "RGB ") || !hasAt(profile, 20, "XYZ ") || tag(profile, "A2B0") >= 0) {
                return null;
            }
            return new IccProfile(profile);
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static int tag(byte[] profile, String name) {
        int count = Math.min(100, i32be(profile, TAGS));
        for (int i = 0; i < count; i++) {
            int at = TAGS + 4 + 12 * i;
            if (hasAt(profile, at, name)) {
                return i32be(profile, at + 4);
            }
        }
        return -1;
    }

    private static double[] xyz(byte[] profile, int at) {
        return new double[] {
            i32be(profile, at + 8) / 65536.0, i32be(profile, at + 12) / 65536.0, i32be(profile, at + 16) / 65536.0
        };
    }

    /** Whether sRGB is what it describes, within what eight bits can show. */
    boolean isSrgb() {
        byte[] tables = SrgbCurve.table(LINEAR);
        int[] rgb = new int[3];
        for (int r = 0; r < 256; r += 51) {
            for (int g = 0; g < 256; g += 51) {
                for (int b = 0; b < 256; b += 51) {
                    convert(r, g, b, tables, rgb);
                    if (Math.abs(rgb[0] - r) > 3 || Math.abs(rgb[1] - g) > 3 || Math.abs(rgb[2] - b) > 3) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Changes the samples of the first three channels in place; they belong to the caller. */
    void convert(byte[] red, byte[] green, byte[] blue) {
        byte[] encode = SrgbCurve.table(LINEAR);
        int[] rgb = new int[3];
        for (int i = 0; i < red.length; i++) {
            convert(red[i] & 0xFF, green[i] & 0xFF, blue[i] & 0xFF, encode, rgb);
            red[i] = (byte) rgb[0];
            green[i] = (byte) rgb[1];
            blue[i] = (byte) rgb[2];
        }
    }

    private void convert(int red, int green, int blue, byte[] encode, int[] rgb) {
        int r = curves[0][red];
        int g = curves[1][green];
        int b = curves[2][blue];
        int[] m = matrix;
        for (int c = 0; c < 3; c++) {
            int sum = m[3 * c] * r + m[3 * c + 1] * g + m[3 * c + 2] * b + (1 << MATRIX_BITS - 1) >> MATRIX_BITS;
            rgb[c] = encode[Math.max(0, Math.min(LINEAR, sum))] & 0xFF;
        }
    }

    /** What the greys of a grey profile are in sRGB; a profile that cannot be read changes none. */
    static byte[] greyToSrgb(byte[] profile) {
        byte[] greys = new byte[256];
        try {
            int curve = tag(profile, "kTRC");
            int[] light = curve < 0 ? new int[0] : IccCurve.table(profile, curve, LINEAR);
            byte[] encode = SrgbCurve.table(LINEAR);
            for (int i = 0; i < 256; i++) {
                greys[i] = light.length == 0 ? (byte) i : encode[light[i]];
            }
        } catch (IndexOutOfBoundsException e) {
            for (int i = 0; i < 256; i++) {
                greys[i] = (byte) i;
            }
        }
        return greys;
    }

    /** The name of the colour space that a profile describes, such as {@code RGB} or {@code CMYK}. */
    static String space(byte[] profile) {
        return profile.length < 20 || u16be(profile, 16) == 0
                ? ""
                : Bytes.latin1(profile, 16, 4).strip();
    }
}
