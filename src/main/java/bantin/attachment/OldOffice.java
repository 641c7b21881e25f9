package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32le;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16le;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The properties of documents of Word, Excel and PowerPoint up to 2003. They lie in two sets of numbered values, each
 * behind a name of its own, by which they are found without following the file system inside of the file.
 */
final class OldOffice {
    private static final String SUMMARY =
            "\u00E0\u0085\u009F\u00F2\u00F9\u004F\u0068\u0010\u00AB\u0091\u0008\u0000\u002B\u0027\u00B3\u00D9";
    private static final String OF_OFFICE =
            "\u0002\u00D5\u00CD\u00D5\u009C\u002E\u001B\u0010\u0093\u0097\u0008\u0000\u002B\u002C\u00F9\u00AE";
    /** How the parts of a letter are called that Outlook saved as a file. */
    private static final String OF_OUTLOOK = "_\0_\0s\0u\0b\0s\0t\0g\0";
    /** The head of a set before its name, and how much of a set is looked at. */
    private static final int HEAD = 28;

    private static final int LONGEST = 8192;
    private static final int WINDOW = 1 << 20;
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_VALUES = 200;

    private OldOffice() {}

    static void read(OpenFile file, Told told) throws IOException {
        // what stands across the border of two windows is found in the second
        for (long from = 0; from < Math.min(file.size(), MOST_BYTES); from += WINDOW - LONGEST) {
            byte[] window = file.at(from, Math.min(WINDOW, file.size() - from));
            for (int at = HEAD; at < window.length; at++) {
                if (window[at] == (byte) 0xE0 && hasAt(window, at, SUMMARY)) {
                    set(window, at - HEAD, true, told);
                } else if (window[at] == 2 && hasAt(window, at, OF_OFFICE)) {
                    set(window, at - HEAD, false, told);
                } else if (window[at] == '_' && hasAt(window, at, OF_OUTLOOK)) {
                    told.add(Telling.CONTACT);
                }
            }
        }
    }

    private static void set(byte[] window, int start, boolean summary, Told told) {
        byte[] set = slice(window, start, Math.min(window.length, start + LONGEST));
        try {
            int section = i32le(set, HEAD + 16);
            int count = Math.min(MOST_VALUES, i32le(set, section + 4));
            Charset charset = StandardCharsets.ISO_8859_1;
            for (int i = 0; i < count; i++) {
                int id = i32le(set, section + 8 + i * 8);
                int value = section + i32le(set, section + 12 + i * 8);
                if (id == 1) {
                    charset = charset(u16le(set, value + 4));
                } else {
                    value(id, summary, set, value, charset, told);
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // a set that is cut off tells what stood before its end
        }
    }

    private static void value(int id, boolean summary, byte[] set, int at, Charset charset, Told told) {
        Telling kind = summary ? ofSummary(id) : ofOffice(id);
        int type = i32le(set, at);
        if (kind == null || type != 30 && type != 31) {
            return;
        }
        int length = i32le(set, at + 4) * (type == 31 ? 2 : 1);
        Charset own = type == 31 ? StandardCharsets.UTF_16LE : charset;
        told.add(kind, new String(slice(set, at + 8, at + 8 + length), own).replaceAll("\0.*", ""));
    }

    private static @Nullable Telling ofSummary(int id) {
        return switch (id) {
            case 4, 8 -> Telling.PERSON;
            case 6 -> Telling.NOTE;
            default -> null;
        };
    }

    private static @Nullable Telling ofOffice(int id) {
        return switch (id) {
            case 14 -> Telling.PERSON;
            case 15 -> Telling.ORGANISATION;
            default -> null;
        };
    }

    private static Charset charset(int page) {
        String name = page == 65001 ? "UTF-8" : page == 1200 ? "UTF-16LE" : "windows-" + page;
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
