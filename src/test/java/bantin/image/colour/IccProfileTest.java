package bantin.image.colour;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.Pictures;
import bantin.image.file.Bytes;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles against the numbers of the standards themselves: ICC.1:2022 for curves, CSS Color 4 for colour spaces. */
class IccProfileTest {
    private static final double[] SRGB_CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    private static final double[] SRGB = {0.43607, 0.22249, 0.01392, 0.38515, 0.71687, 0.09708, 0.14307, 0.06061, 0.7141
    };
    private static final double[] P3 = {0.51512, 0.2412, -0.00105, 0.29198, 0.69225, 0.04189, 0.1571, 0.06657, 0.78407};
    private static final double[] ADOBE = {
        0.60974, 0.31111, 0.01947, 0.20528, 0.62567, 0.06087, 0.14919, 0.06322, 0.74457
    };
    private static final double[] PROPHOTO = {0.79767, 0.28804, 0, 0.13519, 0.71188, 0, 0.03134, 0.00009, 0.82491};

    /** CSS writes the colour green, #008000, in each space; the last numbers of a profile differ from CSS's. */
    @Test
    void greenOfEveryScreenIsTheGreenOfTheWeb() {
        assertNear(converted(profile(P3, parametric(3, SRGB_CURVE)), 0.21604, 0.49418, 0.13151), 0, 128, 0);
        assertNear(converted(profile(ADOBE, gamma(563)), 0.281363, 0.498012, 0.116746), 0, 128, 0);
        byte[] prophoto = parametric(3, 1.8, 1, 0, 1 / 16.0, 0.03125);
        assertNear(converted(profile(PROPHOTO, prophoto), 0.230479, 0.395789, 0.129968), 0, 128, 0);
    }

    @Test
    void whiteBlackAndGreysStayWhatTheyAre() {
        byte[] curve = parametric(3, SRGB_CURVE);
        for (double[] space : List.of(SRGB, P3)) {
            for (double grey : new double[] {0, 0.2, 0.5, 0.8, 1}) {
                int sample = (int) Math.round(255 * grey);
                assertNear(converted(profile(space, curve), grey, grey, grey), sample, sample, sample);
            }
        }
    }

    @Test
    void profileOfTheWebIsKnownAsSuch() {
        assertThat(read(profile(SRGB, parametric(3, SRGB_CURVE))).isSrgb()).isTrue();
        assertThat(read(profile(P3, parametric(3, SRGB_CURVE))).isSrgb()).isFalse();
        assertThat(read(profile(SRGB, gamma(256))).isSrgb()).isFalse();
    }

    /** The five formulas of table 68, each worked out by hand at one half, or below the break where there is one. */
    @ParameterizedTest
    @CsvSource({
        "0, 2|, 0.251965",
        "1, 2|1|-0.25, 0.063483",
        "2, 2|1|-0.25|0.1, 0.163483",
        "3, 2|1|0|0.5|0.6, 0.250980",
        "3, 2|1|0|0.5|0.4, 0.251965",
        "4, 2|1|0|0.5|0.6|0.1|0.2, 0.450980",
        "4, 2|1|0|0.5|0.4|0.1|0.2, 0.351965"
    })
    void everyFormulaOfACurveIsFollowed(int kind, String numbers, double light) {
        String[] parts = numbers.split("\\|");
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = Double.parseDouble(parts[i]);
        }

        int[] table = IccCurve.table(parametric(kind, values), 0, 1_000_000);

        assertThat(table[128] / 1e6).isBetween(light - 0.00002, light + 0.00002);
    }

    @Test
    void curveOfPointsIsReadBetweenThem() {
        byte[] curve = Bytes.written(out -> {
            head(out, "curv");
            out.writeInt(3);
            out.writeShort(0);
            out.writeShort(0x4000);
            out.writeShort(0xFFFF);
        });

        int[] table = IccCurve.table(curve, 0, 65535);

        assertThat(table[0]).isZero();
        assertThat(table[51]).isBetween(6553, 6554);
        assertThat(table[204]).isBetween(45874, 45876);
        assertThat(table[255]).isEqualTo(65535);
    }

    @Test
    void curveOfNoPointsIsAStraightLineAndOneNumberIsAPower() {
        assertThat(
                        IccCurve.table(
                                Bytes.written(out -> {
                                    head(out, "curv");
                                    out.writeInt(0);
                                }),
                                0,
                                255)[77])
                .isEqualTo(77);
        assertThat(IccCurve.table(gamma(512), 0, 65025)[100]).isEqualTo(10_000);
    }

    @Test
    void formulaThatNobodyDefinedIsNoProfile() {
        assertThat(IccProfile.of(profile(SRGB, parametric(5, 1, 1, 1)))).isNull();
    }

    private static IccProfile read(byte[] profile) {
        return Objects.requireNonNull(IccProfile.of(profile));
    }

    private static int[] converted(byte[] profile, double red, double green, double blue) {
        byte[] r = {(byte) Math.round(255 * red)};
        byte[] g = {(byte) Math.round(255 * green)};
        byte[] b = {(byte) Math.round(255 * blue)};
        read(profile).convert(r, g, b);
        return new int[] {r[0] & 0xFF, g[0] & 0xFF, b[0] & 0xFF};
    }

    /** Eight bits round the colour that comes in, and the darkest channel shows it most. */
    private static void assertNear(int[] colour, int red, int green, int blue) {
        int[] expected = {red, green, blue};
        for (int c = 0; c < 3; c++) {
            int tolerance = expected[c] == 0 ? 12 : 2;
            assertThat(colour[c])
                    .as("channel %d of %s", c, java.util.Arrays.toString(colour))
                    .isBetween(expected[c] - tolerance, expected[c] + tolerance);
        }
    }

    private static byte[] profile(double[] columns, byte[] curve) {
        return Bytes.written(out -> {
            byte[] head = new byte[128];
            System.arraycopy(Pictures.latin1("RGB XYZ "), 0, head, 16, 8);
            System.arraycopy(Pictures.latin1("acsp"), 0, head, 36, 4);
            out.write(head);
            out.writeInt(6);
            int data = 128 + 4 + 6 * 12;
            for (int c = 0; c < 3; c++) {
                entry(out, "rgb".charAt(c) + "XYZ", data + 20 * c, 20);
                entry(out, "rgb".charAt(c) + "TRC", data + 60, curve.length);
            }
            for (int c = 0; c < 3; c++) {
                head(out, "XYZ ");
                for (int i = 0; i < 3; i++) {
                    out.writeInt((int) Math.round(columns[3 * c + i] * 65536));
                }
            }
            out.write(curve);
        });
    }

    private static void entry(DataOutputStream out, String name, int at, int length) throws IOException {
        out.writeBytes(name);
        out.writeInt(at);
        out.writeInt(length);
    }

    private static void head(DataOutputStream out, String type) throws IOException {
        out.writeBytes(type);
        out.writeInt(0);
    }

    private static byte[] gamma(int timesTwoHundredFiftySix) {
        return Bytes.written(out -> {
            head(out, "curv");
            out.writeInt(1);
            out.writeShort(timesTwoHundredFiftySix);
        });
    }

    private static byte[] parametric(int kind, double... numbers) {
        return Bytes.written(out -> {
            head(out, "para");
            out.writeShort(kind);
            out.writeShort(0);
            for (double number : numbers) {
                out.writeInt((int) Math.round(number * 65536));
            }
        });
    }
}
