package bantin.text;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How well one colour can be read upon another: the contrast ratio of WCAG 2, from 1 (the same) to 21 (black on white). */
public final class Contrast {

    /** The least ratio at which WCAG 2 level AA lets text of ordinary size stand on its ground. */
    public static final double OF_TEXT = 4.5;

    private static final int STEPS = 50;
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");

    private Contrast() {}

    /** The ratio of two colours such as {@code #9b1c1f} or {@code #fff}, in either order; empty if one is no such colour. */
    public static OptionalDouble between(String one, String other) {
        String first = one.strip().toLowerCase(Locale.ROOT);
        String second = other.strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(first).matches() || !COLOUR.matcher(second).matches()) {
            return OptionalDouble.empty();
        }

        double a = luminance(first);
        double b = luminance(second);
        return OptionalDouble.of((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }

    /** The shade of a colour nearest to it, towards white or black, that has a ratio of at least so much on a ground. */
    public static String shade(String colour, String ground, double least) {
        boolean lighter = between(ground, "#ffffff").orElseThrow()
                > between(ground, "#000000").orElseThrow();
        String shade = colour;
        for (int step = 1; step <= STEPS && between(shade, ground).orElseThrow() < least; step++) {
            shade = mixed(colour, lighter ? 255 : 0, step);
        }
        return shade;
    }

    private static String mixed(String colour, int with, int step) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = rgb >> shift & 0xFF;
            mixed |= (channel * (STEPS - step) + with * step) / STEPS << shift;
        }
        return String.format(Locale.ROOT, "#%06x", mixed);
    }

    private static double luminance(String colour) {
        return 0.2126 * light(colour, 0) + 0.7152 * light(colour, 1) + 0.0722 * light(colour, 2);
    }

    /** The light that one of the three channels gives, freed of the screen's gamma. */
    private static double light(String colour, int channel) {
        String digits = colour.length() == 4
                ? colour.substring(1 + channel, 2 + channel).repeat(2)
                : colour.substring(1 + 2 * channel, 3 + 2 * channel);
        double value = Integer.parseInt(digits, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
