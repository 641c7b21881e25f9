package bantin.render.theme.engine;

import io.pebbletemplates.pebble.error.PebbleException;

/**
 * What the making of one page may cost: a mistake in a template, a loop in a loop in a loop, must end with words and not
 * with a machine that stands still. It is counted in rounds and characters, so that it is the same on every machine.
 */
public final class Budget {
    /** Rounds of all loops, and calls of macros and parts; the largest page of 100 000 articles needs half of it. */
    static final int ROUNDS = 1_000_000;

    /** Characters of a page, and of any one text that a template puts together. */
    public static final int LENGTH = 32_000_000;

    // a page is made by one thread from its first to its last character
    private final ThreadLocal<int[]> rounds = ThreadLocal.withInitial(() -> new int[1]);

    /** Begins a page. */
    public void begin() {
        rounds.get()[0] = 0;
    }

    /** The rounds of this page so far. */
    int spent() {
        return rounds.get()[0];
    }

    /** As many rounds at once, if there are so many left; else none. */
    boolean spend(int more) {
        int[] spent = rounds.get();
        boolean enough = spent[0] + more <= ROUNDS;
        spent[0] += enough ? more : 0;
        return enough;
    }

    /** One round more of a loop, a macro or a part. */
    void spend(int line, String template) {
        spend(1, line, template);
    }

    void spend(long more, int line, String template) {
        int[] spent = rounds.get();
        if (spent[0] + more > ROUNDS) {
            throw new Spent("template.rounds", ROUNDS, line, template);
        }
        spent[0] += (int) more;
    }

    /** Stops a text that has grown too long. */
    static void bound(long length, int line, String template) {
        if (length > LENGTH) {
            throw new Spent("template.length", LENGTH, line, template);
        }
    }

    /** The page costs too much. */
    public static final class Spent extends PebbleException {
        private static final long serialVersionUID = 1L;

        public final String problem;
        public final int most;

        Spent(String problem, int most, int line, String template) {
            super(null, problem, line, template);
            this.problem = problem;
            this.most = most;
        }
    }
}
