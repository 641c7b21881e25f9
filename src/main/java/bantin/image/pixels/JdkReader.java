package bantin.image.pixels;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes with the JDK's own readers, and with such as follow its ways. */
public final class JdkReader {
    private JdkReader() {}

    /** The first picture of a file. */
    public static Pixels read(String format, byte[] file) throws IOException {
        ImageReader reader = reader(format);
        return read(reader, file, reader.getDefaultReadParam());
    }

    /** Other readers of the same format may stand on the class path. */
    private static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java has no reader for " + format);
    }

    public static Pixels read(ImageReader reader, byte[] file, ImageReadParam how) throws IOException {
        return RasterPixels.of(image(reader, file, how));
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
}
