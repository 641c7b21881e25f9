package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.ContentType;
import bantin.content.type.State;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which state an entry is at a moment, and when that changes by itself. */
final class StateOf {
    private final List<State> states;
    private final Item item;
    private final Relations relations;

    StateOf(ContentType type, Item item, Relations relations) {
        this.states = type.states().all();
        this.item = item;
        this.relations = relations;
    }

    Optional<State> at(ZonedDateTime now) {
        return states.stream().filter(state -> holds(state, now)).findFirst();
    }

    /** The first moment after another at which it is another. */
    Optional<StateChange> after(ZonedDateTime now) {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        Optional<State> current = at(now);
        return states.stream()
                .flatMap(this::turns)
                .filter(turn -> turn.at().isAfter(now))
                .sorted(StateChange.ORDER)
                .filter(turn -> !at(turn.at()).equals(current))
                .findFirst();
    }

    private boolean holds(State state, ZonedDateTime now) {
        return all(
                        state.before(),
                        value -> value.begins().filter(m -> m.at().isAfter(now)).isPresent())
                && all(state.from(), value -> value.begins()
                        .filter(m -> !m.at().isAfter(now))
                        .isPresent())
                && all(
                        state.until(),
                        value -> value.ends().filter(m -> m.end().isAfter(now)).isPresent())
                && all(
                        state.after(),
                        value -> value.ends().filter(m -> !m.end().isAfter(now)).isPresent())
                && all(state.near(), value -> value.ends()
                        .filter(m -> isNear(m, state.days(), now))
                        .isPresent())
                && all(state.has(), value -> true)
                && state.lacks().stream()
                        .allMatch(name -> ItemValues.of(item, name).isEmpty())
                && (state.namedBy().isEmpty()
                        || state.namedBy().stream()
                                .flatMap(field -> relations.naming(item, field))
                                .anyMatch(other -> beginnings(state, other)
                                        .noneMatch(moment -> moment.at().isAfter(now))));
    }

    /** From when on another entry's leading here counts. */
    private static Stream<Moment> beginnings(State state, Item naming) {
        return state.namingSince().stream()
                .flatMap(name -> ItemValues.of(naming, name).stream())
                .flatMap(value -> value.begins().stream());
    }

    private boolean all(List<String> names, Predicate<Value> holds) {
        return names.stream()
                .allMatch(name -> ItemValues.of(item, name).filter(holds).isPresent());
    }

    private static boolean isNear(Moment end, int days, ZonedDateTime now) {
        return !end.end().minusDays(days).isAfter(now) && end.end().isAfter(now);
    }

    /** All moments at which a condition of a state may turn. */
    private Stream<StateChange> turns(State state) {
        Stream<StateChange> begins = moments(state.before(), state.from())
                .flatMap(value -> value.begins().stream())
                .map(moment -> new StateChange(moment.at(), moment, false));
        Stream<StateChange> ends = moments(state.until(), state.after())
                .flatMap(value -> value.ends().stream())
                .map(moment -> new StateChange(moment.end(), moment, true));
        Stream<StateChange> near = moments(state.near(), List.of())
                .flatMap(value -> value.ends().stream())
                .flatMap(moment -> Stream.of(
                        new StateChange(moment.end().minusDays(state.days()), moment, false),
                        new StateChange(moment.end(), moment, true)));
        Stream<StateChange> named = state.namedBy().stream()
                .flatMap(field -> relations.naming(item, field))
                .flatMap(other -> beginnings(state, other))
                .map(moment -> new StateChange(moment.at(), moment, false));
        return Stream.of(begins, ends, near, named).flatMap(turns -> turns);
    }

    private Stream<Value> moments(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).flatMap(name -> ItemValues.of(item, name).stream());
    }
}
