package bantin.image.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/** Between the JDK's pictures and channels. Samples are taken raw: the JDK's own conversions change greys. */
public final class RasterPixels {
    private RasterPixels() {}

    public static Pixels of(BufferedImage image) {
        Raster raster = image.getRaster();
        int width = raster.getWidth();
        int height = raster.getHeight();
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return indexed(raster, palette);
        }
        int bands = raster.getNumBands();
        int bits = raster.getSampleModel().getSampleSize(0);
        Plane[] planes = new Plane[bands];
        Arrays.setAll(planes, band -> Plane.empty(width, height));
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int band = 0; band < bands; band++) {
                byte[] samples = planes[band].samples();
                for (int x = 0; x < width; x++) {
                    samples[y * width + x] = (byte) eight(row[x * bands + band], bits);
                }
            }
        }
        return assembled(planes, image.getColorModel());
    }

    private static int eight(int sample, int bits) {
        if (bits == 8) {
            return sample;
        }
        int most = (1 << bits) - 1;
        return (int) ((sample * 255L + most / 2) / most);
    }

    private static Pixels assembled(Plane[] planes, ColorModel model) {
        boolean alpha = planes.length == 2 || planes.length == 4;
        Pixels pixels =
                switch (planes.length) {
                    case 1 -> Pixels.of(Pixels.Model.GRAY, planes);
                    case 2 ->
                        Pixels.of(Pixels.Model.RGBA, planes[0], planes[0].packed(), planes[0].packed(), planes[1]);
                    case 3 -> Pixels.of(Pixels.Model.RGB, planes);
                    default -> Pixels.of(Pixels.Model.RGBA, planes);
                };
        if (alpha && !model.isAlphaPremultiplied()) {
            Alpha.multiply(pixels.model(), pixels.planes());
        }
        return pixels;
    }

    private static Pixels indexed(Raster raster, IndexColorModel palette) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int bands = palette.hasAlpha() ? 4 : 3;
        Plane[] planes = new Plane[bands];
        for (int band = 0; band < bands; band++) {
            planes[band] = Plane.empty(width, height);
        }
        int[] row = new int[width];
        for (int y = 0, i = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++, i++) {
                int argb = palette.getRGB(row[x]);
                for (int band = 0; band < bands; band++) {
                    planes[band].samples()[i] = (byte) (band == 3 ? argb >>> 24 : argb >> 16 - 8 * band);
                }
            }
        }
        return assembled(planes, palette);
    }

    public static Pixels rgb(Raster raster) {
        Plane[] planes = new Plane[3];
        int[] samples = new int[raster.getWidth() * raster.getHeight()];
        for (int band = 0; band < 3; band++) {
            raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), band, samples);
            planes[band] = Plane.empty(raster.getWidth(), raster.getHeight());
            for (int i = 0; i < samples.length; i++) {
                planes[band].samples()[i] = (byte) samples[i];
            }
        }
        return Pixels.of(Pixels.Model.RGB, planes);
    }

    /** For encoders that take the JDK's pictures: RGB, or RGBA not premultiplied. */
    public static BufferedImage image(Pixels pixels) {
        Pixels rgb = pixels.model() == Pixels.Model.YCC ? Colours.rgb(pixels) : pixels;
        boolean alpha = rgb.model() == Pixels.Model.RGBA;
        int width = rgb.width();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, rgb.height(), type);
        boolean gray = rgb.model() == Pixels.Model.GRAY;
        int[] row = new int[width];
        for (int y = 0; y < rgb.height(); y++) {
            for (int x = 0; x < width; x++) {
                int a = alpha ? rgb.plane(3).at(x, y) : 255;
                int argb = a << 24;
                for (int c = 0; c < 3; c++) {
                    int sample = rgb.plane(gray ? 0 : c).at(x, y);
                    argb |= (alpha ? Alpha.divided(sample, a) : sample) << 16 - 8 * c;
                }
                row[x] = argb;
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }
}
