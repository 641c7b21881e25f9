package bantin.director.record;

import bantin.content.body.BodyStore;
import bantin.hash.Fingerprint;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote. */
public final class RecordReader {
    private final byte[] bytes;
    private final long bodies;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private int at;

    /**
     * @param at where to begin
     * @param bodies where the bodies begin in their store
     */
    public RecordReader(byte[] bytes, int at, long bodies) {
        this.bytes = bytes;
        this.at = at;
        this.bodies = bodies;
    }

    public long number() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << 7 * i;
            if (next >= 0) {
                return value;
            }
        }
        return value | (bytes[at++] & 0xffL) << 56;
    }

    @Nullable
    String text() {
        int known = (int) number();
        if (known != 1) {
            return known == 0 ? null : texts.get(known - 2);
        }
        int length = (int) number();
        String text = letters(new char[Objects.checkIndex(length, bytes.length - at + 1)]);
        if (length <= RecordWriter.WORTH_KNOWING) {
            texts.add(text);
        }
        return text;
    }

    private String letters(char[] letters) {
        byte[] from = bytes;
        int next = at;
        for (int i = 0; i < letters.length; i++) {
            int letter = from[next++];
            if (letter < 0) {
                letter = letter & 0x7f | from[next++] << 7;
            }
            if (letter < 0) {
                letter = letter & 0x3fff | from[next++] << 14;
            }
            letters[i] = (char) letter;
        }
        at = next;
        return new String(letters);
    }

    ZonedDateTime moment() {
        Instant instant = Instant.ofEpochSecond(number(), number());
        String zone = Objects.requireNonNull(text());
        return ZonedDateTime.ofInstant(instant, zones.computeIfAbsent(zone, ZoneId::of));
    }

    BodyStore.Slot slot() {
        return new BodyStore.Slot(
                BodyStore.SAVED, bodies + number(), (int) number(), new Fingerprint(Objects.requireNonNull(text())));
    }
}
