package bantin.image.jpeg;

import static bantin.image.file.Bytes.u16be;
import static bantin.image.file.Bytes.u8;

import bantin.image.pixels.Plane;
import java.util.ArrayList;
import java.util.List;

/** The frame of a JPEG picture: its size and its components with room for their samples. */
final class JpegFrame {
    final int width;
    final int height;
    final boolean progressive;
    final int mostH;
    final int mostV;
    final int unitsWide;
    final int unitsHigh;
    final List<Component> components = new ArrayList<>();

    JpegFrame(byte[] file, JpegSegments.Segment segment) {
        int body = segment.body();
        progressive = segment.marker() == 0xC2;
        height = u16be(file, body + 1);
        width = u16be(file, body + 3);
        int count = u8(file, body + 5);
        int h = 1;
        int v = 1;
        for (int i = 0; i < count; i++) {
            Component component = new Component(file, body + 6 + 3 * i);
            components.add(component);
            h = Math.max(h, component.h);
            v = Math.max(v, component.v);
        }
        mostH = h;
        mostV = v;
        unitsWide = up(width, 8 * h);
        unitsHigh = up(height, 8 * v);
        components.forEach(component -> component.measure(this));
    }

    static int up(int value, int unit) {
        return (value + unit - 1) / unit;
    }

    /** One channel. Its {@code size} is how many samples a block of eight is decoded to: 1, 2, 4 or 8. */
    static final class Component {
        final int id;
        final int h;
        final int v;
        final int table;
        int width;
        int height;
        int blocksWide;
        int blocksHigh;
        int stride;
        int size = 8;
        int prediction;
        int dcTable;
        int acTable;
        int[] quant = new int[80];
        byte[] samples = new byte[0];
        short[] coefficients = new short[0];

        Component(byte[] file, int at) {
            id = u8(file, at);
            h = u8(file, at + 1) >> 4;
            v = u8(file, at + 1) & 15;
            table = u8(file, at + 2) & 3;
            if (h < 1 || h > 4 || v < 1 || v > 4) {
                throw new IndexOutOfBoundsException(at);
            }
        }

        private void measure(JpegFrame frame) {
            width = up(frame.width * h, frame.mostH);
            height = up(frame.height * v, frame.mostV);
            blocksWide = frame.unitsWide * h;
            blocksHigh = frame.unitsHigh * v;
        }

        void makeRoom(boolean progressive) {
            stride = blocksWide * size;
            samples = new byte[Math.multiplyExact(stride, blocksHigh * size)];
            if (progressive) {
                coefficients = new short[Math.multiplyExact(blocksWide * blocksHigh, 64)];
            }
        }

        Plane plane(JpegFrame frame) {
            double scale = size / 8.0;
            return new Plane(
                    up(width * size, 8),
                    up(height * size, 8),
                    stride,
                    samples,
                    scale * frame.width * h / frame.mostH,
                    scale * frame.height * v / frame.mostV);
        }
    }
}
