package bantin.director;

import static bantin.director.MarkedPhotos.bytes;
import static bantin.director.MarkedPhotos.join;
import static bantin.director.MarkedPhotos.number;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Films that say in every corner who took them and where; their pictures are the word PIXELS. */
public final class MarkedFilms {
    static final String PIXELS = "PIXELS-OF-THE-FILM";
    private static final String POSITION = "+13.6911+109.2080/";

    private MarkedFilms() {}

    /** With a track of positions, as sports cameras and telephones write it. */
    public static byte[] mp4() {
        byte[] start = box("ftyp", bytes("qt  \0\0\0\0qt  "));
        byte[] pixels = bytes(PIXELS);
        byte[] places = bytes("GPS5 MARKER " + POSITION);
        byte[] mdat = box("mdat", join(pixels, places));
        int first = start.length + 8;
        byte[] movie = box(
                "moov",
                box("mvhd", times()),
                track("vide", first, pixels.length),
                track("meta", first + pixels.length, places.length),
                box("udta", box("\u00a9xyz", bytes("\0\22\25\307" + POSITION)), box("\u00a9too", bytes("MARKER"))),
                box("meta", bytes("com.apple.quicktime.location.ISO6709 MARKER " + POSITION)));
        return join(
                join(join(start, mdat), movie),
                join(
                        box("uuid", bytes("0123456789abcdef<x:xmpmeta>MARKER</x:xmpmeta>")),
                        box("free", bytes("MARKER"))));
    }

    public static byte[] webm() {
        byte[] head = element(0x1A45DFA3, element(0x4282, bytes("webm")));
        byte[] info = element(0x1549A966, element(0x7BA9, bytes("MARKER")), element(0x4461, bytes("MARKERED")));
        byte[] cluster = element(0x1F43B675, element(0xA3, bytes(PIXELS)));
        byte[] tags = element(
                0x1254C367, element(0x7373, element(0x67C8, bytes("LOCATION MARKER " + POSITION + "x".repeat(120)))));
        return join(head, element(0x18538067, info, cluster, tags));
    }

    private static byte[] track(String handler, int place, int length) {
        return box(
                "trak",
                box("tkhd", times()),
                box("udta", bytes("MARKER")),
                box(
                        "mdia",
                        box("mdhd", times()),
                        box("hdlr", bytes("\0\0\0\0\0\0\0\0" + handler + "\0\0\0\0\0\0\0\0\0\0\0\0" + "MARKER\0")),
                        box(
                                "minf",
                                box(
                                        "stbl",
                                        box("stsz", numbers(0, length, 1)),
                                        box("stsc", numbers(0, 1, 1, 1, 1)),
                                        box("stco", numbers(0, 1, place))))));
    }

    private static byte[] times() {
        return join(bytes("\0\0\0\0MARKERED"), new byte[88]);
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] all = all(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, 8 + all.length, 4);
        return join(join(out.toByteArray(), bytes(type)), all);
    }

    private static byte[] element(int id, byte[]... content) {
        byte[] all = all(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, id, (39 - Integer.numberOfLeadingZeros(id)) / 8);
        number(out, 0x4000 | all.length, 2);
        return join(out.toByteArray(), all);
    }

    private static byte[] all(byte[]... parts) {
        return Arrays.stream(parts).reduce(new byte[0], MarkedPhotos::join);
    }
}
