package bantin.content.type;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Slugs;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the vocabulary of a field. */
final class ChoiceReader {
    private static final int DEEPEST = 5;
    private static final Key VALUE =
            Key.of("value", Kind.NAME, "", "Tên ngắn trong địa chỉ; bỏ trống là lấy từ label.");
    private static final Key BELOW = Key.of("choices", Kind.FREE, "", "Các từ hẹp hơn.");
    private static final Shape SHAPE = Shape.of("Một từ", VALUE, FieldShape.LABEL, BELOW);

    private final Problems problems;
    private final Set<String> values = new HashSet<>();

    ChoiceReader(Problems problems) {
        this.problems = problems;
    }

    List<Choice> read(YamlValue list, int depth) {
        List<Choice> choices = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item.isMap()) {
                item.map(SHAPE).flatMap(map -> choice(item, map, depth)).ifPresent(choices::add);
            } else {
                item.text(Kind.NAME)
                        .flatMap(text -> choice(item, Slugs.of(text), Words.of(text), List.of()))
                        .ifPresent(choices::add);
            }
        }
        return choices;
    }

    private Optional<Choice> choice(YamlValue item, YamlMap map, int depth) {
        Words label = Words.from(map, FieldShape.LABEL);
        Optional<YamlValue> inner = map.value(BELOW);
        if (inner.isPresent() && depth >= DEEPEST) {
            problems.add(Problem.error("type.choices.deep", inner.get().namePlace(), DEEPEST));
            return Optional.empty();
        }
        List<Choice> below = inner.map(list -> read(list, depth + 1)).orElse(List.of());
        return choice(item, Slugs.of(map.text(VALUE).orElse(label.in("vi"))), label, below);
    }

    private Optional<Choice> choice(YamlValue item, String value, Words label, List<Choice> below) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!values.add(value)) {
            problems.add(Problem.error("type.choice.twice", item.place(), value));
            return Optional.empty();
        }
        return Optional.of(new Choice(value, label, below));
    }
}
