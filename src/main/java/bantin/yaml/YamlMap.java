package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Moment;
import bantin.text.Suggestions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A YAML map read through {@link Key keys}. A getter whose value has the wrong type reports a problem and answers as if
 * the key were absent, so that reading goes on and all problems of a file are found in one run.
 */
public final class YamlMap {
    private final Node.Pairs node;
    private final Predicate<String> unreadable;
    private final boolean whole;
    private final Problems problems;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, YamlValue> unfilled = new LinkedHashMap<>();
    private final Map<String, Moment> moments = new HashMap<>();
    private List<Shape.Order> orders = List.of();
    private boolean filled = true;

    /** @param unreadable the names of which nothing can be said, since their lines could not be read */
    YamlMap(Node.Pairs node, Predicate<String> unreadable, boolean whole, Problems problems) {
        this.node = node;
        this.unreadable = unreadable;
        this.whole = whole;
        this.problems = problems;
        for (Node.Pair pair : node.pairs()) {
            String name = pair.name();
            YamlValue value = new YamlValue(name, pair.key(), pair.value(), problems);
            boolean there = values.containsKey(name) || unfilled.containsKey(name);
            (Unfilled.is(pair.value()) ? unfilled : values).put(name, value);
            if (there) {
                problems.add(Problem.error("yaml.key.twice", pair.key().mark().place(), name));
            }
        }
    }

    /** A map that holds nothing, where this one begins. */
    public YamlMap nothing() {
        return new YamlMap(new Node.Pairs(List.of(), node.mark()), name -> true, false, problems);
    }

    /** Whether all lines could be read. Otherwise what is missing may stand in one of the others. */
    public boolean isWhole() {
        return whole;
    }

    /** The same map with other entries, as when names of other programs are read as names known here. */
    public YamlMap with(Map<String, YamlValue> entries) {
        YamlMap map = new YamlMap(new Node.Pairs(List.of(), node.mark()), unreadable, whole, problems);
        entries.forEach((name, value) -> map.values.put(name, value.as(name, problems)));
        map.unfilled.putAll(unfilled);
        return map;
    }

    /** Reports the keys that the shape does not know, each with the name that was perhaps meant, and those it lacks. */
    public YamlMap check(Shape shape) {
        checkItem(shape);
        for (Key key : shape.keys().get()) {
            if (key.required() && unfilled.containsKey(key.name()) && !has(key)) {
                problems.add(Problem.error(
                        "yaml.key.missing", unfilled.get(key.name()).place(), key.name()));
            }
        }
        return this;
    }

    /**
     * The same for something that can be left out: where it lacks only what is still to be filled in, that has been said,
     * and it {@link #isFilled is not filled}.
     */
    public YamlMap checkItem(Shape shape) {
        orders = shape.orders();
        for (Map.Entry<String, YamlValue> given : values.entrySet()) {
            if (!shape.knows(given.getKey())) {
                reportUnknown(given.getKey(), given.getValue().namePlace(), shape.names());
            }
        }
        for (Key key : shape.keys().get()) {
            if (!key.required() || has(key)) {
                continue;
            }
            if (unfilled.containsKey(key.name())) {
                fill(key);
            } else if (!unreadable.test(key.name())) {
                problems.add(Problem.error("yaml.key.missing", node.mark().wholeLine(), key.name()));
            }
        }
        return this;
    }

    /** Of a text that has to be there, the words around what is still to be filled in. */
    private void fill(Key key) {
        YamlValue value = Objects.requireNonNull(unfilled.get(key.name())).filled();
        if (key.kind() == Kind.TEXT && key.choices().isEmpty() && !value.isBlank()) {
            values.put(key.name(), value);
        } else {
            filled = false;
        }
    }

    /** Whether all that has to be there is there, and not still to be filled in. */
    public boolean isFilled() {
        return filled;
    }

    private void reportUnknown(String name, Place place, List<String> known) {
        Optional<String> meant = Suggestions.closest(name, known);
        problems.add(
                meant.isPresent()
                        ? Problem.error("yaml.key.unknown-meant", place, name, meant.get())
                        : Problem.error("yaml.key.unknown", place, name, String.join(", ", known)));
    }

    public boolean has(Key key) {
        YamlValue value = values.get(key.name());
        return value != null && !value.isBlank();
    }

    /** Where the map begins. */
    public Place place() {
        return node.mark().place();
    }

    /** Where the value of a key stands, or where the map begins when the key is absent. */
    public Place place(Key key) {
        return value(key).map(YamlValue::place).orElseGet(this::place);
    }

    /** Empty when the key is absent or holds nothing. */
    public Optional<YamlValue> value(Key key) {
        return value(key.name());
    }

    public Optional<YamlValue> value(String name) {
        YamlValue value = values.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    public Optional<String> text(Key key) {
        YamlValue value = values.get(key.name());
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<String> text = value.text(key.kind()).filter(t -> !t.isEmpty());
        if (text.isPresent() && !key.choices().isEmpty() && !key.choices().contains(text.get())) {
            problems.add(
                    Problem.error("yaml.choice", place(key), key.name(), text.get(), String.join(", ", key.choices())));
            return Optional.empty();
        }
        return text;
    }

    public String textOr(Key key) {
        return text(key).orElse(key.fallback());
    }

    public boolean flag(Key key) {
        return value(key).flatMap(YamlValue::flag).orElse(Boolean.valueOf(key.fallback()));
    }

    public int number(Key key) {
        return value(key).flatMap(value -> value.number(key.limits())).orElseGet(() -> Integer.valueOf(key.fallback()));
    }

    /** Empty list when the key is absent; items that are no numbers within the limits are reported and left out. */
    public List<Integer> numbers(Key key) {
        return items(key).stream()
                .flatMap(item -> item.number(key.limits()).stream())
                .toList();
    }

    /** @param problemId the problem when the text is no date */
    public Optional<Moment> moment(Key key, ZoneId zone, String problemId) {
        Optional<Moment> moment = value(key).flatMap(value -> value.moment(zone, problemId));
        moment.ifPresent(read -> checkOrder(key.name(), read));
        return moment;
    }

    /** Which of two dates is read first doesn't matter: the second finds the first. */
    private void checkOrder(String name, Moment read) {
        moments.put(name, read);
        for (Shape.Order order : orders) {
            Moment earlier = moments.get(order.earlier());
            Moment later = moments.get(order.later());
            boolean concerned = name.equals(order.earlier()) || name.equals(order.later());
            if (concerned && earlier != null && later != null && !order.isKept(earlier, later)) {
                YamlValue value = Objects.requireNonNull(values.get(order.later()));
                List<String> args = List.of(order.later(), order.earlier());
                problems.add(new Problem("value.order", order.severity(), value.place(), args));
            }
        }
    }

    /** Empty list when the key is absent; items that are no texts are reported and left out. */
    public List<String> texts(Key key) {
        return value(key).map(value -> value.texts(key.kind().item())).orElse(List.of());
    }

    public Optional<YamlMap> map(Key key) {
        return value(key).flatMap(value -> value.map(key.shape()));
    }

    public List<YamlMap> maps(Key key) {
        List<YamlMap> maps = new ArrayList<>();
        int most = key.limits() == null ? Integer.MAX_VALUE : key.limits().most();
        for (YamlValue item : value(key).map(value -> value.items(most)).orElse(List.of())) {
            item.map(key.shape()).ifPresent(maps::add);
        }
        return maps;
    }

    /** The items of a list, whatever they are. */
    public List<YamlValue> items(Key key) {
        return value(key).map(YamlValue::items).orElse(List.of());
    }

    /** The maps under names that the site chooses, in the order of the file. */
    public Map<String, YamlMap> namedMaps(Key key) {
        Map<String, YamlMap> named = new LinkedHashMap<>();
        map(new Key(key.name(), Kind.MAP, false, "", key.doc(), null, List.of()))
                .ifPresent(outer -> outer.values.forEach(
                        (name, value) -> value.map(key.shape()).ifPresent(map -> named.put(name, map))));
        return named;
    }

    /** All entries of a map whose names the site chooses. */
    public Map<String, YamlValue> entries() {
        return java.util.Collections.unmodifiableMap(values);
    }
}
