package bantin.fuzz;

import bantin.image.file.Bytes;
import bantin.image.png.PngChunks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * PNG files, whose checksums are put right, as otherwise nearly all would be refused for these alone. What is not a PNG
 * becomes one: its first bytes are the head, the others the rows.
 */
final class PngTarget extends PictureTarget {
    private static final int HEAD = 6;
    private static final int COLOURS = 24;

    PngTarget() {
        super(".png");
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>(super.seeds());
        for (int colour : new int[] {0, 2, 3, 4, 6}) {
            for (int bits : new int[] {1, 2, 4, 8, 16}) {
                byte[] rows = new byte[HEAD + 2 * COLOURS + 300];
                Arrays.fill(rows, HEAD, rows.length, (byte) (17 * bits));
                System.arraycopy(new byte[] {9, 7, (byte) bits, (byte) colour, (byte) (bits & 1), 3}, 0, rows, 0, HEAD);
                seeds.add(rows);
            }
        }
        return seeds;
    }

    @Override
    public void check(byte[] file) throws IOException {
        if (Bytes.hasAt(file, 0, PngChunks.SIGNATURE)) {
            super.check(withChecksums(file));
        } else if (file.length > HEAD + 2 * COLOURS) {
            super.check(ofRows(file));
        }
    }

    private static byte[] withChecksums(byte[] file) {
        byte[] right = file.clone();
        int at = PngChunks.SIGNATURE.length();
        while (at + 12 <= right.length) {
            int length = Bytes.i32be(right, at);
            if (length < 0 || length > right.length - at - 12) {
                break;
            }
            CRC32 sum = new CRC32();
            sum.update(right, at + 4, length + 4);
            for (int i = 0; i < 4; i++) {
                right[at + 8 + length + i] = (byte) (sum.getValue() >> 24 - 8 * i);
            }
            at += 12 + length;
        }
        return right;
    }

    private static byte[] ofRows(byte[] rows) {
        return Bytes.written(out -> {
            out.write(PngChunks.signature());
            PngChunks.write(out, "IHDR", Bytes.written(head -> {
                head.writeInt(rows[0] & 63);
                head.writeInt(rows[1] & 63);
                head.write(new byte[] {rows[2], rows[3], 0, 0, rows[4]});
            }));
            if ((rows[5] & 1) != 0) {
                PngChunks.write(out, "PLTE", Arrays.copyOfRange(rows, HEAD, HEAD + COLOURS));
            }
            if ((rows[5] & 2) != 0) {
                PngChunks.write(
                        out, "tRNS", Arrays.copyOfRange(rows, HEAD + COLOURS, HEAD + COLOURS + (rows[5] >> 2 & 15)));
            }
            PngChunks.write(out, "IDAT", Bytes.written(pixels -> {
                DeflaterOutputStream packed = new DeflaterOutputStream(pixels);
                packed.write(rows, HEAD + 2 * COLOURS, rows.length - HEAD - 2 * COLOURS);
                packed.finish();
            }));
            PngChunks.write(out, "IEND", new byte[0]);
        });
    }
}
