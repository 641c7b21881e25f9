package bantin.image;

import bantin.image.file.Header;
import bantin.image.file.Refusal;
import bantin.image.gif.GifReader;
import bantin.image.jpeg.JpegDecoder;
import bantin.image.pixels.Pixels;
import bantin.image.png.PngDecoder;
import bantin.image.webp.WebpReader;
import java.io.IOException;

/** Decodes a picture file of any published format into channels. */
final class PixelReader {
    private PixelReader() {}

    /** JPEG, PNG and large WebP come reduced to not much more than the given size as stored; others come whole. */
    static Pixels read(PhotoFile photo, int leastWidth, int leastHeight) throws Refusal {
        byte[] file = photo.bytes();
        Header header = photo.header();
        try {
            return switch (header.format()) {
                case JPEG -> JpegDecoder.decode(file, leastWidth, leastHeight);
                case PNG -> PngDecoder.decode(file, header, leastWidth, leastHeight);
                case GIF -> GifReader.read(file, header);
                case WEBP -> WebpReader.read(file, header, leastWidth, leastHeight);
                case SVG -> throw new IllegalArgumentException(photo.name());
            };
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.unreadable();
        }
    }
}
