package bantin.image.colour;

import bantin.image.pixels.Alpha;
import bantin.image.pixels.Colours;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import bantin.image.pixels.RasterPixels;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings small pictures to sRGB, whatever their file measured colours with. */
public final class SrgbPixels {
    private final byte @Nullable [] icc;
    private final @Nullable IccProfile matrix;

    public SrgbPixels(byte @Nullable [] icc) {
        this.icc = icc;
        this.matrix = icc == null ? null : IccProfile.of(icc);
    }

    /** Grey, YCC, RGB or RGBA in sRGB. */
    public Pixels of(Pixels pixels) {
        return switch (pixels.model()) {
            case GRAY -> ofGrey(pixels);
            case CMYK, YCCK -> ofInk(pixels);
            case YCC -> needsNothing() ? pixels : Colours.ycc(ofRgb(Colours.rgb(pixels)));
            case RGB, RGBA -> needsNothing() ? pixels : ofRgb(pixels);
        };
    }

    private boolean needsNothing() {
        if (icc == null || !IccProfile.space(icc).equals("RGB")) {
            return true;
        }
        return matrix != null && matrix.isSrgb();
    }

    private Pixels ofRgb(Pixels rgb) {
        List<Plane> planes = new ArrayList<>();
        for (Plane plane : rgb.planes()) {
            planes.add(plane.packed());
        }
        if (matrix == null) {
            Pixels turned =
                    byProfile(Pixels.of(Pixels.Model.RGB, planes.subList(0, 3).toArray(Plane[]::new)));
            return rgb.model() == Pixels.Model.RGBA
                    ? Pixels.of(Pixels.Model.RGBA, turned.plane(0), turned.plane(1), turned.plane(2), planes.get(3))
                    : turned;
        }
        // premultiplied colours would pass through the curves at the wrong place
        Alpha.divide(rgb.model(), planes);
        matrix.convert(
                planes.get(0).samples(), planes.get(1).samples(), planes.get(2).samples());
        Alpha.multiply(rgb.model(), planes);
        return Pixels.of(rgb.model(), planes.toArray(Plane[]::new));
    }

    /** Newspapers scan and print grey by the curve of a press, which looks too dark on a screen. */
    private Pixels ofGrey(Pixels grey) {
        if (icc == null || !IccProfile.space(icc).equals("GRAY")) {
            return grey;
        }
        byte[] curve = IccProfile.greyToSrgb(icc);
        Plane plane = grey.plane(0).packed();
        for (int i = 0; i < plane.samples().length; i++) {
            plane.samples()[i] = curve[plane.samples()[i] & 0xFF];
        }
        return new Pixels(grey.model(), grey.width(), grey.height(), grey.extentX(), grey.extentY(), List.of(plane));
    }

    private Pixels ofInk(Pixels ink) {
        if (icc == null || !IccProfile.space(icc).equals("CMYK")) {
            return Colours.rgbOfInk(ink);
        }
        List<Plane> inks =
                Colours.inks(ink).planes().stream().map(Plane::inverted).toList();
        return byProfile(Pixels.of(Pixels.Model.CMYK, inks.toArray(Plane[]::new)));
    }

    /** The JDK's colour engine: slow, but only profiles of printing presses and scanners come here. */
    private Pixels byProfile(Pixels pixels) {
        try {
            ColorSpace from = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
            ColorConvertOp op = new ColorConvertOp(from, ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
            int width = pixels.width();
            int height = pixels.height();
            WritableRaster source = raster(width, height, pixels.planes().size());
            for (int band = 0; band < pixels.planes().size(); band++) {
                source.setSamples(0, 0, width, height, band, ints(pixels.plane(band)));
            }
            WritableRaster target = op.filter(source, raster(width, height, 3));
            return RasterPixels.rgb(target);
        } catch (IllegalArgumentException | java.awt.color.CMMException e) {
            return pixels.model() == Pixels.Model.CMYK
                    ? Colours.rgbOfInk(Pixels.of(
                            Pixels.Model.CMYK,
                            pixels.planes().stream().map(Plane::inverted).toArray(Plane[]::new)))
                    : pixels;
        }
    }

    private static WritableRaster raster(int width, int height, int bands) {
        return Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, height, bands, null);
    }

    private static int[] ints(Plane plane) {
        int[] ints = new int[plane.width() * plane.height()];
        for (int y = 0, i = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                ints[i++] = plane.at(x, y);
            }
        }
        return ints;
    }
}
