package bantin.search;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Knows what it made of words before: a portal uses a few thousand syllables again and again. A word is looked up without making
 * a string of it, because this is done for each word of a portal. Of fixed size; many threads may share it, and two may make the
 * same thing.
 */
final class WordTable<V> {
    private static final int SIZE = 1 << 16;
    private static final int TRIES = 8;

    private final AtomicReferenceArray<Known<V>> known = new AtomicReferenceArray<>(SIZE);
    private final Function<String, V> make;

    private record Known<V>(int hash, char[] word, V made) {}

    WordTable(Function<String, V> make) {
        this.make = make;
    }

    V get(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int place = (hash ^ hash >>> 15) & SIZE - 1;
        for (int tries = 0; tries < TRIES; tries++) {
            Known<V> there = known.getAcquire(place);
            if (there == null) {
                break;
            }
            if (there.hash() == hash && Arrays.equals(there.word(), 0, there.word().length, text, from, to)) {
                return there.made();
            }
            place = place + 1 & SIZE - 1;
        }
        char[] word = Arrays.copyOfRange(text, from, to);
        V made = make.apply(new String(word));
        known.setRelease(place, new Known<>(hash, word, made));
        return made;
    }
}
