package bantin.image.webp;

import bantin.image.file.Bytes;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.RasterPixels;
import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.WebPWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP with libwebp. */
public final class WebpWriter {
    /** Of 0 to 6: a third of the time of libwebp's own choice, 4, for files that are a few percent larger. */
    private static final int METHOD = 2;

    private WebpWriter() {}

    public static byte[] encode(Pixels pixels, int quality) {
        return encode(pixels, CompressionType.Lossy, quality / 100f);
    }

    /** Without loss; good for drawings, and slow. */
    static byte[] encodeWhole(Pixels pixels) {
        return encode(pixels, CompressionType.Lossless, 0.5f);
    }

    /** The file with a packet of XMP: this needs the long form of the file, which repeats the picture's size. */
    static byte[] withXmp(byte[] webp, byte[] packet, Pixels pixels) {
        if (packet.length == 0) {
            return webp;
        }
        boolean alpha = pixels.model() == Pixels.Model.RGBA;
        return WebpChunks.file(Bytes.written(out -> {
            WebpChunks.write(out, "VP8X", WebpChunks.longHead(alpha ? 0x14 : 0x04, pixels.width(), pixels.height()));
            for (WebpChunks.Chunk chunk : WebpChunks.of(webp)) {
                if (!chunk.type().equals("VP8X")) {
                    WebpChunks.write(out, chunk.type(), Bytes.slice(webp, chunk.body(), chunk.end()));
                }
            }
            WebpChunks.write(out, "XMP ", packet);
        }));
    }

    private static byte[] encode(Pixels pixels, CompressionType type, float quality) {
        WebPWriter writer = new WebPWriter(new WebPImageWriterSpi());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
            how.setCompressionType(type);
            how.setCompressionQuality(quality);
            how.setMethod(METHOD);
            writer.setOutput(out);
            writer.write(null, new IIOImage(RasterPixels.image(pixels), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
