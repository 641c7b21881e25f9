package bantin.yaml;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML into maps and lists, within limits. Trouble becomes problems, and what can be read beside it is read, so that
 * the other mistakes of a file are told with the first.
 */
public final class YamlReader {
    private final Problems problems;
    private final YamlLimits limits;
    private final boolean ofHeads;

    private YamlReader(Problems problems, YamlLimits limits, boolean ofHeads) {
        this.problems = problems;
        this.limits = limits;
        this.ofHeads = ofHeads;
    }

    public YamlReader(Problems problems) {
        this(problems, YamlLimits.FILE, false);
    }

    /** For the heads of articles: many are read at once, and who writes them knows nothing of comments. */
    public static YamlReader ofHeads(Problems problems) {
        return new YamlReader(problems, YamlLimits.HEAD, true);
    }

    /**
     * The map that the text holds; empty, with a problem, when it holds something else or too much. An empty text is an
     * empty map. Where lines can't be read, the map {@link YamlMap#isWhole() is not whole}.
     */
    public Optional<YamlMap> map(YamlText yaml) {
        Salvage salvage = new Salvage(yaml, limits);
        Optional<Node> node = salvage.map();
        problems.addAll(salvage.problems());
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Node.Pairs pairs) {
            salvage.read().forEach(piece -> {
                LostWords.in(piece, ofHeads, problems);
                Unfilled.tell(piece.node(), problems);
            });
            return Optional.of(new YamlMap(
                    pairs, salvage.unreadable()::contains, salvage.problems().isEmpty(), problems));
        }
        problems.add(YamlTrouble.wideColon(yaml, yaml.lines().size())
                .orElseGet(
                        () -> Problem.error("yaml.not-a-map", node.get().mark().place())));
        return Optional.empty();
    }

    /** The list that the text holds; empty, with a problem unless the text is empty, when it holds something else. */
    public Optional<YamlValue> list(YamlText yaml) {
        Salvage salvage = new Salvage(yaml, limits);
        Optional<Node> node = salvage.list();
        problems.addAll(salvage.problems());
        if (node.isEmpty()
                || node.get() instanceof Node.Pairs map && map.pairs().isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Node.Items) {
            salvage.read().forEach(piece -> {
                LostWords.in(piece, true, problems);
                Unfilled.tell(piece.node(), problems);
            });
            return Optional.of(new YamlValue("", node.get(), problems));
        }
        problems.add(Problem.error("yaml.not-a-list", node.get().mark().place()));
        return Optional.empty();
    }

    /** Whatever the text holds, as maps, lists, texts, numbers and booleans of the JDK. */
    public Optional<Object> free(YamlText yaml) {
        Salvage salvage = new Salvage(yaml, limits);
        Optional<Node> node = salvage.whole();
        problems.addAll(salvage.problems());
        salvage.read().forEach(piece -> Unfilled.tell(piece.node(), problems));
        return node.map(n -> new YamlValue("", n, problems).free());
    }

    /** A map that holds nothing, of which nothing is asked: in place of one that was not found. */
    public YamlMap nothing(YamlText yaml) {
        return new YamlMap(new Node.Pairs(List.of(), Mark.of(yaml)), name -> true, false, problems);
    }
}
