package bantin.image.pixels;

import java.util.List;

/** Between the colour models of pictures, with JPEG's full-range formulas in whole numbers. */
public final class Colours {
    private static final int BITS = 16;
    private static final int HALF = 1 << BITS - 1;

    private Colours() {}

    /** Red, green and blue of the same size as the first channel. */
    public static Pixels rgb(Pixels ycc) {
        Plane light = ycc.plane(0);
        int width = light.width();
        int height = light.height();
        Plane blueness = spread(ycc.plane(1), width, height);
        Plane redness = spread(ycc.plane(2), width, height);
        byte[] red = new byte[width * height];
        byte[] green = new byte[width * height];
        byte[] blue = new byte[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                int l = (light.at(x, y) << BITS) + HALF;
                int cb = blueness.at(x, y) - 128;
                int cr = redness.at(x, y) - 128;
                red[i] = clamp(l + 91881 * cr >> BITS);
                green[i] = clamp(l - 22554 * cb - 46802 * cr >> BITS);
                blue[i] = clamp(l + 116130 * cb >> BITS);
            }
        }
        return Pixels.of(
                Pixels.Model.RGB,
                Plane.of(width, height, red),
                Plane.of(width, height, green),
                Plane.of(width, height, blue));
    }

    /** Luminance, and colour at half size. */
    public static Pixels ycc(Pixels rgb) {
        int width = rgb.width();
        int height = rgb.height();
        byte[] light = new byte[width * height];
        byte[] blueness = new byte[width * height];
        byte[] redness = new byte[width * height];
        Plane red = rgb.plane(0);
        Plane green = rgb.plane(1);
        Plane blue = rgb.plane(2);
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                int r = red.at(x, y);
                int g = green.at(x, y);
                int b = blue.at(x, y);
                light[i] = (byte) (19595 * r + 38470 * g + 7471 * b + HALF >> BITS);
                blueness[i] = (byte) (-11059 * r - 21709 * g + 32768 * b + (128 << BITS) + HALF - 1 >> BITS);
                redness[i] = (byte) (32768 * r - 27439 * g - 5329 * b + (128 << BITS) + HALF - 1 >> BITS);
            }
        }
        Plane first = Plane.of(width, height, light);
        List<Plane> planes = List.of(
                first,
                Plane.of(width, height, blueness).halved(),
                Plane.of(width, height, redness).halved());
        return new Pixels(Pixels.Model.YCC, width, height, width, height, planes);
    }

    /** The four inks apart. Adobe's YCCK is made of the inks themselves, not of what they leave of the light. */
    public static Pixels inks(Pixels pixels) {
        if (pixels.model() == Pixels.Model.CMYK) {
            return pixels;
        }
        Pixels rgb = rgb(pixels);
        return Pixels.of(
                Pixels.Model.CMYK,
                rgb.plane(0).inverted(),
                rgb.plane(1).inverted(),
                rgb.plane(2).inverted(),
                pixels.plane(3));
    }

    /** Without a profile ink is taken as a simple filter before white paper. */
    public static Pixels rgbOfInk(Pixels cmyk) {
        Pixels ink = inks(cmyk);
        Plane black = cmyk.plane(3);
        Plane[] planes = new Plane[3];
        for (int c = 0; c < 3; c++) {
            Plane plane = ink.plane(c);
            byte[] samples = new byte[cmyk.width() * cmyk.height()];
            for (int y = 0, i = 0; y < cmyk.height(); y++) {
                for (int x = 0; x < cmyk.width(); x++, i++) {
                    samples[i] = (byte) ((plane.at(x, y) * black.at(x, y) + 127) / 255);
                }
            }
            planes[c] = Plane.of(cmyk.width(), cmyk.height(), samples);
        }
        return Pixels.of(Pixels.Model.RGB, planes);
    }

    private static Plane spread(Plane plane, int width, int height) {
        if (plane.width() == width && plane.height() == height) {
            return plane;
        }
        return Resampler.resized(plane, width, height, width, height);
    }

    static byte clamp(int value) {
        return (byte) (value < 0 ? 0 : Math.min(value, 255));
    }
}
