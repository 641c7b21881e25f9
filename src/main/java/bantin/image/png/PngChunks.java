package bantin.image.png;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32be;
import static bantin.image.file.Bytes.latin1;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u8;

import bantin.image.file.Bytes;
import bantin.image.file.Header;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** A PNG file as a row of chunks. */
public final class PngChunks {
    public static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final String XMP_KEYWORD = "XML:com.adobe.xmp\0";
    private static final int HEAD_LENGTH = 13;
    private static final int LARGEST_PROFILE = 4 << 20;

    /**
     * One chunk.
     *
     * @param start of its length field
     * @param body where the content begins
     * @param end of the content, four bytes before the end of the chunk
     */
    record Chunk(String type, int start, int body, int end) {}

    private PngChunks() {}

    /** All chunks up to IEND, which is the last. Fails where the file ends too early. */
    static List<Chunk> of(byte[] file) {
        List<Chunk> chunks = new ArrayList<>();
        int at = SIGNATURE.length();
        while (true) {
            int length = i32be(file, at);
            if (length < 0 || at + 12L + length > file.length) {
                throw new IndexOutOfBoundsException(at);
            }
            Chunk chunk = new Chunk(latin1(file, at + 4, 4), at, at + 8, at + 8 + length);
            Bytes.addTo(chunks, chunk);
            if (chunk.type.equals("IEND")) {
                return chunks;
            }
            at = chunk.end + 4;
        }
    }

    public static Header header(byte[] file) {
        Header.Found found = new Header.Found();
        boolean animated = false;
        int colour = u8(file, 25);
        boolean alpha = colour == 4 || colour == 6;
        int samples = colour == 6 ? 4 : colour == 4 ? 2 : colour == 2 ? 3 : 1;
        // a bomb is told from its first chunk; the others are looked at only when the file is otherwise in order
        int width = i32be(file, 16);
        int height = i32be(file, 20);
        List<Chunk> chunks = of(file);
        Chunk head = chunks.get(0);
        boolean headed = head.type.equals("IHDR") && head.end - head.body == HEAD_LENGTH;
        if (!headed || chunks.stream().noneMatch(chunk -> chunk.type.equals("IDAT"))) {
            throw new IndexOutOfBoundsException("no picture");
        }
        for (Chunk chunk : chunks) {
            animated |= chunk.type.equals("acTL");
            alpha |= chunk.type.equals("tRNS");
            collect(file, chunk, found);
        }
        boolean interlaced = u8(file, 28) != 0;
        return new Header(
                PhotoFormat.PNG, width, height, samples, u8(file, 24), interlaced, animated, alpha, found.blocks());
    }

    /** By the checksums of the chunks that a picture can't do without: browsers stop at a wrong one. */
    public static void requireWhole(byte[] file) throws Refusal {
        for (Chunk chunk : of(file)) {
            CRC32 sum = new CRC32();
            sum.update(file, chunk.start + 4, chunk.end - chunk.start - 4);
            if (Character.isUpperCase(chunk.type.charAt(0)) && (int) sum.getValue() != i32be(file, chunk.end)) {
                throw Refusal.damaged();
            }
        }
    }

    private static void collect(byte[] file, Chunk chunk, Header.Found found) {
        switch (chunk.type) {
            case "eXIf" -> found.exif = slice(file, chunk.body, chunk.end);
            case "iCCP" -> {
                if (!found.hasIcc()) {
                    addProfile(file, chunk, found);
                }
            }
            case "iTXt" -> {
                // keyword, compression flag and method, then two empty texts: the XMP standard allows nothing else
                if (hasAt(file, chunk.body, XMP_KEYWORD)) {
                    int text = chunk.body + XMP_KEYWORD.length() + 4;
                    found.xmp = slice(file, Math.min(text, chunk.end), chunk.end);
                }
            }
            default -> {}
        }
    }

    private static void addProfile(byte[] file, Chunk chunk, Header.Found found) {
        int name = chunk.body;
        while (name < chunk.end && file[name] != 0) {
            name++;
        }
        if (name + 2 < chunk.end) {
            byte[] profile = inflated(slice(file, name + 2, chunk.end));
            if (profile.length > 0) {
                found.addIcc(profile);
            }
        }
    }

    static void writeProfile(DataOutputStream out, byte[] profile) throws IOException {
        byte[] packed = Bytes.written(into -> {
            into.writeBytes("icc\0\0");
            DeflaterOutputStream deflated = new DeflaterOutputStream(into);
            deflated.write(profile);
            deflated.finish();
        });
        write(out, "iCCP", packed);
    }

    public static byte[] signature() {
        return SIGNATURE.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static void write(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    /** The file with a packet of XMP after its head; as it is where the packet is empty. */
    public static byte[] withXmp(byte[] png, byte[] packet) {
        if (packet.length == 0) {
            return png;
        }
        int afterHead = of(png).get(0).end() + 4;
        return Bytes.written(out -> {
            out.write(png, 0, afterHead);
            write(out, "iTXt", Bytes.written(text -> {
                text.writeBytes(XMP_KEYWORD);
                text.writeInt(0);
                text.write(packet);
            }));
            out.write(png, afterHead, png.length - afterHead);
        });
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] out = new byte[LARGEST_PROFILE];
            int length = inflater.inflate(out);
            return inflater.finished() ? slice(out, 0, length) : new byte[0];
        } catch (DataFormatException e) {
            return new byte[0]; // a profile that cannot be read is as good as none
        } finally {
            inflater.end();
        }
    }
}
