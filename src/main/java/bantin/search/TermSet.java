package bantin.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Different terms of one text. Each word of a portal comes by here, and mostly one that is known already. */
final class TermSet {
    private @Nullable Term[] places = new Term[1 << 10];
    private int size;

    void add(Term term) {
        if (2 * size >= places.length) {
            grow();
        }
        int place = place(term);
        if (places[place] == null) {
            places[place] = term;
            size++;
        }
    }

    /** Where a term is, or would be. */
    private int place(Term term) {
        int place = term.exactHash() & places.length - 1;
        for (Term there = places[place]; there != null && !there.equals(term); there = places[place]) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        @Nullable Term[] before = places;
        places = new Term[2 * before.length];
        for (Term term : before) {
            if (term != null) {
                places[place(term)] = term;
            }
        }
    }

    List<Term> all() {
        return Stream.of(places).filter(Objects::nonNull).toList();
    }
}
