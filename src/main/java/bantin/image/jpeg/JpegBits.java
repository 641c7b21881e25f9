package bantin.image.jpeg;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bits of one scan. Past its end, or at a mark inside it, zeros are given and counted. */
final class JpegBits {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** A few blocks in the last corner: nobody sees them, and some cameras write so. */
    private static final int FORGIVEN = 128;

    /** Padding, before a mark: none was seen in the wild, and a lost part is longer. */
    private static final int PASSED_OVER = 16;

    /** The low {@code count} bits are still to be read; those above are used up. */
    long buffer;

    int count;
    private final byte[] data;
    private final int end;
    private int at;
    private int padding;
    private long missing;
    private int mostUnread;

    JpegBits(byte[] data, int from, int end) {
        this.data = data;
        this.at = from;
        this.end = end;
    }

    /** At least 32 bits are at hand afterwards. */
    void refill() {
        if (at + 4 <= end && count <= 32) {
            int word = (int) INTS.get(data, at);
            if (((~word - 0x01010101) & word & 0x80808080) == 0) { // no byte is 0xFF
                buffer = buffer << 32 | word & 0xFFFFFFFFL;
                count += 32;
                at += 4;
                return;
            }
        }
        while (count <= 48) {
            buffer = buffer << 8 | nextByte();
            count += 8;
        }
    }

    private int nextByte() {
        while (at < end) {
            int b = data[at] & 0xFF;
            if (b != 0xFF) {
                at++;
                return b;
            }
            int next = at + 1 < end ? data[at + 1] & 0xFF : JpegSegments.EOI;
            if (next == 0) {
                at += 2;
                return b;
            }
            if (next != 0xFF) {
                break;
            }
            at++;
        }
        padding++;
        return 0;
    }

    /** Whether more was read than the scan holds; bits that are only at hand don't count. */
    boolean exhausted() {
        return missing + lacking() > FORGIVEN;
    }

    /** Whether all that was read so far was in the file. */
    boolean areThere() {
        return missing + lacking() == 0;
    }

    /** Whether a part of the scan, or of what stands between two restart marks, was left unread. To be asked at the end. */
    boolean passedOver() {
        return Math.max(mostUnread, end - at + atHand()) > PASSED_OVER;
    }

    private int atHand() {
        return Math.max(0, count / 8 - padding);
    }

    private long lacking() {
        return Math.max(0, 8L * padding - count);
    }

    int receive(int bits) {
        if (bits == 0) {
            return 0;
        }
        if (count < 32) {
            refill();
        }
        count -= bits;
        return (int) (buffer >>> count) & (1 << bits) - 1;
    }

    int symbol(JpegHuffman table) {
        if (count < 32) {
            refill();
        }
        int entry = table.quick[(int) (buffer >>> count - JpegHuffman.LOOK) & JpegHuffman.LOOK_MASK];
        if (entry == 0) {
            entry = table.slow((int) (buffer >>> count - 16) & 0xFFFF);
        }
        count -= entry >> 8;
        return entry & 0xFF;
    }

    /** Continues after the next restart mark. */
    void restart() {
        missing += lacking();
        int unread = atHand();
        padding = 0;
        buffer = 0;
        count = 0;
        for (; at + 1 < end; at++, unread++) {
            int next = data[at + 1] & 0xFF;
            if (data[at] == (byte) 0xFF && next >= 0xD0 && next <= 0xD7) {
                at += 2;
                mostUnread = Math.max(mostUnread, unread);
                return;
            }
        }
        at = end;
    }
}
