package bantin.search;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** In how many of some items each term is. Each word of a portal comes by here, and mostly one that is known already. */
final class TermCounts {
    private @Nullable Count[] places = new Count[1 << 11];
    private int size;
    private int item;

    private static final class Count {
        private final Term term;
        private int items;
        private int last;

        Count(Term term) {
            this.term = term;
        }
    }

    /** What is added from now on is another item's. */
    void nextItem() {
        item++;
    }

    /** A term of the item; again and again is once. */
    void add(Term term) {
        Count count = count(term);
        if (count.last != item) {
            count.last = item;
            count.items++;
        }
    }

    /** Those of other items. */
    void addAll(TermCounts others) {
        others.forEach((term, items) -> count(term).items += items);
    }

    void forEach(ObjIntConsumer<Term> each) {
        for (Count count : places) {
            if (count != null) {
                each.accept(count.term, count.items);
            }
        }
    }

    private Count count(Term term) {
        int place = place(term);
        Count known = places[place];
        if (known != null) {
            return known;
        }
        Count fresh = new Count(term);
        places[place] = fresh;
        if (2 * ++size >= places.length) {
            grow();
        }
        return fresh;
    }

    /** Where a term is, or would be. */
    private int place(Term term) {
        int place = term.exactHash() & places.length - 1;
        for (Count there = places[place]; there != null && !there.term.equals(term); there = places[place]) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        @Nullable Count[] before = places;
        places = new Count[2 * before.length];
        for (Count count : before) {
            if (count != null) {
                places[place(count.term)] = count;
            }
        }
    }
}
