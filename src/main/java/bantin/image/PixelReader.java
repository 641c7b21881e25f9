package bantin.image;

import static bantin.image.Bytes.u16le;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture file of any published format into channels. */
final class PixelReader {
    static final long LARGE_WEBP = 16_000_000;

    private PixelReader() {}

    /** JPEG, PNG and large WebP come reduced to not much more than the given size as stored; others come whole. */
    static Pixels read(byte[] file, Header header, int leastWidth, int leastHeight, String fileName) throws Refusal {
        try {
            return switch (header.format()) {
                case JPEG -> JpegDecoder.decode(file, leastWidth, leastHeight, fileName);
                case PNG ->
                    PngDecoder.canRead(file)
                            ? PngDecoder.decode(file, header, leastWidth, leastHeight)
                            : RasterPixels.of(image(jdkReader("png"), file));
                case GIF -> gif(file, header);
                case WEBP -> RasterPixels.of(webp(file, header, leastWidth, leastHeight));
                case SVG -> throw new IllegalArgumentException(fileName);
            };
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.unreadable(fileName);
        }
    }

    private static ImageReader jdkReader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java has no reader for " + format);
    }

    /** A large one is reduced by libwebp, which then holds a few rows of it. */
    private static BufferedImage webp(byte[] file, Header header, int leastWidth, int leastHeight) throws IOException {
        WebPReadParam how = new WebPReadParam();
        int factor = 1;
        while ((long) header.width() * header.height() > LARGE_WEBP
                && header.width() / (2 * factor) >= leastWidth
                && header.height() / (2 * factor) >= leastHeight) {
            factor *= 2;
        }
        if (factor > 1) {
            how.setUseScaling(true);
            how.setScaledWidth((header.width() + factor - 1) / factor);
            how.setScaledHeight((header.height() + factor - 1) / factor);
        }
        return image(new WebPReader(new WebPImageReaderSpi()), file, how);
    }

    private static BufferedImage image(ImageReader reader, byte[] file) throws IOException {
        return image(reader, file, reader.getDefaultReadParam());
    }

    private static BufferedImage image(ImageReader reader, byte[] file, ImageReadParam how) throws IOException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reader.read(0, how);
        } catch (RuntimeException e) {
            throw new IOException(e); // readers answer damaged files with all kinds of exceptions
        } finally {
            reader.dispose();
        }
    }

    /** The picture of a GIF may cover only a part of its canvas. */
    private static Pixels gif(byte[] file, Header header) throws IOException {
        Pixels frame = RasterPixels.of(image(jdkReader("gif"), file));
        if (frame.width() == header.width() && frame.height() == header.height()) {
            return frame;
        }
        GifBlocks.Block picture = GifBlocks.of(file).stream()
                .filter(block -> block.kind() == GifBlocks.Kind.PICTURE)
                .findFirst()
                .orElseThrow(() -> new IOException("no picture"));
        int left = u16le(file, picture.start() + 1);
        int top = u16le(file, picture.start() + 3);
        return onCanvas(frame, left, top, header.width(), header.height());
    }

    private static Pixels onCanvas(Pixels frame, int left, int top, int width, int height) {
        Plane[] planes = new Plane[4];
        for (int c = 0; c < 4; c++) {
            planes[c] = Plane.empty(width, height);
            for (int y = 0; y < frame.height() && top + y < height; y++) {
                for (int x = 0; x < frame.width() && left + x < width; x++) {
                    boolean opaque = c == 3 && frame.planes().size() < 4;
                    int sample = opaque ? 255 : frame.plane(c).at(x, y);
                    planes[c].samples()[(top + y) * width + left + x] = (byte) sample;
                }
            }
        }
        return Pixels.of(Pixels.Model.RGBA, planes);
    }
}
