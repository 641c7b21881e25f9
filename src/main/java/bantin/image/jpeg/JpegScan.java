package bantin.image.jpeg;

import static bantin.image.file.Bytes.u16be;
import static bantin.image.file.Bytes.u8;

import bantin.image.jpeg.JpegFrame.Component;
import java.util.ArrayList;
import java.util.List;

/** One pass over the blocks of a JPEG picture, in the order in which the file holds them. */
abstract class JpegScan {
    private static final int LARGEST_MEAN = 11;

    final JpegFrame frame;
    final List<Component> components = new ArrayList<>();
    final JpegBits bits;
    final int first;
    final int last;
    final int high;
    final int low;
    private boolean impossible;

    JpegScan(JpegFrame frame, byte[] file, JpegSegments.Segment segment) {
        this.frame = frame;
        int body = segment.body();
        int count = u8(file, body);
        for (int i = 0; i < count; i++) {
            int id = u8(file, body + 1 + 2 * i);
            int tables = u8(file, body + 2 + 2 * i);
            Component component = frame.components.stream()
                    .filter(each -> each.id == id)
                    .findFirst()
                    .orElseThrow(() -> new IndexOutOfBoundsException(id));
            component.dcTable = tables >> 4 & 3;
            component.acTable = tables & 3;
            components.add(component);
        }
        int at = body + 1 + 2 * count;
        first = u8(file, at);
        last = Math.min(63, u8(file, at + 1));
        high = u8(file, at + 2) >> 4;
        low = u8(file, at + 2) & 15;
        bits = new JpegBits(file, body - 2 + u16be(file, body - 2), segment.end());
    }

    abstract void block(Component component, int row, int column);

    /** How many bits tell by how much the next mean differs from the last. */
    final int sizeOfMean(JpegHuffman table) {
        int size = bits.symbol(table);
        if (size > LARGEST_MEAN) {
            noteImpossible();
        }
        return size & 15;
    }

    /** Bits gone wrong soon say what no encoder writes, such as a coefficient after the last. */
    final void noteImpossible() {
        impossible |= bits.areThere();
    }

    /** Whether bytes were changed or lost on the way, as far as it shows: JPEG has no checksum. */
    boolean isDamaged() {
        return impossible || bits.exhausted() || bits.passedOver();
    }

    void startAnew() {
        components.forEach(component -> component.prediction = 0);
    }

    void run(int restartInterval) {
        startAnew();
        boolean alone = components.size() == 1;
        Component only = components.get(0);
        int wide = alone ? JpegFrame.up(only.width, 8) : frame.unitsWide;
        int tall = alone ? JpegFrame.up(only.height, 8) : frame.unitsHigh;
        int left = restartInterval;
        for (int row = 0; row < tall && !bits.exhausted(); row++) {
            for (int column = 0; column < wide; column++) {
                if (restartInterval > 0 && left-- == 0) {
                    bits.restart();
                    startAnew();
                    left = restartInterval - 1;
                }
                if (alone) {
                    block(only, row, column);
                } else {
                    unit(row, column);
                }
            }
        }
    }

    private void unit(int row, int column) {
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            for (int y = 0; y < component.v; y++) {
                for (int x = 0; x < component.h; x++) {
                    block(component, row * component.v + y, column * component.h + x);
                }
            }
        }
    }
}
