package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32be;
import static bantin.image.file.Bytes.i32le;
import static bantin.image.file.Bytes.latin1;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u8;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.PhotoWords;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The words of WAV, AVI, AIFF, FLAC and Ogg. */
final class Recordings {
    private static final int MOST_CHUNKS = 20_000;
    private static final int MOST_WORDS = 1000;
    private static final int LONGEST = 4 << 20;

    private Recordings() {}

    static void riff(OpenFile file, Told told) throws IOException {
        chunks(file, 12, file.size(), "", 0, told);
    }

    private static void chunks(OpenFile file, long from, long to, String list, int depth, Told told)
            throws IOException {
        long at = from;
        for (int count = 0; at + 8 <= to && count < MOST_CHUNKS; count++) {
            byte[] head = file.at(at, 8);
            String name = latin1(head, 0, 4);
            long size = i32le(head, 4) & 0xFFFFFFFFL;
            long body = at + 8;
            long end = Math.min(to, body + size);
            if (name.equals("LIST") && depth < 4 && end - body >= 4) {
                String kind = latin1(file.at(body, 4), 0, 4);
                if (kind.equals("ncdt")) {
                    told.add(Telling.DEVICE);
                }
                if (!kind.equals("movi")) {
                    chunks(file, body + 4, end, kind, depth + 1, told);
                }
            } else if (end - body <= LONGEST) {
                chunk(name, list, file, body, end, told);
            }
            at = body + size + (size & 1);
        }
    }

    private static void chunk(String name, String list, OpenFile file, long body, long end, Told told)
            throws IOException {
        switch (name) {
            case "_PMX" -> PhotoWords.xmp(file.at(body, end - body), told);
            case "id3 ", "ID3 " -> Id3.block(file.at(body, end - body), told);
            case "bext" -> {
                byte[] bext = file.at(body, Math.min(end - body, 320));
                told.add(Telling.NOTE, words(slice(bext, 0, 256)));
                told.add(Telling.PERSON, words(slice(bext, 256, 288)));
                told.add(Telling.DEVICE, words(slice(bext, 288, 320)));
            }
            default -> {
                if (list.equals("INFO") || list.equals("exif")) {
                    Tags.tell(name, words(file.at(body, Math.min(end - body, 2000))), told);
                }
            }
        }
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("\0.*", "");
    }

    static void aiff(OpenFile file, Told told) throws IOException {
        long at = 12;
        for (int count = 0; at + 8 <= file.size() && count < MOST_CHUNKS; count++) {
            byte[] head = file.at(at, 8);
            String name = latin1(head, 0, 4);
            long size = i32be(head, 4) & 0xFFFFFFFFL;
            if (size <= LONGEST && at + 8 + size <= file.size()) {
                switch (name) {
                    case "AUTH" -> told.add(Telling.PERSON, words(file.at(at + 8, size)));
                    case "ANNO" -> told.add(Telling.NOTE, words(file.at(at + 8, size)));
                    case "ID3 ", "id3 " -> Id3.block(file.at(at + 8, size), told);
                    default -> {
                        // sound, and how it is to be played
                    }
                }
            }
            at += 8 + size + (size & 1);
        }
    }

    static void flac(OpenFile file, Told told) throws IOException {
        long at = 4;
        boolean last = false;
        for (int count = 0; !last && count < 1000; count++) {
            byte[] head = file.at(at, 4);
            last = (u8(head, 0) & 0x80) != 0;
            int size = i32be(head, 0) & 0xFFFFFF;
            int type = u8(head, 0) & 0x7F;
            if (type == 4) {
                comments(file.at(at + 4, size), 0, told);
            } else if (type == 6) {
                picture(file.at(at + 4, size), told);
            }
            at += 4 + size;
        }
    }

    private static void picture(byte[] block, Told told) {
        int mime = i32be(block, 4);
        int description = 8 + mime;
        int length = 12 + mime + i32be(block, description) + 16;
        PhotoWords.picture(slice(block, length + 4, length + 4 + i32be(block, length)), told);
    }

    /** The comments stand in the second page, which is always near the beginning. */
    static void ogg(OpenFile file, Told told) throws IOException {
        byte[] start = file.start(64 << 10);
        for (int at = 0; at < start.length; at++) {
            if (hasAt(start, at, "\u0003vorbis")) {
                comments(start, at + 7, told);
                return;
            }
            if (hasAt(start, at, "OpusTags")) {
                comments(start, at + 8, told);
                return;
            }
        }
    }

    private static void comments(byte[] block, int from, Told told) {
        int at = from + 4 + i32le(block, from);
        int count = i32le(block, at);
        at += 4;
        for (int i = 0; i < Math.min(count, MOST_WORDS); i++) {
            int length = i32le(block, at);
            String words = new String(slice(block, at + 4, at + 4 + length), StandardCharsets.UTF_8);
            int equals = words.indexOf('=');
            if (equals > 0) {
                Tags.tell(words.substring(0, equals), words.substring(equals + 1), told);
            }
            at += 4 + length;
        }
    }
}
