package bantin.director.record;

import bantin.content.body.BodyStore;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes values close together: small numbers take one byte, and a text that was written before takes its number. */
public final class RecordWriter {
    /** Longer ones hardly come twice. */
    static final int WORTH_KNOWING = 64;

    private byte[] bytes = new byte[1 << 9];
    private int size;
    private final Map<String, Integer> texts = new HashMap<>();
    private final UnaryOperator<BodyStore.Slot> move;

    /** @param move moves a body to where it will lie when these values are read */
    public RecordWriter(UnaryOperator<BodyStore.Slot> move) {
        this.move = move;
    }

    /** Negative numbers are written too, in nine bytes at most. */
    public void number(long value) {
        makeRoom(Long.BYTES + 1);
        long rest = value;
        for (int i = 0; i < 8 && (rest & ~0x7fL) != 0; i++) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** 0 is null, 1 a new text, everything above the number of an old one. */
    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        Integer known = text.length() > WORTH_KNOWING ? null : texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known + 2L);
            return;
        }
        number(1);
        number(text.length());
        letters(text.toCharArray());
    }

    /** Each as its number: two bytes for one of Vietnamese. */
    private void letters(char[] letters) {
        makeRoom(3 * letters.length);
        byte[] to = bytes;
        int at = size;
        for (char letter : letters) {
            int rest = letter;
            for (; rest > 0x7f; rest >>>= 7) {
                to[at++] = (byte) (rest & 0x7f | 0x80);
            }
            to[at++] = (byte) rest;
        }
        size = at;
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    void moment(ZonedDateTime at) {
        number(at.toEpochSecond());
        number(at.getNano());
        text(at.getZone().getId());
    }

    void slot(BodyStore.Slot slot) {
        BodyStore.Slot moved = move.apply(slot);
        number(moved.offset());
        number(moved.length());
        text(moved.print().hex());
    }

    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
