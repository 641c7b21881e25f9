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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The words of an MP3 recording: ID3 at its beginning and end, and APE before that end. */
final class Id3 {
    private static final int MOST_FRAMES = 1000;
    private static final int OLD = 128;

    private Id3() {}

    static void read(OpenFile file, Told told) throws IOException {
        byte[] head = file.start(10);
        if (hasAt(head, 0, "ID3") && head.length == 10) {
            block(file.at(0, 10L + Math.min(synchsafe(head, 6), file.size() - 10)), told);
        }
        if (file.size() > OLD) {
            byte[] old = file.at(file.size() - OLD, OLD);
            boolean there = hasAt(old, 0, "TAG");
            if (there) {
                told.add(Telling.PERSON, text(slice(old, 33, 63), StandardCharsets.ISO_8859_1));
                told.add(Telling.NOTE, text(slice(old, 97, 125), StandardCharsets.ISO_8859_1));
            }
            ape(file, file.size() - (there ? OLD : 0), told);
        }
    }

    /** A whole block with its head. */
    static void block(byte[] block, Told told) {
        int version = u8(block, 3);
        boolean small = version == 2;
        int head = small ? 6 : 10;
        int at = 10;
        if ((u8(block, 5) & 0x40) != 0 && !small) {
            at += version == 4 ? synchsafe(block, 10) : 4 + i32be(block, 10);
        }
        for (int count = 0; at >= 10 && at + head < block.length && block[at] != 0 && count < MOST_FRAMES; count++) {
            String name = latin1(block, at, small ? 3 : 4);
            int size = small
                    ? u8(block, at + 3) << 16 | u8(block, at + 4) << 8 | u8(block, at + 5)
                    : version == 4 ? synchsafe(block, at + 4) : i32be(block, at + 4);
            frame(name, slice(block, at + head, at + head + size), told);
            at += head + size;
        }
    }

    private static void frame(String name, byte[] frame, Told told) {
        if (frame.length < 2) {
            return;
        }
        if (name.equals("APIC") || name.equals("PIC")) {
            picture(frame, told);
        } else if (name.equals("TXXX") || name.equals("TXX")) {
            String[] parts = text(slice(frame, 1, frame.length), charset(frame)).split("\0", 2);
            Tags.tell(parts[0], parts[parts.length - 1], told);
        } else if (name.equals("COMM") || name.equals("COM") || name.equals("USER")) {
            String[] parts = text(slice(frame, Math.min(4, frame.length), frame.length), charset(frame))
                    .split("\0", 2);
            Tags.tell(name, parts[parts.length - 1], told);
        } else if (name.startsWith("T")) {
            Tags.tell(name, text(slice(frame, 1, frame.length), charset(frame)), told);
        } else if (name.equals("GEOB") || name.equals("GEO") || name.equals("PRIV")) {
            Tags.tell(latin1(frame, 0, Math.min(frame.length, 60)).replaceAll("[^A-Za-z]+", " "), "", told);
        }
    }

    /** The picture begins behind words of unknown length. */
    private static void picture(byte[] frame, Told told) {
        for (int at = 4; at < Math.min(frame.length, 400); at++) {
            if (hasAt(frame, at, "\u00FF\u00D8\u00FF") || hasAt(frame, at, "\u0089PNG") || hasAt(frame, at, "RIFF")) {
                PhotoWords.picture(slice(frame, at, frame.length), told);
                return;
            }
        }
    }

    private static Charset charset(byte[] frame) {
        return switch (frame[0]) {
            case 1 -> StandardCharsets.UTF_16;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.UTF_8;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    private static String text(byte[] bytes, Charset charset) {
        return new String(bytes, charset).replaceAll("\0+$", "");
    }

    private static void ape(OpenFile file, long end, Told told) throws IOException {
        if (end < 32) {
            return;
        }
        byte[] foot = file.at(end - 32, 32);
        if (!hasAt(foot, 0, "APETAGEX")) {
            return;
        }
        int size = i32le(foot, 12);
        byte[] tag = file.at(end - size, size);
        int at = 0;
        for (int count = 0; at + 8 < tag.length - 32 && count < MOST_FRAMES; count++) {
            int length = i32le(tag, at);
            int name = at + 8;
            int zero = name;
            while (tag[zero] != 0) {
                zero++;
            }
            byte[] value = slice(tag, zero + 1, zero + 1 + length);
            Tags.tell(latin1(tag, name, zero - name), new String(value, StandardCharsets.UTF_8), told);
            at = zero + 1 + length;
        }
    }

    private static int synchsafe(byte[] bytes, int at) {
        return u8(bytes, at) << 21 | u8(bytes, at + 1) << 14 | u8(bytes, at + 2) << 7 | u8(bytes, at + 3);
    }
}
