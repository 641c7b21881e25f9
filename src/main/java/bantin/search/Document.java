package bantin.search;

import bantin.content.Searched;
import java.util.Arrays;

/**
 * An item as it was read.
 *
 * @param postings what it has, sorted: the hash without marks (32 bits), the marks (8 bits), the {@link Grade} (3 bits)
 * @param block what a list of results shows of it, packed
 */
record Document(long[] postings, byte[] block) {
    /** Nobody reads on, and nothing may grow without bounds: a book of 400 pages has some 200 000 syllables. */
    private static final int MOST = 600_000;

    private static final int BOOK = 20_000;

    /** Behind the marks and the grade. */
    private static final int HASH_SHIFT = 11;

    /** Where a shelf begins in its postings. */
    int start(int shelf) {
        int at = Arrays.binarySearch(postings, (long) shelf << HASH_SHIFT + 32 - Cuts.SHELF_BITS);
        return at < 0 ? -at - 1 : at;
    }

    /** Reads items, one after the other; the room that it takes is used again for the next. One thread has it. */
    static final class Reader implements TermReader.Listener {
        private final TermReader terms;
        private final Shorthand shorthand;
        private final TermCounts words = new TermCounts();
        private final Radix radix = new Radix();
        /** Each occurrence as hash, marks and weight, two bits. */
        private long[] found = new long[1 << 11];

        private int count;
        private Term before = Term.of("");
        private int weight;

        Reader(TermReader terms, Shorthand shorthand) {
            this.terms = terms;
            this.shorthand = shorthand;
        }

        Document read(SearchItem item) {
            String text = item.text().get();
            count = 0;
            words.nextItem();
            read(item.title(), Searched.Weight.TITLE);
            read(item.summary(), Searched.Weight.SUMMARY);
            item.more().forEach(field -> read(field.text(), field.weight()));
            read(text, Searched.Weight.BODY);
            return new Document(postings(), Block.of(item, text, shorthand));
        }

        /** Of all items that were read. */
        TermCounts words() {
            return words;
        }

        private void read(String text, Searched.Weight of) {
            weight = of.ordinal();
            terms.read(text, this);
        }

        @Override
        public void term(Term term, boolean neighbour) {
            add(term.foldedHash(), term.exactHash());
            if (neighbour) {
                add(
                        Hash.ofPair(before.foldedHash(), term.foldedHash()),
                        Hash.ofPair(before.exactHash(), term.exactHash()));
            }
            words.add(term);
            before = term;
        }

        @Override
        public void compound(Term term) {
            add(term.foldedHash(), term.exactHash());
        }

        private void add(int folded, int exact) {
            if (count == MOST) {
                return;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = ((folded & 0xFFFFFFFFL) << 8 | exact & 0xFF) << 2 | weight;
        }

        /** By the highest bits of the hash alone, which few terms of a text share; a book repeats each too often for that. */
        private void sort() {
            if (count > BOOK) {
                Arrays.sort(found, 0, count);
            } else {
                radix.sort(found, count, 42 - 2 * Radix.digit(count), 42);
            }
        }

        private long[] postings() {
            sort();
            int size = 0;
            for (int from = 0; from < count; ) {
                int to = from;
                int body = 0;
                while (to < count && found[to] >>> 2 == found[from] >>> 2) {
                    body += (found[to] & 3) == Searched.Weight.BODY.ordinal() ? 1 : 0;
                    to++;
                }
                int most = (int) (found[to - 1] & 3);
                found[size++] = found[from] >>> 2 << 3 | Grade.of(most, body);
                from = to;
            }
            return Arrays.copyOf(found, size);
        }
    }
}
