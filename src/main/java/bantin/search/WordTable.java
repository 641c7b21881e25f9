package bantin.search;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows what it made of words before: a portal uses a few thousand syllables again and again. A word is looked up without making
 * a string of it, because this is done for each word of a portal. Of fixed size; many threads may share it: what one has made
 * never changes, so another sees all of it or none, and two may make the same thing. A word's first eight letters are kept in two
 * numbers, which is all that a Vietnamese syllable needs.
 */
final class WordTable<V> {
    private static final int SIZE = 1 << 15;
    private static final int TRIES = 8;
    private static final char[] NONE = {};

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Known<V>[] known = new Known[SIZE];

    private final Function<String, V> make;

    private record Known<V>(long first, long second, char[] rest, V made) {
        boolean is(long otherFirst, long otherSecond, char[] text, int from, int to) {
            if (first != otherFirst || second != otherSecond || rest.length != Math.max(0, to - from)) {
                return false;
            }
            for (int i = 0; i < rest.length; i++) {
                if (rest[i] != text[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    WordTable(Function<String, V> make) {
        this.make = make;
    }

    V get(char[] text, int from, int to) {
        long first = letters(text, from, Math.min(to, from + 4));
        long second = letters(text, from + 4, Math.min(to, from + 8));
        long hash = first * 0x9E3779B97F4A7C15L ^ second * 0xC2B2AE3D27D4EB4FL;
        for (int i = from + 8; i < to; i++) {
            hash = (hash ^ text[i]) * 0x9E3779B97F4A7C15L;
        }
        int place = (int) (hash >>> 40) & SIZE - 1;
        for (int tries = 0; tries < TRIES; tries++) {
            Known<V> there = known[place];
            if (there == null) {
                break;
            }
            if (there.is(first, second, text, from + 8, to)) {
                return there.made();
            }
            place = place + 1 & SIZE - 1;
        }
        V made = make.apply(new String(text, from, to - from));
        known[place] = new Known<>(first, second, to - from > 8 ? Arrays.copyOfRange(text, from + 8, to) : NONE, made);
        return made;
    }

    private static long letters(char[] text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters = letters << 16 | text[i];
        }
        return letters;
    }
}
