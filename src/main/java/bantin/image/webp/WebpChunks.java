package bantin.image.webp;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32le;
import static bantin.image.file.Bytes.latin1;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16le;
import static bantin.image.file.Bytes.u24le;
import static bantin.image.file.Bytes.u8;

import bantin.image.file.Bytes;
import bantin.image.file.Header;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A WebP file as a row of RIFF chunks. */
public final class WebpChunks {
    static final int FIRST = 12;
    private static final int FRAME_HEAD = 16;
    /** Some programs put JPEG's name before the block. */
    private static final String EXIF = "Exif\0";

    /**
     * One chunk.
     *
     * @param start of its name
     * @param body where the content begins
     * @param end of the content, without the padding byte
     */
    public record Chunk(String type, int start, int body, int end) {}

    private WebpChunks() {}

    public static boolean isWebp(byte[] file) {
        return hasAt(file, 0, "RIFF") && hasAt(file, 8, "WEBP");
    }

    public static List<Chunk> of(byte[] file) {
        long promised = 8 + (i32le(file, 4) & 0xFFFFFFFFL);
        if (promised > file.length + 1L) {
            throw new IndexOutOfBoundsException(file.length);
        }
        return between(file, FIRST, (int) Math.min(promised, file.length));
    }

    private static List<Chunk> between(byte[] file, int from, int to) {
        List<Chunk> chunks = new ArrayList<>();
        int at = from;
        while (at + 8 <= to) {
            int length = i32le(file, at + 4);
            if (length < 0 || at + 8L + length > to) {
                throw new IndexOutOfBoundsException(at);
            }
            Bytes.addTo(chunks, new Chunk(latin1(file, at, 4), at, at + 8, at + 8 + length));
            at += 8 + length + (length & 1);
        }
        return chunks;
    }

    /** The content of one picture of a moving one: what it shows and where, without what else may stand there. */
    static byte[] frame(byte[] file, Chunk animation, Set<String> kept) {
        int pictures = animation.body + FRAME_HEAD;
        return Bytes.written(out -> {
            out.write(slice(file, animation.body, pictures));
            for (Chunk chunk : between(file, pictures, animation.end)) {
                if (kept.contains(chunk.type)) {
                    write(out, chunk.type, slice(file, chunk.body, chunk.end));
                }
            }
        });
    }

    public static Header header(byte[] file) throws Refusal {
        Header.Found found = new Header.Found();
        int width = 0;
        int height = 0;
        boolean alpha = false;
        boolean animated = false;
        boolean pixels = false;
        for (Chunk chunk : of(file)) {
            int body = chunk.body;
            switch (chunk.type) {
                case "VP8X" -> {
                    alpha = (u8(file, body) & 0x10) != 0;
                    animated = (u8(file, body) & 0x02) != 0;
                    width = u24le(file, body + 4) + 1;
                    height = u24le(file, body + 7) + 1;
                }
                case "VP8 " -> {
                    pixels = true;
                    width = u16le(file, body + 6) & 0x3FFF;
                    height = u16le(file, body + 8) & 0x3FFF;
                }
                case "VP8L" -> {
                    pixels = true;
                    int packed = i32le(file, body + 1);
                    width = (packed & 0x3FFF) + 1;
                    height = (packed >>> 14 & 0x3FFF) + 1;
                    alpha |= (packed >>> 28 & 1) != 0;
                }
                case "ANMF" ->
                    pixels |= !between(file, body + FRAME_HEAD, chunk.end).isEmpty();
                case "EXIF" -> found.exif = exif(file, chunk);
                case "XMP " -> found.xmp = slice(file, body, chunk.end);
                case "ICCP" -> found.addIcc(slice(file, body, chunk.end));
                default -> {}
            }
        }
        if (!pixels) {
            throw Refusal.unreadable();
        }
        return new Header(PhotoFormat.WEBP, width, height, alpha ? 4 : 3, 8, false, animated, alpha, found.blocks());
    }

    private static byte[] exif(byte[] file, Chunk chunk) {
        boolean preamble = hasAt(file, chunk.body, EXIF);
        return slice(file, Math.min(chunk.body + (preamble ? 6 : 0), chunk.end), chunk.end);
    }

    /** The content of a VP8X chunk. */
    static byte[] longHead(int flags, int width, int height) {
        int w = width - 1;
        int h = height - 1;
        return new byte[] {
            (byte) flags,
            0,
            0,
            0,
            (byte) w,
            (byte) (w >> 8),
            (byte) (w >> 16),
            (byte) h,
            (byte) (h >> 8),
            (byte) (h >> 16)
        };
    }

    public static void write(DataOutputStream out, String type, byte[] content) throws IOException {
        out.writeBytes(type);
        out.writeInt(Integer.reverseBytes(content.length));
        out.write(content);
        if ((content.length & 1) != 0) {
            out.write(0);
        }
    }

    /** A whole file around its chunks. */
    public static byte[] file(byte[] chunks) {
        return Bytes.written(out -> {
            out.writeBytes("RIFF");
            out.writeInt(Integer.reverseBytes(4 + chunks.length));
            out.writeBytes("WEBP");
            out.write(chunks);
        });
    }
}
