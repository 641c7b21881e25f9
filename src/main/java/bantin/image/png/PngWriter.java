package bantin.image.png;

import bantin.image.file.Bytes;
import bantin.image.pixels.Alpha;
import bantin.image.pixels.Colours;
import bantin.image.pixels.Pixels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG: grey, RGB, or RGBA, each row with the filter that leaves the smallest numbers. */
public final class PngWriter {
    private PngWriter() {}

    public static byte[] encode(Pixels picture) {
        Pixels pixels = picture.model() == Pixels.Model.YCC ? Colours.rgb(picture) : picture;
        int samples = pixels.planes().size();
        int colour = samples == 1 ? 0 : samples == 3 ? 2 : 6;
        return Bytes.written(out -> {
            out.write(PngChunks.signature());
            PngChunks.write(out, "IHDR", Bytes.written(head -> {
                head.writeInt(pixels.width());
                head.writeInt(pixels.height());
                head.write(new byte[] {8, (byte) colour, 0, 0, 0});
            }));
            PngChunks.write(out, "IDAT", packed(pixels, samples));
            PngChunks.write(out, "IEND", new byte[0]);
        });
    }

    private static byte[] packed(Pixels pixels, int samples) throws IOException {
        Deflater deflater = new Deflater(7);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] row = new byte[pixels.width() * samples];
        byte[] above = new byte[row.length];
        byte[][] tries = new byte[5][row.length];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            for (int y = 0; y < pixels.height(); y++) {
                fill(pixels, y, samples, row);
                int best = smallest(row, above, samples, tries);
                out.write(best);
                out.write(tries[best]);
                byte[] spare = above;
                above = row;
                row = spare;
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void fill(Pixels pixels, int y, int samples, byte[] row) {
        for (int x = 0, i = 0; x < pixels.width(); x++) {
            int alpha = samples == 4 ? pixels.plane(3).at(x, y) : 255;
            for (int c = 0; c < samples; c++) {
                int sample = pixels.plane(c).at(x, y);
                row[i++] = (byte) (samples == 4 && c < 3 ? Alpha.divided(sample, alpha) : sample);
            }
        }
    }

    private static int smallest(byte[] row, byte[] above, int samples, byte[][] tries) {
        for (int i = 0; i < row.length; i++) {
            int value = row[i] & 0xFF;
            int left = i < samples ? 0 : row[i - samples] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < samples ? 0 : above[i - samples] & 0xFF;
            tries[0][i] = (byte) value;
            tries[1][i] = (byte) (value - left);
            tries[2][i] = (byte) (value - up);
            tries[3][i] = (byte) (value - (left + up >> 1));
            tries[4][i] = (byte) (value - paeth(left, up, corner));
        }
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int filter = 0; filter < 5; filter++) {
            int sum = sum(tries[filter]);
            best = sum < least ? filter : best;
            least = Math.min(sum, least);
        }
        return best;
    }

    private static int sum(byte[] differences) {
        int sum = 0;
        for (byte difference : differences) {
            sum += Math.abs(difference);
        }
        return sum;
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
