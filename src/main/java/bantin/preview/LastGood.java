package bantin.preview;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was last shown at each address, for as long as the newest can't be made. Forgets the oldest when it is full. */
final class LastGood {
    private static final long ROOM = 32L << 20;

    private final Map<String, Answer.Made> shown = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    synchronized void keep(String address, Answer.Made answer) {
        Answer.Made before = shown.put(address, answer);
        size += answer.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Answer.Made> oldest = shown.values().iterator();
        while (size > ROOM && shown.size() > 1) {
            size -= oldest.next().bytes().length;
            oldest.remove();
        }
    }

    synchronized Optional<Answer.Made> find(String address) {
        return Optional.ofNullable(shown.get(address));
    }
}
