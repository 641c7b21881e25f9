package bantin.image.jpeg;

import bantin.image.pixels.Pixels;
import java.util.Arrays;

/**
 * Writes baseline JPEG with the best Huffman codes for each picture, colour at half size, and no word of metadata unless a
 * credit is given. Takes the channels as the decoder gives them, so that an ordinary photo never passes through RGB.
 */
public final class JpegEncoder {
    private final JpegBlocks blocks;
    private final JpegWriter out = new JpegWriter();
    private final int[][] dcSeen;
    private final int[][] acSeen;

    private JpegEncoder(JpegBlocks blocks) {
        this.blocks = blocks;
        int tables = blocks.components == 1 ? 1 : 2;
        dcSeen = new int[tables][256];
        acSeen = new int[tables][256];
    }

    /**
     * @param picture grey, or YCC with colour at half size, rounded up
     * @param segments whole segments to stand at the head of the file, often none
     */
    public static byte[] encode(Pixels picture, int quality, byte[] segments) {
        return new JpegEncoder(new JpegBlocks(picture, quality)).write(picture, quality, segments);
    }

    private byte[] write(Pixels picture, int quality, byte[] segments) {
        count();
        out.mark(JpegSegments.SOI);
        out.raw(segments);
        out.segment(0xDB, 0, JpegQuants.light(quality));
        if (blocks.components == 3) {
            out.segment(0xDB, 1, JpegQuants.colour(quality));
        }
        out.frame(picture.width(), picture.height(), blocks.components);
        JpegCode[] dc = Arrays.stream(dcSeen).map(JpegCode::new).toArray(JpegCode[]::new);
        JpegCode[] ac = Arrays.stream(acSeen).map(JpegCode::new).toArray(JpegCode[]::new);
        for (int table = 0; table < dc.length; table++) {
            out.code(table, dc[table]);
            out.code(0x10 | table, ac[table]);
        }
        out.scanHead(blocks.components);
        emit(dc, ac);
        out.endScan();
        out.mark(JpegSegments.EOI);
        return out.bytes();
    }

    private void count() {
        int[] mean = new int[3];
        short[] all = blocks.coefficients;
        for (int i = 0; i < blocks.count; i++) {
            int channel = blocks.channel(i);
            int at = i * 64;
            dcSeen[Math.min(1, channel)][width(all[at] - mean[channel])]++;
            mean[channel] = all[at];
            int[] seen = acSeen[Math.min(1, channel)];
            int run = 0;
            for (int k = 1; k < 64; k++) {
                int value = all[at + k];
                if (value == 0) {
                    run++;
                    continue;
                }
                for (; run > 15; run -= 16) {
                    seen[0xF0]++;
                }
                seen[run << 4 | width(value)]++;
                run = 0;
            }
            if (run > 0) {
                seen[0]++;
            }
        }
    }

    private void emit(JpegCode[] dc, JpegCode[] ac) {
        int[] mean = new int[3];
        short[] all = blocks.coefficients;
        for (int i = 0; i < blocks.count; i++) {
            int channel = blocks.channel(i);
            int at = i * 64;
            emit(dc[Math.min(1, channel)], 0, all[at] - mean[channel]);
            mean[channel] = all[at];
            emit(ac[Math.min(1, channel)], all, at);
        }
    }

    private void emit(JpegCode code, short[] all, int at) {
        int run = 0;
        for (int k = 1; k < 64; k++) {
            int value = all[at + k];
            if (value == 0) {
                run++;
                continue;
            }
            for (; run > 15; run -= 16) {
                out.bits(code.codes[0xF0], code.lengths[0xF0]);
            }
            emit(code, run, value);
            run = 0;
        }
        if (run > 0) {
            out.bits(code.codes[0], code.lengths[0]);
        }
    }

    private void emit(JpegCode code, int run, int value) {
        int size = width(value);
        int symbol = run << 4 | size;
        int extra = (value >= 0 ? value : value - 1) & (1 << size) - 1;
        out.bits(code.codes[symbol] << size | extra, code.lengths[symbol] + size);
    }

    private static int width(int value) {
        return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    }
}
