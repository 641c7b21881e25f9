package bantin.image.webp;

import bantin.image.file.PhotoFormat;
import bantin.image.pixels.Pixels;

/**
 * WebP that is worth offering: always smaller than the JPEG or PNG beside it. Pages name both before a pixel is made, so
 * a WebP that comes out larger can't be left away; it is written again with less quality, or a drawing without any loss.
 */
public final class SmallerWebp {
    private SmallerWebp() {}

    /** @param limit the size of the file beside it */
    public static byte[] encode(Pixels pixels, int quality, byte[] credit, PhotoFormat beside, int limit) {
        byte[] best = WebpWriter.withXmp(WebpWriter.encode(pixels, quality), credit, pixels);
        if (best.length >= limit && beside == PhotoFormat.PNG) {
            best = smaller(best, WebpWriter.withXmp(WebpWriter.encodeWhole(pixels), credit, pixels));
        }
        for (int less = quality; best.length >= limit && less > 0; ) {
            less = less * 7 / 8;
            best = smaller(best, WebpWriter.withXmp(WebpWriter.encode(pixels, less), credit, pixels));
        }
        return best;
    }

    private static byte[] smaller(byte[] one, byte[] other) {
        return other.length < one.length ? other : one;
    }
}
