package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32le;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16le;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The words of WMA and WMV: two objects in the head of the file. */
final class WindowsMedia {
    private static final String HEAD = "\u0030\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011";
    private static final String DESCRIPTION = "\u0033\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011";
    private static final String MORE = "\u0040\u00A4\u00D0\u00D2\u0007\u00E3\u00D2\u0011";
    private static final int LONGEST_HEAD = 4 << 20;
    private static final int MOST_OBJECTS = 1000;
    private static final int OBJECT_HEAD = 24;

    private WindowsMedia() {}

    static boolean isWindowsMedia(byte[] start) {
        return hasAt(start, 0, HEAD);
    }

    static void read(OpenFile file, Told told) throws IOException {
        byte[] head = file.start(LONGEST_HEAD);
        int at = OBJECT_HEAD + 6;
        for (int count = 0; at + OBJECT_HEAD <= head.length && count < MOST_OBJECTS; count++) {
            int size = i32le(head, at + 16);
            if (size < OBJECT_HEAD || at > head.length - size) {
                return;
            }
            if (hasAt(head, at, DESCRIPTION)) {
                description(slice(head, at + OBJECT_HEAD, at + size), told);
            } else if (hasAt(head, at, MORE)) {
                more(slice(head, at + OBJECT_HEAD, at + size), told);
            }
            at += size;
        }
    }

    /** Title, author, copyright, description, rating: five lengths, then the words. */
    private static void description(byte[] object, Told told) {
        int author = 10 + u16le(object, 0);
        int copyright = author + u16le(object, 2);
        int note = copyright + u16le(object, 4);
        told.add(Telling.PERSON, words(object, author, u16le(object, 2)));
        told.add(Telling.ORGANISATION, words(object, copyright, u16le(object, 4)));
        told.add(Telling.NOTE, words(object, note, u16le(object, 6)));
    }

    private static void more(byte[] object, Told told) {
        int at = 2;
        for (int left = Math.min(u16le(object, 0), MOST_OBJECTS); left > 0; left--) {
            int name = u16le(object, at);
            int value = at + 2 + name + 4;
            int length = u16le(object, value - 2);
            if (u16le(object, value - 4) == 0) {
                Tags.tell(words(object, at + 2, name).replace("WM/", ""), words(object, value, length), told);
            }
            at = value + length;
        }
    }

    private static String words(byte[] object, int at, int length) {
        return new String(slice(object, at, at + length), StandardCharsets.UTF_16LE).replaceAll("\0.*", "");
    }
}
