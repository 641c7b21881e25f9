package bantin.director.record;

import bantin.content.body.BodyStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes values close together: small numbers take one byte, and a text that was written before takes its number. */
public final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();
    private final UnaryOperator<BodyStore.Slot> move;

    /** @param move moves a body to where it will lie when these values are read */
    public RecordWriter(UnaryOperator<BodyStore.Slot> move) {
        this.move = move;
    }

    /** Negative numbers are written too, in nine bytes at most. */
    public void number(long value) {
        long rest = value;
        for (int i = 0; i < 8 && (rest & ~0x7fL) != 0; i++) {
            bytes.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** 0 is null, 1 a new text, everything above the number of an old one. */
    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known + 2L);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(1);
        number(encoded.length);
        bytes.write(encoded, 0, encoded.length);
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
        return bytes.toByteArray();
    }
}
