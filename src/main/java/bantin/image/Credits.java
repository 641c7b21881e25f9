package bantin.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Whether published pictures keep their caption and copyright notice, and the small XMP packet in which they do. */
public enum Credits {
    /** No metadata at all. */
    DROPPED,
    /** Caption and copyright notice stay, and nothing else: as the photographer many a camera writes its owner. */
    KEPT;

    /** Empty where there is nothing to say. */
    byte[] packet(PhotoInfo info) {
        if (this == DROPPED || (info.caption() + info.copyright()).isEmpty()) {
            return new byte[0];
        }
        String xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + text("description", info.caption())
                + text("rights", info.copyright())
                + "</rdf:Description></rdf:RDF></x:xmpmeta>";
        return xmp.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<dc:" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped + "</rdf:li></rdf:Alt></dc:" + name
                + ">";
    }

    static byte[] jpegSegment(byte[] packet) {
        if (packet.length == 0) {
            return packet;
        }
        byte[] name = JpegSegments.XMP.getBytes(StandardCharsets.ISO_8859_1);
        return built(out -> {
            out.writeShort(0xFF00 | JpegSegments.APP1);
            out.writeShort(2 + name.length + packet.length);
            out.write(name);
            out.write(packet);
        });
    }

    static byte[] inPng(byte[] png, byte[] packet) {
        if (packet.length == 0) {
            return png;
        }
        byte[] keyword = "XML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        int afterHead = PngChunks.of(png).get(0).end() + 4;
        return built(out -> {
            out.write(png, 0, afterHead);
            PngWriter.chunk(out, "iTXt", built(text -> {
                text.write(keyword);
                text.write(packet);
            }));
            out.write(png, afterHead, png.length - afterHead);
        });
    }

    /** Metadata in WebP needs the long form of the file, which repeats the picture's size. */
    static byte[] inWebp(byte[] webp, byte[] packet, Pixels pixels) {
        if (packet.length == 0) {
            return webp;
        }
        List<WebpChunks.Chunk> chunks = WebpChunks.of(webp);
        boolean alpha = pixels.model() == Pixels.Model.RGBA;
        byte[] body = built(out -> {
            WebpChunks.write(out, "VP8X", WebpChunks.longHead(alpha ? 0x14 : 0x04, pixels.width(), pixels.height()));
            for (WebpChunks.Chunk chunk : chunks) {
                if (!chunk.type().equals("VP8X")) {
                    WebpChunks.write(out, chunk.type(), Arrays.copyOfRange(webp, chunk.body(), chunk.end()));
                }
            }
            WebpChunks.write(out, "XMP ", packet);
        });
        return WebpChunks.file(body);
    }

    /** Writes into a file that is being put together. */
    interface Part {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static byte[] built(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
