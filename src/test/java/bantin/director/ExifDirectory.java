package bantin.director;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A directory of EXIF while it is put together. */
final class ExifDirectory {
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int count;

    void text(int tag, String text) {
        entry(tag, 2, text.length() + 1, MarkedPhotos.join(MarkedPhotos.bytes(text), new byte[1]));
    }

    void bytes(int tag, byte[] content) {
        entry(tag, tag == 0x9C9D ? 1 : 7, content.length, content);
    }

    void number(int tag, int value) {
        entry(tag, 3, 1, new byte[] {(byte) (value >> 8), (byte) value, 0, 0});
    }

    void rationals(int tag, int... numbers) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int number : numbers) {
            MarkedPhotos.number(content, number, 4);
        }
        entry(tag, 5, numbers.length / 2, content.toByteArray());
    }

    /** The value's place is counted from the end of the directory until it is known where that is. */
    private void entry(int tag, int type, int number, byte[] content) {
        MarkedPhotos.number(entries, tag, 2);
        MarkedPhotos.number(entries, type, 2);
        MarkedPhotos.number(entries, number, 4);
        if (content.length <= 4) {
            entries.writeBytes(Arrays.copyOf(content, 4));
        } else {
            MarkedPhotos.number(entries, -1 - values.size(), 4);
            values.writeBytes(content);
            values.writeBytes(new byte[content.length & 1]);
        }
        count++;
    }

    private int size(int more) {
        return 2 + 12 * (count + more) + 4 + values.size();
    }

    private byte[] written(int at, int next, int... pointers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        int more = pointers.length / 2;
        data.writeShort(count + more);
        byte[] raw = entries.toByteArray();
        for (int i = 0; i < raw.length; i += 12) {
            data.write(raw, i, 8);
            int place = raw[i + 8] << 24 | (raw[i + 9] & 0xFF) << 16 | (raw[i + 10] & 0xFF) << 8 | raw[i + 11] & 0xFF;
            data.writeInt(place < 0 ? at + 2 + 12 * (count + more) + 4 + -1 - place : place);
        }
        for (int i = 0; i < pointers.length; i += 2) {
            data.writeShort(pointers[i]);
            data.writeShort(4);
            data.writeInt(1);
            data.writeInt(pointers[i + 1]);
        }
        data.writeInt(next);
        data.write(values.toByteArray());
        return out.toByteArray();
    }

    static byte[] tiff(
            ExifDirectory main, ExifDirectory camera, ExifDirectory place, ExifDirectory small, byte[] thumbnail)
            throws IOException {
        int atCamera = 8 + main.size(2);
        int atPlace = atCamera + camera.size(0);
        int atSmall = atPlace + place.size(0);
        int atThumbnail = atSmall + small.size(2);
        byte[] head = MarkedPhotos.join(MarkedPhotos.bytes("MM\0*"), new byte[] {0, 0, 0, 8});
        byte[] all = MarkedPhotos.join(head, main.written(8, atSmall, 0x8769, atCamera, 0x8825, atPlace));
        all = MarkedPhotos.join(all, camera.written(atCamera, 0));
        all = MarkedPhotos.join(all, place.written(atPlace, 0));
        all = MarkedPhotos.join(all, small.written(atSmall, 0, 0x0201, atThumbnail, 0x0202, thumbnail.length));
        return MarkedPhotos.join(all, thumbnail);
    }
}
