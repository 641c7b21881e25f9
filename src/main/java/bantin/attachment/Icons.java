package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32le;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16le;

import bantin.image.Originals;
import bantin.image.file.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Icons and cursors of Windows, {@code favicon.ico}: small pictures behind a list. Those that are PNG are cleaned like any PNG. */
final class Icons {
    private static final int ENTRY = 16;
    private static final int MOST = 64;

    private Icons() {}

    static boolean isIcon(byte[] start) {
        boolean head = hasAt(start, 0, "\0\0\u0001\0") || hasAt(start, 0, "\0\0\u0002\0");
        return head && start.length > 22 && u16le(start, 4) > 0 && u16le(start, 4) <= MOST;
    }

    /** The same pictures and nothing between or behind them. */
    static byte[] clean(byte[] icon, Originals originals) throws IOException {
        int count = u16le(icon, 4);
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = 6 + i * ENTRY;
            int size = i32le(icon, at + 8);
            int from = i32le(icon, at + 12);
            byte[] picture = slice(icon, from, from + size);
            // a picture that is no PNG is a bitmap, which has no room for words
            pictures.add(
                    hasAt(picture, 0, "\u0089PNG")
                            ? originals.strip(picture, "").value().orElse(picture)
                            : picture);
        }
        return Bytes.written(out -> {
            out.write(icon, 0, 6);
            int from = 6 + count * ENTRY;
            for (int i = 0; i < count; i++) {
                out.write(icon, 6 + i * ENTRY, 8);
                out.writeInt(Integer.reverseBytes(pictures.get(i).length));
                out.writeInt(Integer.reverseBytes(from));
                from += pictures.get(i).length;
            }
            for (byte[] picture : pictures) {
                out.write(picture);
            }
        });
    }
}
