package pictures;

import java.awt.Color;

/** Colour arithmetic: mixing, lightening, darkening and thinning. */
final class Tone {
    private static final Color NIGHT = new Color(0x0F2233);

    private Tone() {}

    static Color of(int rgb) {
        return new Color(rgb);
    }

    static Color mix(Color from, Color to, double share) {
        double t = Math.max(0, Math.min(1, share));
        return new Color(
                blend(from.getRed(), to.getRed(), t),
                blend(from.getGreen(), to.getGreen(), t),
                blend(from.getBlue(), to.getBlue(), t),
                blend(from.getAlpha(), to.getAlpha(), t));
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    static Color darker(Color colour, double share) {
        return mix(colour, NIGHT, share);
    }

    static Color thin(Color colour, double opacity) {
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
