package bantin.image.jpeg;

import java.util.Arrays;

/** Puts the bytes of a JPEG file together. */
final class JpegWriter {
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private long buffer;
    private int pending;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void one(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }

    private void two(int value) {
        one(value >> 8);
        one(value);
    }

    void mark(int marker) {
        two(0xFF00 | marker);
    }

    void raw(byte[] more) {
        for (byte each : more) {
            one(each);
        }
    }

    void segment(int marker, int id, int[] table) {
        mark(marker);
        two(3 + table.length);
        one(id);
        for (int value : table) {
            one(value);
        }
    }

    void frame(int width, int height, int components) {
        mark(0xC0);
        two(8 + 3 * components);
        one(8);
        two(height);
        two(width);
        one(components);
        for (int i = 0; i < components; i++) {
            one(i + 1);
            one(i == 0 && components > 1 ? 0x22 : 0x11);
            one(i == 0 ? 0 : 1);
        }
    }

    void code(int id, JpegCode code) {
        mark(0xC4);
        two(19 + code.symbols.length);
        one(id);
        for (int size = 1; size <= 16; size++) {
            one(code.counts[size]);
        }
        raw(code.symbols);
    }

    void scanHead(int components) {
        mark(JpegSegments.SOS);
        two(6 + 2 * components);
        one(components);
        for (int i = 0; i < components; i++) {
            one(i + 1);
            one(i == 0 ? 0 : 0x11);
        }
        one(0);
        one(63);
        one(0);
    }

    void bits(int value, int count) {
        buffer = buffer << count | value & 0xFFFFFFFFL;
        pending += count;
        while (pending >= 8) {
            pending -= 8;
            int b = (int) (buffer >>> pending) & 0xFF;
            one(b);
            if (b == 0xFF) {
                one(0);
            }
        }
    }

    void endScan() {
        if (pending > 0) {
            bits((1 << 8 - pending) - 1, 8 - pending);
        }
    }
}
