package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.State;
import java.time.ZonedDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the entries of a type, found out once for each. What an entry says of itself is known as long as entry and
 * type are the same; its state until it turns by itself, or other entries lead to it.
 */
final class TypeMemory {
    private final ContentType type;
    private final Sides sides;
    private final ItemOrder order;
    private final List<String> naming;
    private final Map<Item, Traits> traits = new IdentityHashMap<>();
    private final Map<Item, Standing> standings = new IdentityHashMap<>();

    /** @param before of an earlier moment; what it knows of other entries is forgotten */
    TypeMemory(ContentType type, List<Item> items, Optional<TypeMemory> before) {
        this.type = type;
        this.sides = new Sides(type);
        this.order = new ItemOrder(type);
        this.naming = type.states().all().stream()
                .flatMap(state -> state.namedBy().stream())
                .distinct()
                .toList();
        before.filter(known -> known.type.equals(type)).ifPresent(known -> {
            synchronized (known) {
                items.forEach(item -> take(item, known));
            }
        });
    }

    /**
     * What an entry says of itself.
     *
     * @param keys what it is ordered by
     * @param sides what it says on each side from which its list can be cut
     */
    record Traits(List<ItemOrder.Key> keys, List<List<Sides.Said>> sides, Optional<Integer> year) {}

    /**
     * How an entry stands at a moment.
     *
     * @param naming the entries that lead to it and may decide it
     */
    private record Standing(ZonedDateTime at, List<Item> naming, Optional<State> state, Optional<StateChange> next) {
        boolean holds(List<Item> naming, ZonedDateTime now) {
            return !now.isBefore(at)
                    && (next.isEmpty() || now.isBefore(next.get().at()))
                    && this.naming.equals(naming);
        }
    }

    private void take(Item item, TypeMemory known) {
        Traits said = known.traits.get(item);
        if (said != null) {
            traits.put(item, said);
        }
        Standing standing = known.standings.get(item);
        if (standing != null) {
            standings.put(item, standing);
        }
    }

    ContentType type() {
        return type;
    }

    Sides sides() {
        return sides;
    }

    /** In the order of the type. */
    List<Item> sorted(List<Item> items) {
        return order.sorted(items, item -> of(item).keys());
    }

    Traits of(Item item) {
        return traits.computeIfAbsent(
                item,
                one -> new Traits(
                        order.keys(one),
                        sides.of(one),
                        ItemValues.year(one, type.list().dated())));
    }

    Optional<State> state(Item item, Relations relations, ZonedDateTime now) {
        return type.states().all().isEmpty()
                ? Optional.empty()
                : standing(item, relations, now).state();
    }

    /** The first moment after another at which the state is another. */
    Optional<StateChange> change(Item item, Relations relations, ZonedDateTime now) {
        return type.states().all().isEmpty()
                ? Optional.empty()
                : standing(item, relations, now).next();
    }

    /** The next change of a moment is that of every moment until it comes. */
    private synchronized Standing standing(Item item, Relations relations, ZonedDateTime now) {
        List<Item> leading = naming.isEmpty()
                ? List.of()
                : naming.stream()
                        .flatMap(field -> relations.naming(item, field))
                        .toList();
        Standing known = standings.get(item);
        if (known != null && known.holds(leading, now)) {
            return known;
        }
        StateOf state = new StateOf(type, item, relations);
        Standing found = new Standing(now, leading, state.at(now), state.after(now));
        standings.put(item, found);
        return found;
    }
}
