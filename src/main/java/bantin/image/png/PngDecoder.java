package bantin.image.png;

import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u8;

import bantin.image.file.Header;
import bantin.image.pixels.JdkReader;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import bantin.image.png.PngChunks.Chunk;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Decodes PNG row by row, reduced by 2, 4, 8… on the way where a smaller picture is wanted: forty-eight megapixels of
 * sixteen bits need no more memory than the size that is shown. Interlaced files, which come in pieces, go to the JDK.
 */
public final class PngDecoder {
    private final Header header;
    private final int colour;
    private final PngColours colours;
    private final int pixelBytes;
    private final List<Chunk> chunks;
    private final byte[] file;

    private PngDecoder(byte[] file, Header header) {
        this.file = file;
        this.header = header;
        this.chunks = PngChunks.of(file);
        this.colour = u8(file, 25);
        this.colours = new PngColours(colour, header.bits(), chunk("PLTE"), chunk("tRNS"));
        this.pixelBytes = Math.max(1, colours.samples() * header.bits() / 8);
    }

    /** At least as large as the given width and height, and less than twice that in one direction; an interlaced one whole. */
    public static Pixels decode(byte[] file, Header header, int leastWidth, int leastHeight) throws IOException {
        if (header.progressive()) {
            return JdkReader.read("png", file);
        }
        int factor = 1;
        while (factor < 64
                && header.width() / (2 * factor) >= leastWidth
                && header.height() / (2 * factor) >= leastHeight) {
            factor *= 2;
        }
        return new PngDecoder(file, header).decode(factor);
    }

    private byte[] chunk(String type) {
        return chunks.stream()
                .filter(chunk -> chunk.type().equals(type))
                .findFirst()
                .map(chunk -> slice(file, chunk.body(), chunk.end()))
                .orElseGet(() -> new byte[0]);
    }

    private Pixels decode(int factor) throws IOException {
        int width = header.width();
        int rowBytes = Math.toIntExact(((long) width * colours.samples() * header.bits() + 7) / 8);
        byte[] row = new byte[rowBytes];
        byte[] above = new byte[rowBytes];
        byte[][] samples = new byte[colours.channels()][width];
        Reduction reduction = new Reduction(header, colours.channels(), factor);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(packed()))) {
            for (int y = 0; y < header.height(); y++) {
                int filter = in.readUnsignedByte();
                in.readFully(row);
                restore(filter, row, above);
                colours.unpack(row, width, samples);
                reduction.add(samples);
                byte[] spare = above;
                above = row;
                row = spare;
            }
        }
        return reduction.pixels(colours.model());
    }

    private InputStream packed() {
        List<InputStream> parts = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.type().equals("IDAT")) {
                parts.add(new ByteArrayInputStream(file, chunk.body(), chunk.end() - chunk.body()));
            }
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private void restore(int filter, byte[] row, byte[] above) throws IOException {
        int b = pixelBytes;
        switch (filter) {
            case 0 -> {}
            case 1 -> {
                for (int i = b; i < row.length; i++) {
                    row[i] += row[i - b];
                }
            }
            case 2 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += above[i];
                }
            }
            case 3 -> {
                for (int i = 0; i < row.length; i++) {
                    int left = i < b ? 0 : row[i - b] & 0xFF;
                    row[i] += (byte) (left + (above[i] & 0xFF) >> 1);
                }
            }
            case 4 -> {
                for (int i = 0; i < row.length; i++) {
                    int left = i < b ? 0 : row[i - b] & 0xFF;
                    int corner = i < b ? 0 : above[i - b] & 0xFF;
                    row[i] += (byte) nearest(left, above[i] & 0xFF, corner);
                }
            }
            default -> throw new IOException("filter " + filter);
        }
    }

    /** Paeth's prediction. */
    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    /** Squares of samples become their mean. */
    private static final class Reduction {
        private final int factor;
        private final int width;
        private final int fullWidth;
        private final int fullHeight;
        private final int[][] sums;
        private final Plane[] planes;
        private int rows;
        private int done;

        Reduction(Header header, int channels, int factor) {
            this.factor = factor;
            this.fullWidth = header.width();
            this.fullHeight = header.height();
            this.width = (fullWidth + factor - 1) / factor;
            int height = (fullHeight + factor - 1) / factor;
            this.sums = new int[channels][width];
            this.planes = new Plane[channels];
            for (int c = 0; c < channels; c++) {
                byte[] samples = new byte[Math.multiplyExact(width, height)];
                planes[c] = new Plane(
                        width, height, width, samples, (double) fullWidth / factor, (double) fullHeight / factor);
            }
        }

        void add(byte[][] samples) {
            int shift = Integer.numberOfTrailingZeros(factor);
            for (int c = 0; c < sums.length; c++) {
                int[] sum = sums[c];
                byte[] row = samples[c];
                for (int x = 0; x < fullWidth; x++) {
                    sum[x >> shift] += row[x] & 0xFF;
                }
            }
            rows++;
            if (rows == factor || done * factor + rows == fullHeight) {
                write();
            }
        }

        private void write() {
            for (int c = 0; c < sums.length; c++) {
                for (int x = 0; x < width; x++) {
                    int count = rows * Math.min(factor, fullWidth - x * factor);
                    planes[c].samples()[done * width + x] = (byte) ((sums[c][x] + count / 2) / count);
                    sums[c][x] = 0;
                }
            }
            rows = 0;
            done++;
        }

        Pixels pixels(Pixels.Model model) {
            Plane first = planes[0];
            return new Pixels(model, width, first.height(), first.extentX(), first.extentY(), List.of(planes));
        }
    }
}
