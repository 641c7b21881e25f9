package bantin.site.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each thing of a list, in the order of the list. Of a thing that stood in an earlier list it is found out
 * from what was known then. Two lists mostly differ by what was saved between them, so that they are compared, not searched.
 */
public final class Known<E, F> {
    private final List<E> things;
    private final List<F> facts;

    private Known(List<E> things, List<F> facts) {
        this.things = things;
        this.facts = facts;
    }

    /** Finds out what is known of a thing. */
    @FunctionalInterface
    public interface Finder<E, F> {
        /** @param earlier what was known of the very same thing; null when it is new */
        F find(E thing, @Nullable F earlier);
    }

    public static <E, F> Known<E, F> of(List<E> things, Optional<Known<E, F>> before, Finder<E, F> finder) {
        List<E> now = List.copyOf(things);
        List<E> then = before.map(known -> known.things).orElse(List.of());
        List<F> known = before.map(Known::facts).orElse(List.of());
        int least = Math.min(now.size(), then.size());
        int front = 0;
        while (front < least && now.get(front) == then.get(front)) {
            front++;
        }
        int back = 0;
        while (back < least - front && now.get(now.size() - 1 - back) == then.get(then.size() - 1 - back)) {
            back++;
        }
        // what lies between was edited, came, went, or moved
        Map<E, F> between = new IdentityHashMap<>();
        for (int i = front; i < then.size() - back; i++) {
            between.put(then.get(i), known.get(i));
        }
        List<F> facts = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            E thing = now.get(i);
            boolean moved = i >= front && i < now.size() - back;
            int earlier = i < front ? i : i + then.size() - now.size();
            facts.add(finder.find(thing, moved ? between.get(thing) : known.get(earlier)));
        }
        return new Known<>(now, Collections.unmodifiableList(facts));
    }

    public List<E> things() {
        return things;
    }

    /** One for each of the things. */
    public List<F> facts() {
        return facts;
    }
}
