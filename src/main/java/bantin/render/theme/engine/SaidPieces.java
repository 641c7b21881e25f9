package bantin.render.theme.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The pieces of pages that one portal has said already, by what they said it of. A piece is known by the values that it asks for,
 * each the very same object or an equal word or number: so what it says is the same, whoever wrote the template.
 */
public final class SaidPieces {
    /** So many bytes are kept, and let go all at once when there are more. */
    private static final long MOST = 2L << 20;
    /** What a piece takes beside its bytes. */
    private static final int BESIDE = 150;

    final Predicate<Object> shared;
    final Predicate<Object> ofBothKinds;
    final BiPredicate<Object, String> few;
    private final Map<Key, Piece> pieces = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    /**
     * @param shared whether a value stands on many pages as the same object, which never changes
     * @param ofBothKinds whether others of its kind are shared, though it is not
     * @param few whether pages have few different values in a component of that name
     */
    public SaidPieces(Predicate<Object> shared, Predicate<Object> ofBothKinds, BiPredicate<Object, String> few) {
        this.shared = shared;
        this.ofBothKinds = ofBothKinds;
        this.few = few;
    }

    /**
     * What was said.
     *
     * @param rounds of loops that it took
     */
    record Piece(byte[] utf8, int letters, int rounds) {}

    Piece get(Key key) {
        return pieces.get(key);
    }

    void put(Key key, Piece piece) {
        if (size.addAndGet(piece.utf8().length + BESIDE) > MOST) {
            size.set(0);
            pieces.clear();
        }
        pieces.put(key, piece);
    }

    static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    /** A piece of a template, and what it asks for: words and numbers by what they are, all else by which it is. */
    static final class Key {
        /** Of what is said this time only. */
        static final Key NONE = new Key("", new Object[0]);

        private final Object piece;
        final Object[] values;
        private final int hash;

        Key(Object piece, Object[] values) {
            this.piece = piece;
            this.values = values;
            int sum = System.identityHashCode(piece);
            for (Object value : values) {
                sum = 31 * sum + (isPlain(value) ? value.hashCode() : System.identityHashCode(value));
            }
            this.hash = sum;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key) || key.piece != piece || key.values.length != values.length) {
                return false;
            }
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (key.values[i] != value && !(isPlain(value) && value.equals(key.values[i]))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
