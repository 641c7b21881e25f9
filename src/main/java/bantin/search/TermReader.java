package bantin.search;

/** Takes text apart into terms, as the browser's script does. Many threads may share it. */
final class TermReader {
    /** Longer runs of letters are no words. */
    private static final int LONGEST = 64;

    private final WordTable<Term> known = new WordTable<>(Term::of);

    /** Hears the terms of a text. */
    interface Listener {
        /** @param neighbour whether it follows the term before, with no end of a sentence between */
        void term(Term term, boolean neighbour);

        /** A number or the like with its signs, as it was written; its parts are heard too. */
        void compound(Term term);
    }

    void read(String text, Listener listener) {
        new Reading(text.toCharArray(), listener).run();
    }

    private final class Reading {
        private final char[] text;
        private final Listener listener;
        private int at;
        private boolean neighbour;

        Reading(char[] text, Listener listener) {
            this.text = text;
            this.listener = listener;
        }

        void run() {
            while (at < text.length) {
                if (Letters.isLetter(text[at])) {
                    chunk();
                } else {
                    neighbour &= !isEnd(text[at]);
                    at++;
                }
            }
        }

        /** Parts that single signs join, as in {@code 224/2026/NĐ-CP}, and the percent sign behind. */
        private void chunk() {
            int start = at;
            part();
            boolean joined = false;
            while (at + 1 < text.length && isJoiner(text[at]) && Letters.isLetter(text[at + 1])) {
                at++;
                joined = true;
                part();
            }
            boolean percent = at < text.length && text[at] == '%';
            if ((joined || percent) && at - start <= LONGEST && hasDigit(start, at)) {
                String whole = plainDashes(start, at);
                if (joined) {
                    listener.compound(Term.of(whole));
                }
                if (percent) {
                    listener.compound(Term.of(whole + "%"));
                }
            }
        }

        private void part() {
            int start = at;
            at = Letters.endOfWord(text, start);
            boolean word = at - start <= LONGEST;
            if (word) {
                listener.term(known.get(text, start, at), neighbour);
            }
            neighbour = word;
        }

        private boolean hasDigit(int from, int to) {
            for (int i = from; i < to; i++) {
                if (Character.isDigit(text[i])) {
                    return true;
                }
            }
            return false;
        }

        private String plainDashes(int from, int to) {
            StringBuilder plain = new StringBuilder(to - from);
            for (int i = from; i < to; i++) {
                plain.append(isDash(text[i]) ? '-' : text[i]);
            }
            return plain.toString();
        }
    }

    /** Of a sentence. */
    private static boolean isEnd(char c) {
        return switch (c) {
            case '.', ';', ':', '!', '?', '(', ')', '[', ']', '…', '\n', '\f' -> true;
            default -> false;
        };
    }

    /** The signs that join parts of a number, a date or the number of a decree. */
    private static boolean isJoiner(char c) {
        return switch (c) {
            case '.', ',', '/', ':', '-' -> true;
            default -> isDash(c);
        };
    }

    private static boolean isDash(char c) {
        return c >= 0x2010 && c <= 0x2015 || c == 0x2212;
    }
}
