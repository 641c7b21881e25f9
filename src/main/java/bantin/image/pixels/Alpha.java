package bantin.image.pixels;

import java.util.List;

/** Transparency: colours are multiplied by it while a picture is made smaller, so that hidden colours do not bleed. */
public final class Alpha {
    private Alpha() {}

    public static int multiplied(int colour, int alpha) {
        return (colour * alpha + 127) / 255;
    }

    public static int divided(int colour, int alpha) {
        return alpha == 0 ? 0 : Math.min(255, (colour * 255 + alpha / 2) / alpha);
    }

    /** In place; nothing happens to a picture without transparency. */
    public static void divide(Pixels.Model model, List<Plane> planes) {
        change(model, planes, false);
    }

    public static void multiply(Pixels.Model model, List<Plane> planes) {
        change(model, planes, true);
    }

    private static void change(Pixels.Model model, List<Plane> planes, boolean multiply) {
        if (model != Pixels.Model.RGBA) {
            return;
        }
        byte[] alpha = planes.get(3).samples();
        for (Plane plane : planes.subList(0, 3)) {
            byte[] samples = plane.samples();
            for (int i = 0; i < samples.length; i++) {
                int colour = samples[i] & 0xFF;
                int a = alpha[i] & 0xFF;
                samples[i] = (byte) (multiply ? multiplied(colour, a) : divided(colour, a));
            }
        }
    }

    /** On white paper, for formats that know no transparency. */
    public static Pixels flattened(Pixels pixels) {
        if (pixels.model() != Pixels.Model.RGBA) {
            return pixels;
        }
        Plane[] planes = new Plane[3];
        Plane alpha = pixels.plane(3);
        for (int c = 0; c < 3; c++) {
            Plane plane = pixels.plane(c).packed();
            byte[] samples = plane.samples();
            for (int y = 0, i = 0; y < plane.height(); y++) {
                for (int x = 0; x < plane.width(); x++, i++) {
                    samples[i] = (byte) Math.min(255, (samples[i] & 0xFF) + 255 - alpha.at(x, y));
                }
            }
            planes[c] = plane;
        }
        return Pixels.of(Pixels.Model.RGB, planes);
    }
}
