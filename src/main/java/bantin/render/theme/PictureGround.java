package bantin.render.theme;

import bantin.image.notes.PhotoInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A photo's place has the photo's colour until the photo is there. The pages' security policy allows no style in a page, so
 * the colours are classes of the style sheet: seven steps of light by three of blue and three of red.
 */
public final class PictureGround {
    /** Where a style sheet wants the rules of all classes. */
    static final String COMMENT = "/* picture placeholders */";

    private static final int LIGHTS = 7;
    private static final int TINTS = 3;
    private static final int DARKEST = 20;
    private static final int LIGHT_STEP = 36;
    private static final int TINT_STEP = 24;

    /** A drawing, or a picture that one can see through, was made for paper: black lines on a dark page are not seen. */
    private static final String PAPER = "ph-paper";

    static final String RULES = rules();

    private PictureGround() {}

    /** The class of the colour nearest to the photo's; that of paper for what is no photo. */
    public static String of(PhotoInfo info) {
        if (info.colour().isEmpty()) {
            return PAPER;
        }
        int rgb = Integer.parseInt(info.colour().substring(1), 16);
        double red = rgb >> 16;
        double green = rgb >> 8 & 0xFF;
        double blue = rgb & 0xFF;
        double light = 0.299 * red + 0.587 * green + 0.114 * blue;
        int step = within(LIGHTS, Math.round((light - DARKEST) / LIGHT_STEP));
        int blueness = within(TINTS, 1 + Math.round(0.564 * (blue - light) / TINT_STEP));
        int redness = within(TINTS, 1 + Math.round(0.713 * (red - light) / TINT_STEP));
        return "ph-" + ((step * TINTS + blueness) * TINTS + redness);
    }

    private static int within(int steps, long step) {
        return (int) Math.max(0, Math.min(steps - 1, step));
    }

    private static String rules() {
        // the words of a picture that does not come are read on it; every page loads these rules, so they are short
        StringBuilder rules = new StringBuilder(":where(img)[class*=ph-]{background:var(--ph);color:#000}\n." + PAPER
                + "{background:#fff;color:#000}\n");
        List<String> dark = new ArrayList<>();
        for (int i = 0; i < LIGHTS * TINTS * TINTS; i++) {
            int light = DARKEST + i / (TINTS * TINTS) * LIGHT_STEP;
            int blueness = (i / TINTS % TINTS - 1) * TINT_STEP;
            int redness = (i % TINTS - 1) * TINT_STEP;
            int red = sample(light + 1.402 * redness);
            int green = sample(light - 0.344 * blueness - 0.714 * redness);
            int blue = sample(light + 1.772 * blueness);
            if (light <= 110) {
                dark.add(".ph-" + i);
            }
            rules.append(String.format(Locale.ROOT, ".ph-%d{--ph:#%x%x%x}\n", i, red, green, blue));
        }
        rules.append(String.join(",", dark)).append("{color:#fff}\n");
        return rules.toString();
    }

    /** One of the sixteen steps of a short colour. */
    private static int sample(double value) {
        return (int) Math.max(0, Math.min(15, Math.round(value / 17)));
    }
}
