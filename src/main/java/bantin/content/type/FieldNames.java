package bantin.content.type;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The fields that a type's file may name in its other parts. */
final class FieldNames {
    private final Map<String, Field> fields = new HashMap<>();
    private final List<String> ofAll;
    private final Problems problems;

    /** @param ofAll what every entry has and needs no line in the file */
    FieldNames(Collection<Field> fields, List<String> ofAll, Problems problems) {
        fields.forEach(field -> this.fields.put(field.name(), field));
        this.ofAll = ofAll;
        this.problems = problems;
    }

    /** The name under a key, or its default, which is not looked at. */
    String name(YamlMap given, Key key, Predicate<Field> fits) {
        String written = given.textOr(key);
        if (!written.isEmpty() && given.has(key)) {
            check(written, key, given.place(key), fits);
        }
        return written;
    }

    List<String> names(YamlMap given, Key key, Predicate<Field> fits) {
        for (YamlValue item : given.value(key).map(YamlValue::each).orElse(List.of())) {
            item.text().ifPresent(text -> check(text, key, item.place(), fits));
        }
        return given.texts(key);
    }

    void check(String written, Key key, Place place, Predicate<Field> fits) {
        if (ofAll.contains(written) && !fields.containsKey(written)) {
            return;
        }
        List<String> known = fields.keySet().stream().sorted().toList();
        if (Named.isKnown("type.field.unknown", written, known, place, problems)) {
            Field field = Objects.requireNonNull(fields.get(written));
            if (!fits.test(field)) {
                problems.add(Problem.error(
                        "type.field.unfit", place, written, field.kind().word(), key.name()));
            }
        }
    }
}
