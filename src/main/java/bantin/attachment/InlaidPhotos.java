package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.slice;

import bantin.attachment.told.PhotoWords;
import bantin.attachment.told.Told;
import bantin.image.Originals;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Photos that stand as letters (Base64) in web pages, style sheets, scripts, data, letters and cards. They are known by how
 * such letters begin, whatever stands before them.
 */
final class InlaidPhotos {
    /** JPEG, in JSON too; PNG, GIF, WebP. */
    private static final List<String> STARTS =
            List.of("/9j/", "\\/9j\\/", "%2F9j", "%2f9j", "iVBORw0KGgo", "R0lGOD", "UklGR");

    private static final int LEAST_LETTERS = 60;
    private static final int MOST_PHOTOS = 5_000;
    private static final String MARK = "base64,";

    private InlaidPhotos() {}

    static void tell(byte[] text, Told told) {
        int found = 0;
        for (int at = 0; at < text.length && found < MOST_PHOTOS; at++) {
            if (isStart(text, at)) {
                Run run = Run.at(text, at);
                found++;
                PhotoWords.picture(run.photo(), told);
                at = Math.max(at, run.end - 1);
            }
        }
    }

    /** The same text with clean photos. One that can't be cleaned, or of which nobody knows where it ends, stays. */
    static byte[] clean(byte[] text, Originals originals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        int written = 0;
        int found = 0;
        for (int at = 0; at < text.length && found < MOST_PHOTOS; at++) {
            if (isStart(text, at)) {
                Run run = Run.at(text, at);
                found++;
                byte[] clean = run.lines && !hasAt(text, at - MARK.length(), MARK)
                        ? new byte[0]
                        : originals.strip(run.photo(), "").value().orElse(new byte[0]);
                if (clean.length > 0) {
                    out.write(text, written, at - written);
                    out.writeBytes(Base64.getEncoder().encode(clean));
                    written = run.end;
                }
                at = Math.max(at, run.end - 1);
            }
        }
        out.write(text, written, text.length - written);
        return out.toByteArray();
    }

    private static boolean isStart(byte[] text, int at) {
        byte first = text[at];
        if (first != '/' && first != '\\' && first != '%' && first != 'i' && first != 'R' && first != 'U'
                || at > 0 && isLetter(text[at - 1])) {
            return false;
        }
        return STARTS.stream().anyMatch(start -> hasAt(text, at, start));
    }

    private static boolean isLetter(byte one) {
        return one >= 'A' && one <= 'Z'
                || one >= 'a' && one <= 'z'
                || one >= '0' && one <= '9'
                || one == '+'
                || one == '/';
    }

    /**
     * The letters of one photo.
     *
     * @param end behind the last of them
     * @param lines whether they are written in several lines
     */
    private record Run(byte[] letters, int end, boolean lines) {
        static Run at(byte[] text, int start) {
            byte[] letters = new byte[text.length - start > 1 << 16 ? 1 << 16 : text.length - start];
            int count = 0;
            boolean lines = false;
            int at = start;
            int end = start;
            while (at < text.length) {
                int skipped = skipped(text, at);
                if (skipped > 0) {
                    lines |= text[at] == '\n' || text[at] == '\r';
                    at += skipped;
                    continue;
                }
                int escaped = escaped(text, at);
                byte letter = escaped < 0 ? text[at] : (byte) escaped;
                if (!isLetter(letter) && letter != '=') {
                    break;
                }
                if (count == letters.length) {
                    letters = Arrays.copyOf(letters, Math.min(text.length - start, count * 2));
                }
                letters[count++] = letter;
                at += escaped < 0 ? 1 : 3;
                end = at;
            }
            return new Run(slice(letters, 0, count), end, lines);
        }

        /** One end of a line with what begins the next, and marks of escape. */
        private static int skipped(byte[] text, int at) {
            if (text[at] == '\\') {
                boolean line = hasAt(text, at, "\\n") || hasAt(text, at, "\\r") || hasAt(text, at, "\\\n");
                return line ? 2 : hasAt(text, at, "\\/") ? 1 : 0;
            }
            int end = hasAt(text, at, "\r\n") ? 2 : text[at] == '\n' ? 1 : 0;
            if (end == 0) {
                return 0;
            }
            while (at + end < text.length && (text[at + end] == ' ' || text[at + end] == '\t')) {
                end++;
            }
            boolean blank = at + end < text.length && (text[at + end] == '\n' || text[at + end] == '\r');
            return blank ? 0 : end;
        }

        private static int escaped(byte[] text, int at) {
            if (text[at] != '%') {
                return -1;
            }
            return hasAt(text, at, "%2B") || hasAt(text, at, "%2b")
                    ? '+'
                    : hasAt(text, at, "%2F") || hasAt(text, at, "%2f")
                            ? '/'
                            : hasAt(text, at, "%3D") || hasAt(text, at, "%3d") ? '=' : -1;
        }

        /** Empty where the letters are none of a photo. */
        byte[] photo() {
            if (letters.length < LEAST_LETTERS) {
                return new byte[0];
            }
            try {
                String bare = new String(letters, StandardCharsets.ISO_8859_1);
                int padding = bare.indexOf('=');
                String whole = padding < 0 ? bare : bare.substring(0, padding);
                // one letter alone makes no byte
                return Base64.getDecoder()
                        .decode(whole.length() % 4 == 1 ? whole.substring(0, whole.length() - 1) : whole);
            } catch (IllegalArgumentException e) {
                return new byte[0];
            }
        }
    }
}
