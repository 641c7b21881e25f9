package bantin.image.jpeg;

import bantin.image.jpeg.JpegFrame.Component;
import java.util.Arrays;

/** A scan that holds whole blocks: each is turned into samples at once, so that no coefficient is kept. */
final class JpegSequentialScan extends JpegScan {
    private final JpegHuffman[] dc;
    private final JpegHuffman[] ac;
    private final int[] block = new int[65];

    JpegSequentialScan(JpegFrame frame, byte[] file, JpegSegments.Segment segment, JpegHuffman[] dc, JpegHuffman[] ac) {
        super(frame, file, segment);
        this.dc = dc;
        this.ac = ac;
    }

    @Override
    void block(Component component, int row, int column) {
        int size = sizeOfMean(dc[component.dcTable]);
        component.prediction += JpegHuffman.extended(bits.receive(size), size);
        int mean = component.prediction * component.quant[0];
        boolean flat = coefficients(ac[component.acTable], component.quant) || component.size == 1;
        int at = (row * component.stride + column) * component.size;
        if (flat) {
            JpegIdct.flat(mean, component.size, component.samples, at, component.stride);
        } else {
            block[0] = mean;
            JpegIdct.samples(block, component.size, component.samples, at, component.stride);
        }
        if (!flat || component.size == 1) {
            Arrays.fill(block, 0);
        }
    }

    /** This loop is where a photo's time goes: the bits stay in local variables, one refill serves a whole symbol. */
    private boolean coefficients(JpegHuffman table, int[] quant) {
        JpegBits source = bits;
        int[] to = block;
        int[] order = JpegIdct.ZIGZAG;
        long buffer = source.buffer;
        int count = source.count;
        boolean flat = true;
        int k = 1;
        while (k < 64) {
            if (count < 32) {
                source.buffer = buffer;
                source.count = count;
                source.refill();
                buffer = source.buffer;
                count = source.count;
            }
            int look = (int) (buffer >>> count - JpegHuffman.LOOK) & JpegHuffman.LOOK_MASK;
            int whole = table.whole[look];
            if (whole != 0) {
                k += whole >> 8 & 15;
                count -= whole & 0xFF;
                to[order[k]] = (whole >> 16) * quant[k];
                flat = false;
                k++;
                continue;
            }
            int entry = table.quick[look];
            if (entry == 0) {
                entry = table.slow((int) (buffer >>> count - 16) & 0xFFFF);
            }
            count -= entry >> 8;
            int size = entry & 15;
            k += entry >> 4 & 15;
            if (size == 0) {
                if ((entry & 0xF0) != 0xF0) {
                    break;
                }
            } else {
                count -= size;
                int value = (int) (buffer >>> count) & (1 << size) - 1;
                to[order[k]] = JpegHuffman.extended(value, size) * quant[k];
                flat = false;
            }
            k++;
        }
        source.buffer = buffer;
        source.count = count;
        if (k > 64) {
            noteImpossible();
        }
        return flat;
    }
}
