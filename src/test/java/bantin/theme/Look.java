package bantin.theme;

/**
 * How a reader looks at a page.
 *
 * @param width of the window in CSS pixels
 * @param scale of a CSS pixel: 2 on half the width is what zooming to 200 % does
 * @param scheme that the reader's device asks for, {@code light} or {@code dark}
 */
public record Look(int width, double scale, String scheme) {
    public static final Look DESKTOP = new Look(1280, 1, "light");
    public static final Look DARK = new Look(1280, 1, "dark");
    public static final Look PHONE = new Look(320, 1, "light");
    public static final Look ZOOMED = new Look(640, 2, "light");
    public static final Look LARGE = new Look(1920, 1, "light");
    public static final Look WIDE = new Look(2560, 1, "light");
}
