package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.ContentType;
import bantin.content.type.State;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
        for (State state : states) {
            if (holds(state, now)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The first moment after another at which it is another. */
    Optional<StateChange> after(ZonedDateTime now) {
        List<StateChange> turns = new ArrayList<>();
        states.forEach(state -> addTurns(state, turns));
        turns.removeIf(turn -> !turn.at().isAfter(now));
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        Optional<State> current = at(now);
        turns.sort(StateChange.ORDER);
        return turns.stream().filter(turn -> !at(turn.at()).equals(current)).findFirst();
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
                && (state.lacks().isEmpty()
                        || state.lacks().stream()
                                .allMatch(name -> ItemValues.of(item, name).isEmpty()))
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
        for (String name : names) {
            if (ItemValues.of(item, name).filter(holds).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(Moment end, int days, ZonedDateTime now) {
        return !end.end().minusDays(days).isAfter(now) && end.end().isAfter(now);
    }

    /** All moments at which a condition of a state may turn. */
    private void addTurns(State state, List<StateChange> turns) {
        each(state.before(), Value::begins, moment -> turns.add(new StateChange(moment.at(), moment, false)));
        each(state.from(), Value::begins, moment -> turns.add(new StateChange(moment.at(), moment, false)));
        each(state.until(), Value::ends, moment -> turns.add(new StateChange(moment.end(), moment, true)));
        each(state.after(), Value::ends, moment -> turns.add(new StateChange(moment.end(), moment, true)));
        each(state.near(), Value::ends, moment -> {
            turns.add(new StateChange(moment.end().minusDays(state.days()), moment, false));
            turns.add(new StateChange(moment.end(), moment, true));
        });
        for (String field : state.namedBy()) {
            relations
                    .naming(item, field)
                    .flatMap(other -> beginnings(state, other))
                    .forEach(moment -> turns.add(new StateChange(moment.at(), moment, false)));
        }
    }

    private void each(List<String> names, Function<Value, Optional<Moment>> bound, Consumer<Moment> turn) {
        for (String name : names) {
            ItemValues.of(item, name).flatMap(bound).ifPresent(turn);
        }
    }
}
