package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into maps and lists, with limits on size, depth and aliases; trouble becomes problems. */
public final class YamlReader {
    private static final int LARGEST = 4 << 20;
    private static final int DEEPEST = 40;
    private static final int MOST_ALIASES = 50;
    private static final int MOST_NODES = 1_000_000;

    private final Problems problems;

    public YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The map that the text holds; empty, with a problem, when it holds something else. An empty text is an empty map. */
    public Optional<YamlMap> map(YamlText yaml) {
        Optional<Node> node = compose(yaml);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(yaml, mapping, problems));
        }
        problems.add(Problem.error("yaml.not-a-map", yaml.place(node.get())));
        return Optional.empty();
    }

    /** The list that the text holds; empty, with a problem unless the text is empty, when it holds something else. */
    public Optional<YamlValue> list(YamlText yaml) {
        Optional<Node> node = compose(yaml);
        if (node.isEmpty()
                || node.get() instanceof MappingNode map && map.getValue().isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof SequenceNode) {
            return Optional.of(new YamlValue("", yaml, node.get(), problems));
        }
        problems.add(Problem.error("yaml.not-a-list", yaml.place(node.get())));
        return Optional.empty();
    }

    /** Whatever the text holds, as maps, lists, texts, numbers and booleans of the JDK. */
    public Optional<Object> free(YamlText yaml) {
        return compose(yaml).map(node -> new YamlValue("", yaml, node, problems).free());
    }

    private Optional<Node> compose(YamlText yaml) {
        try {
            Node node = new Yaml(options()).compose(new StringReader(yaml.text()));
            if (node == null) {
                return Optional.of(emptyMap());
            }
            if (weigh(node, 0, 0) <= MOST_NODES) {
                return Optional.of(node);
            }
        } catch (MarkedYAMLException e) {
            problems.add(YamlTrouble.of(yaml, e));
            return Optional.empty();
        } catch (YAMLException e) {
            // size and depth: the parser names no place
        }
        problems.add(Problem.error("yaml.limits", new Place(yaml.file(), yaml.linesBefore() + 1, 0, 0, null)));
        return Optional.empty();
    }

    /** Aliases make a small text a huge or endless value: how many nodes it has when all are written out, or too many. */
    private static int weigh(Node node, int depth, int before) {
        int nodes = depth > DEEPEST ? MOST_NODES + 1 : before + 1;
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                nodes = nodes > MOST_NODES ? nodes : weigh(item, depth + 1, nodes);
            }
        } else if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                nodes = nodes > MOST_NODES ? nodes : weigh(tuple.getKeyNode(), depth + 1, nodes);
                nodes = nodes > MOST_NODES ? nodes : weigh(tuple.getValueNode(), depth + 1, nodes);
            }
        }
        return nodes;
    }

    private static Node emptyMap() {
        return new MappingNode(
                org.yaml.snakeyaml.nodes.Tag.MAP,
                new java.util.ArrayList<>(),
                org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        return options;
    }
}
