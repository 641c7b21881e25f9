package bantin.image.jpeg;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16be;
import static bantin.image.file.Bytes.u8;

import bantin.image.file.Bytes;
import bantin.image.file.Header;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import java.util.ArrayList;
import java.util.List;

/** A JPEG file as a row of marked segments; entropy-coded data is skipped, never decoded. */
public final class JpegSegments {
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int APP0 = 0xE0;
    static final int APP1 = 0xE1;
    static final int APP2 = 0xE2;
    static final int APP13 = 0xED;
    static final int APP14 = 0xEE;
    static final int COM = 0xFE;
    static final String EXIF = "Exif\0";
    static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String ICC = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final int ICC_HEAD = 14;
    private static final int LARGEST_PART = 65_000;

    /**
     * One segment with its marker.
     *
     * @param start of the marker's 0xFF
     * @param body where the content begins
     * @param end of the content; the data of a scan belongs to its segment
     */
    record Segment(int marker, int start, int body, int end) {

        /** Whether its content has so many bytes at least, and they begin with these letters. */
        boolean begins(byte[] file, String latin1, int length) {
            return end - body >= length && hasAt(file, body, latin1);
        }

        /** Density of the dots, which some decoders ask for. */
        boolean isJfif(byte[] file) {
            return marker == APP0 && begins(file, "JFIF\0", APP_LENGTH);
        }

        /** How the channels are to be read. */
        boolean isAdobe(byte[] file) {
            return marker == APP14 && begins(file, "Adobe", APP_LENGTH);
        }
    }

    /** What the two above say, without what may follow. */
    static final int APP_LENGTH = 12;

    private JpegSegments() {}

    /** All segments up to the end-of-image mark, which is the last. Fails where the file ends too early. */
    static List<Segment> of(byte[] file) {
        List<Segment> segments = new ArrayList<>();
        int at = 2;
        while (true) {
            Segment segment = segmentAt(file, at);
            Bytes.addTo(segments, segment);
            if (segment.marker == EOI) {
                return segments;
            }
            at = segment.end;
        }
    }

    private static Segment segmentAt(byte[] file, int from) {
        int at = from;
        while (u8(file, at) != 0xFF) {
            at++; // a few cameras leave stray bytes between segments
        }
        while (u8(file, at + 1) == 0xFF) {
            at++;
        }
        int marker = u8(file, at + 1);
        if (marker == 0 || marker == 1 || marker >= 0xD0 && marker <= EOI) {
            return new Segment(marker, at, at + 2, at + 2);
        }
        int length = u16be(file, at + 2);
        int end = at + 2 + length;
        // its two bytes of length count too
        if (length < 2 || end > file.length) {
            throw new IndexOutOfBoundsException(end);
        }
        return new Segment(marker, at, at + 4, marker == SOS ? endOfScan(file, end) : end);
    }

    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while (true) {
            while (file[at] != (byte) 0xFF) {
                at++;
            }
            int next = u8(file, at + 1);
            if (next == 0 || next >= 0xD0 && next <= 0xD7) {
                at += 2;
            } else if (next == 0xFF) {
                at++;
            } else {
                return at;
            }
        }
    }

    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether decoders need such a segment; others may hold anything. */
    static boolean isOfPixels(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 || marker >= EOI && marker <= 0xDD;
    }

    /** A packet of XMP as a segment; empty for none. */
    public static byte[] xmp(byte[] packet) {
        return named(XMP, packet);
    }

    /** A block of EXIF as a segment; empty for none. */
    static byte[] exif(byte[] block) {
        return named(EXIF + '\0', block);
    }

    private static byte[] named(String name, byte[] content) {
        if (content.length == 0) {
            return content;
        }
        return Bytes.written(out -> {
            out.writeShort(0xFF00 | APP1);
            out.writeShort(2 + name.length() + content.length);
            out.writeBytes(name);
            out.write(content);
        });
    }

    /** A colour profile as segments of the file; empty for none. */
    static byte[] profile(byte[] profile) {
        int parts = (profile.length + LARGEST_PART - 1) / LARGEST_PART;
        return Bytes.written(out -> {
            for (int part = 0; part < parts; part++) {
                int from = part * LARGEST_PART;
                int length = Math.min(LARGEST_PART, profile.length - from);
                out.writeShort(0xFF00 | APP2);
                out.writeShort(2 + ICC_HEAD + length);
                out.writeBytes(ICC);
                out.write(part + 1);
                out.write(parts);
                out.write(profile, from, length);
            }
        });
    }

    public static Header header(byte[] file) throws Refusal {
        Header.Found found = new Header.Found();
        Segment frame = null;
        boolean pixels = false;
        for (Segment segment : of(file)) {
            pixels |= segment.marker == SOS;
            if (isFrame(segment.marker) && frame == null) {
                frame = segment;
            }
            collect(file, segment, found);
        }
        if (!pixels || frame == null || frame.end - frame.body < 6) {
            throw Refusal.unreadable();
        }
        int bits = u8(file, frame.body);
        if (frame.marker > 0xC2 || bits != 8) {
            throw new Refusal("picture.rare-jpeg");
        }
        int height = u16be(file, frame.body + 1);
        int width = u16be(file, frame.body + 3);
        int samples = u8(file, frame.body + 5);
        boolean progressive = frame.marker == 0xC2;
        return new Header(PhotoFormat.JPEG, width, height, samples, bits, progressive, false, false, found.blocks());
    }

    private static void collect(byte[] file, Segment segment, Header.Found found) {
        int body = segment.body;
        if (segment.marker == APP1 && segment.begins(file, EXIF, EXIF.length()) && found.exif == null) {
            found.exif = slice(file, Math.min(body + 6, segment.end), segment.end);
        } else if (segment.marker == APP1 && segment.begins(file, XMP, XMP.length()) && found.xmp == null) {
            found.xmp = slice(file, body + XMP.length(), segment.end);
        } else if (segment.marker == APP13
                && segment.begins(file, PHOTOSHOP, PHOTOSHOP.length())
                && found.photoshop == null) {
            found.photoshop = slice(file, body, segment.end);
        } else if (segment.marker == APP2 && segment.begins(file, ICC, ICC_HEAD)) {
            found.addIcc(slice(file, body + ICC_HEAD, segment.end));
        }
    }
}
