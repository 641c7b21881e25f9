package bantin.render.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.Writer;

/**
 * What the making of one page may cost: a mistake in a template, a loop in a loop in a loop, must end with words and not
 * with a machine that stands still. It is counted in rounds and characters, so that it is the same on every machine.
 */
final class Budget {
    /** Rounds of all loops, and calls of macros and parts; the largest page of 100 000 articles needs half of it. */
    static final int ROUNDS = 1_000_000;

    /** Characters of a page, and of any one text that a template puts together. */
    static final int LENGTH = 32_000_000;

    // a page is made by one thread from its first to its last character
    private final ThreadLocal<int[]> rounds = ThreadLocal.withInitial(() -> new int[1]);

    /** Begins a page. */
    Writer writer(StringBuilder page) {
        rounds.get()[0] = 0;
        return new Counted(page);
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
    static final class Spent extends PebbleException {
        private static final long serialVersionUID = 1L;

        final String problem;
        final int most;

        Spent(String problem, int most, int line, String template) {
            super(null, problem, line, template);
            this.problem = problem;
            this.most = most;
        }
    }

    private static final class Counted extends Writer {
        private final StringBuilder page;

        Counted(StringBuilder page) {
            this.page = page;
        }

        @Override
        public void write(char[] text, int from, int count) {
            bound((long) page.length() + count, 0, "");
            page.append(text, from, count);
        }

        /** What a template writes, most of all: in one go, not letter by letter as a part of it would be. */
        @Override
        public void write(String text) {
            bound((long) page.length() + text.length(), 0, "");
            page.append(text);
        }

        @Override
        public void write(String text, int from, int count) {
            write(text.substring(from, from + count));
        }

        @Override
        public void flush() {
            // a page in memory is where it was written to
        }

        @Override
        public void close() {
            // a page in memory holds nothing open
        }
    }
}
