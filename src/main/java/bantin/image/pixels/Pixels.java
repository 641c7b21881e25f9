package bantin.image.pixels;

import java.util.ArrayList;
import java.util.List;

/**
 * A decoded picture as channels. The channels of colour may be smaller than the first one, as JPEG stores them.
 *
 * @param extentX how many pixels it spans, reduced sizes may end inside a pixel
 */
public record Pixels(Model model, int width, int height, double extentX, double extentY, List<Plane> planes) {

    /** What the channels mean. Alpha is premultiplied; CMYK is as Adobe stores it: 255 is no ink. */
    public enum Model {
        GRAY,
        YCC,
        RGB,
        RGBA,
        CMYK,
        YCCK
    }

    public Pixels {
        planes = List.copyOf(planes);
    }

    public static Pixels of(Model model, Plane... planes) {
        Plane first = planes[0];
        return new Pixels(model, first.width(), first.height(), first.width(), first.height(), List.of(planes));
    }

    /** Another size, in the same model; colour channels of YCC come out at half size. */
    public Pixels scaled(int newWidth, int newHeight) {
        List<Plane> scaled = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            boolean half = model == Model.YCC && i > 0;
            scaled.add(
                    half
                            ? Resampler.resized(
                                    plane(i), (newWidth + 1) / 2, (newHeight + 1) / 2, newWidth / 2.0, newHeight / 2.0)
                            : Resampler.resized(plane(i), newWidth, newHeight, newWidth, newHeight));
        }
        return new Pixels(model, newWidth, newHeight, newWidth, newHeight, scaled);
    }

    public Plane plane(int index) {
        return planes.get(index);
    }

    public Pixels turned(int orientation) {
        boolean swap = orientation >= 5;
        return new Pixels(
                model,
                swap ? height : width,
                swap ? width : height,
                swap ? extentY : extentX,
                swap ? extentX : extentY,
                planes.stream().map(plane -> plane.turned(orientation)).toList());
    }
}
