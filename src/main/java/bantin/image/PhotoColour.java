package bantin.image;

import bantin.image.colour.SrgbPixels;
import bantin.image.file.Refusal;
import bantin.image.notes.PhotoInfo;
import bantin.image.pixels.Alpha;
import bantin.image.pixels.Colours;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at all pixels of a photo once, in a small size: whether they are sound, and what their mean colour is. */
final class PhotoColour {
    private PhotoColour() {}

    /** The photo with its colour; a picture that one can see through, or of few colours, gets none. */
    static PhotoInfo in(PhotoFile photo) throws Refusal {
        PhotoInfo info = photo.info();
        if (info.passesThrough()) {
            return info;
        }
        Pixels pixels = PixelReader.read(photo, 1, 1);
        boolean plain = info.alpha() || info.drawing();
        return plain
                ? info
                : info.withColour(
                        mean(pixels, new SrgbPixels(photo.header().blocks().icc())));
    }

    private static String mean(Pixels pixels, SrgbPixels srgb) {
        List<Plane> dots = new ArrayList<>();
        for (Plane plane : pixels.planes()) {
            dots.add(Plane.of(1, 1, new byte[] {(byte) plane.mean()}));
        }
        Pixels dot = Alpha.flattened(srgb.of(Pixels.of(pixels.model(), dots.toArray(Plane[]::new))));
        Pixels rgb = dot.model() == Pixels.Model.YCC ? Colours.rgb(dot) : dot;
        int last = rgb.planes().size() - 1;
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                rgb.plane(0).at(0, 0),
                rgb.plane(Math.min(1, last)).at(0, 0),
                rgb.plane(Math.min(2, last)).at(0, 0));
    }
}
