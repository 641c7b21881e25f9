package bantin.image.webp;

import bantin.image.file.Header;
import bantin.image.pixels.JdkReader;
import bantin.image.pixels.Pixels;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPReader;
import java.io.IOException;

/** Reads WebP with libwebp. */
public final class WebpReader {
    /** From so many pixels on it is reduced by libwebp, which then holds a few rows of it. */
    public static final long LARGE = 16_000_000;

    private WebpReader() {}

    public static Pixels read(byte[] file, Header header, int leastWidth, int leastHeight) throws IOException {
        WebPReadParam how = new WebPReadParam();
        int factor = 1;
        while ((long) header.width() * header.height() > LARGE
                && header.width() / (2 * factor) >= leastWidth
                && header.height() / (2 * factor) >= leastHeight) {
            factor *= 2;
        }
        if (factor > 1) {
            how.setUseScaling(true);
            how.setScaledWidth((header.width() + factor - 1) / factor);
            how.setScaledHeight((header.height() + factor - 1) / factor);
        }
        return JdkReader.read(new WebPReader(new WebPImageReaderSpi()), file, how);
    }
}
