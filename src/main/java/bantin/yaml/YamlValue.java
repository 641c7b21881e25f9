package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Moment;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a YAML file with its place. Getters report a value of the wrong type and answer empty. */
public final class YamlValue {
    private static final int DEEPEST = 40;

    private final String name;
    private final YamlText yaml;
    private final Node nameNode;
    private final Node node;
    private final Problems problems;

    YamlValue(String name, YamlText yaml, Node node, Problems problems) {
        this(name, yaml, node, node, problems);
    }

    YamlValue(String name, YamlText yaml, Node nameNode, Node node, Problems problems) {
        this.name = name;
        this.yaml = yaml;
        this.nameNode = nameNode;
        this.node = node;
        this.problems = problems;
    }

    public Place place() {
        return yaml.place(node);
    }

    /** Where the name stands under which the value is given; for an item of a list, where the item stands. */
    public Place namePlace() {
        return yaml.place(nameNode);
    }

    /** Nothing at all, or a text without a letter. */
    boolean isBlank() {
        return isNull()
                || node instanceof ScalarNode scalar && clean(scalar.getValue()).isEmpty();
    }

    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Every scalar is a text: {@code title: 2020} is the title "2020", {@code slug: on} is the slug "on". */
    public Optional<String> text() {
        return node instanceof ScalarNode scalar ? Optional.of(clean(scalar.getValue())) : wrong(Kind.TEXT);
    }

    public Optional<Boolean> flag() {
        if (node instanceof ScalarNode scalar && scalar.isPlain()) {
            switch (scalar.getValue().toLowerCase(java.util.Locale.ROOT)) {
                case "true", "yes", "on", "có" -> {
                    return Optional.of(true);
                }
                case "false", "no", "off", "không" -> {
                    return Optional.of(false);
                }
                default -> {
                    return wrong(Kind.FLAG);
                }
            }
        }
        return wrong(Kind.FLAG);
    }

    public Optional<Integer> number() {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d{1,9}")) {
            return Optional.of(Integer.valueOf(scalar.getValue()));
        }
        return wrong(Kind.NUMBER);
    }

    /** @param problemId the problem when the text is no date; it is given the text */
    public Optional<Moment> moment(ZoneId zone, String problemId) {
        if (!(node instanceof ScalarNode scalar)) {
            return wrong(Kind.MOMENT);
        }
        Optional<Moment> moment = Moment.parse(scalar.getValue(), zone);
        if (moment.isEmpty()) {
            problems.add(Problem.error(problemId, place(), scalar.getValue()));
        }
        return moment;
    }

    /** Whether the value reads as a flag, without reporting anything. */
    public boolean isFlag() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && node.getTag().equals(Tag.BOOL);
    }

    public List<String> texts() {
        if (node instanceof ScalarNode) {
            return text().filter(t -> !t.isEmpty()).stream().toList();
        }
        return items().stream()
                .flatMap(item -> item.text().stream())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    public List<YamlValue> items() {
        if (!(node instanceof SequenceNode sequence)) {
            wrong(Kind.MAPS);
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlValue(name, yaml, item, problems));
        }
        return items;
    }

    public Optional<YamlMap> map() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(yaml, mapping, problems));
        }
        return wrong(Kind.MAP);
    }

    public Optional<YamlMap> map(Shape shape) {
        return map().map(map -> map.check(shape));
    }

    /** As values of the JDK: maps that keep their order, lists, strings, integers, decimals, booleans. Null becomes "". */
    public Object free() {
        return free(node, 0);
    }

    private Object free(Node value, int depth) {
        if (depth > DEEPEST) {
            problems.add(Problem.error("yaml.limits", yaml.line(value)));
            return "";
        }
        if (value instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? clean(scalar.getValue()) : "?";
                map.put(key, free(tuple.getValueNode(), depth + 1));
            }
            return map;
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> free(item, depth + 1))
                    .toList();
        }
        return scalar((ScalarNode) value);
    }

    private static Object scalar(ScalarNode scalar) {
        String text = clean(scalar.getValue());
        if (scalar.getTag().equals(Tag.NULL)) {
            return "";
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return text.matches("(?i)true|yes|on");
        }
        if (scalar.getTag().equals(Tag.INT) && text.matches("-?(0|[1-9]\\d{0,17})")) {
            return Long.valueOf(text);
        }
        if (scalar.getTag().equals(Tag.FLOAT) && text.matches("-?\\d{1,15}\\.\\d{1,15}")) {
            return new java.math.BigDecimal(text);
        }
        return text;
    }

    static String clean(String text) {
        return CleanText.of(text).strip();
    }

    private <T> Optional<T> wrong(Kind kind) {
        problems.add(
                kind == Kind.MAP && name.isEmpty()
                        ? Problem.error("yaml.not-a-map", place())
                        : Problem.error(kind.problemId(), place(), name));
        return Optional.empty();
    }
}
