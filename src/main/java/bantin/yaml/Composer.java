package bantin.yaml;

import bantin.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes nodes of the parser's events, and stops as soon as there are more than the limits allow. */
final class Composer {
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";
    /** How long a text may be is asked before it is parsed. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final YamlText yaml;
    private final YamlLimits limits;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private int nodes;

    /** @param nodes how many there are in it */
    private record Anchored(Node node, Mark mark, int nodes) {}

    private Composer(YamlText yaml, YamlLimits limits) {
        this.yaml = yaml;
        this.limits = limits;
        this.events = new Parse(SETTINGS)
                .parseString(Unfilled.hidden(YamlSpaces.ordinary(yaml.text())))
                .iterator();
    }

    /**
     * Empty when the text has nothing but comments.
     *
     * @throws Refusal for what the parser would read, but not as its writer meant it, and for too much of anything
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when the parser can't read it
     */
    static Optional<Node> compose(YamlText yaml, YamlLimits limits) {
        if (yaml.text().length() > limits.length()) {
            throw Refusal.tooMuch(Problem.error("yaml.too-large", yaml.place(), limits.length() >> 10));
        }
        return new Composer(yaml, limits).document();
    }

    /** Carries the problem for which reading ends. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;
        private final boolean tooMuch;
        private final String unknown;

        Refusal(Problem problem) {
            this(problem, false, "");
        }

        private Refusal(Problem problem, boolean tooMuch, String unknown) {
            super(problem.id(), null, false, false);
            this.problem = problem;
            this.tooMuch = tooMuch;
            this.unknown = unknown;
        }

        static Refusal tooMuch(Problem problem) {
            return new Refusal(problem, true, "");
        }

        /** What is to be repeated stands nowhere before. */
        static Refusal unknown(String name, Problem problem) {
            return new Refusal(problem, false, name);
        }

        /** The name of what is to be repeated and stands nowhere before; empty where that is not what is wrong. */
        String unknown() {
            return unknown;
        }

        Problem problem() {
            return problem;
        }

        /** Whether less of the same would have been read. */
        boolean isTooMuch() {
            return tooMuch;
        }
    }

    private Optional<Node> document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        Node node = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new Refusal(Problem.error("yaml.syntax", mark(end).place()));
        }
        anchors.forEach((name, anchored) -> {
            if (!repeated.contains(name) && anchored.node() instanceof Node.Scalar) {
                throw refused("&", anchored.mark());
            }
        });
        return Optional.of(node);
    }

    private Node node(Event event, int depth) {
        Mark mark = mark(event);
        if (depth > YamlLimits.DEPTH) {
            throw Refusal.tooMuch(Problem.error("yaml.too-deep", mark.place(), YamlLimits.DEPTH));
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias.getAlias().getValue(), mark);
        }
        int before = nodes;
        count(1, mark);
        Node node =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event, mark);
                    case SequenceStart -> items(depth, mark);
                    default -> pairs(depth, mark);
                };
        ((NodeEvent) event)
                .getAnchor()
                .ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(node, mark, nodes - before)));
        return node;
    }

    private Node repeated(String name, Mark mark) {
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw Refusal.unknown(name, Problem.error("yaml.sign", first(mark).place(), "*", name));
        }
        repeated.add(name);
        count(anchored.nodes(), mark);
        return anchored.node();
    }

    private static Node scalar(ScalarEvent event, Mark mark) {
        if (event.getTag().filter(tag -> !tag.startsWith(STANDARD_TAG)).isPresent()) {
            throw refused("!", mark);
        }
        return new Node.Scalar(event.getValue(), event.isPlain(), mark);
    }

    private Node items(int depth, Mark mark) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
            if (items.size() > limits.items()) {
                throw Refusal.tooMuch(Problem.error("yaml.too-many-items", mark.wholeLine(), limits.items()));
            }
        }
        return new Node.Items(items, to(mark, event));
    }

    private Node pairs(int depth, Mark mark) {
        List<Node.Pair> pairs = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            pairs.add(new Node.Pair(key, node(events.next(), depth + 1)));
            if (pairs.size() > limits.keys()) {
                throw Refusal.tooMuch(Problem.error("yaml.too-many-keys", mark.wholeLine(), limits.keys()));
            }
        }
        return new Node.Pairs(pairs, to(mark, event));
    }

    private void count(int more, Mark mark) {
        nodes += more;
        if (nodes > limits.nodes()) {
            throw Refusal.tooMuch(Problem.error("yaml.too-many", mark.place(), limits.nodes()));
        }
    }

    /** A sign that means something to YAML and was surely meant as a letter. */
    private static Refusal refused(String sign, Mark mark) {
        return new Refusal(Problem.error("yaml.sign", first(mark).place(), sign));
    }

    private static Mark first(Mark mark) {
        return new Mark(mark.yaml(), mark.line(), mark.column(), mark.line(), mark.column() + 1);
    }

    private Mark mark(Event event) {
        var start = event.getStartMark().orElseThrow();
        var end = event.getEndMark().orElseThrow();
        return new Mark(yaml, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
    }

    private static Mark to(Mark start, Event end) {
        var at = end.getEndMark().orElseThrow();
        return new Mark(start.yaml(), start.line(), start.column(), at.getLine(), at.getColumn());
    }
}
