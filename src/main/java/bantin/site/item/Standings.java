package bantin.site.item;

import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.State;
import java.time.ZonedDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the entries of a type stand: each until it turns by itself, or other entries lead to it. */
final class Standings {
    private final ContentType type;
    private final List<String> naming;
    private final Relations relations;
    private final Known<Item, Standing> known;
    private @Nullable Map<Item, Standing> byItem;

    /**
     * @param items in the order of the type
     * @param before of an earlier moment
     */
    Standings(ContentType type, List<Item> items, Relations relations, ZonedDateTime now, Optional<Standings> before) {
        this.type = type;
        this.relations = relations;
        this.naming = type.states().all().stream()
                .flatMap(state -> state.namedBy().stream())
                .distinct()
                .toList();
        List<Item> standing = type.states().all().isEmpty() ? List.of() : items;
        this.known = Known.of(
                standing,
                before.filter(earlier -> earlier.type.equals(type)).map(earlier -> earlier.known),
                (item, earlier) -> standing(item, earlier, now));
    }

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

    /** The next change of a moment is that of every moment until it comes. */
    private Standing standing(Item item, @Nullable Standing earlier, ZonedDateTime now) {
        List<Item> leading = naming.isEmpty() || relations.to(item).isEmpty()
                ? List.of()
                : naming.stream()
                        .flatMap(field -> relations.naming(item, field))
                        .toList();
        if (earlier != null && earlier.holds(leading, now)) {
            return earlier;
        }
        StateOf state = new StateOf(type, item, relations);
        return new Standing(now, leading, state.at(now), state.after(now));
    }

    /** The states of all entries, in the order of the type; nothing when the type has none. */
    List<Optional<State>> states() {
        return known.facts().stream().map(Standing::state).toList();
    }

    /** The next change of each, in the order of the type; nothing when the type has no states. */
    List<Optional<StateChange>> changes() {
        return known.facts().stream().map(Standing::next).toList();
    }

    Optional<State> state(Item item) {
        return Optional.ofNullable(byItem().get(item)).flatMap(Standing::state);
    }

    private synchronized Map<Item, Standing> byItem() {
        Map<Item, Standing> found = byItem;
        if (found == null) {
            found = new IdentityHashMap<>();
            for (int i = 0; i < known.things().size(); i++) {
                found.put(known.things().get(i), known.facts().get(i));
            }
            byItem = found;
        }
        return found;
    }
}
