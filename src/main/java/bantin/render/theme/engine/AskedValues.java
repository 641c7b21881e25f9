package bantin.render.theme.engine;

import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.AutoEscapeNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which values a piece of a template asks for, its parts' included: what it says is said by these alone, and by the
 * words of its page. A piece that holds anything of which this is not known for certain tells nothing.
 */
final class AskedValues {
    /** In place of a component: the value itself, or a component that the template does not name. */
    private static final String WHOLE = "";

    /** So much is looked at to find out: parts that show each other could be followed for ever. */
    private static final int MOST_NODES = 20_000;

    private static final int MOST_WITHIN = 40;

    private final ExtensionRegistry engine;
    private final Function<String, @Nullable Node> parts;
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Set<String> assigned = new HashSet<>();
    private final Set<String> within = new HashSet<>();
    private Set<String> bound = Set.of();
    private boolean scoped;
    private int looked;

    private AskedValues(ExtensionRegistry engine, Function<String, @Nullable Node> parts) {
        this.engine = engine;
        this.parts = parts;
    }

    /** In the order of their names. */
    record All(List<One> values) {}

    /**
     * A name that a piece asks for.
     *
     * @param components of its value, as far as the piece asks for no more of it
     * @param assigned whether the piece gives it a value, which is forgotten with the piece unless something around has that name
     */
    record One(String name, Set<String> components, boolean assigned) {}

    /**
     * All that some pieces ask for, one after the other; null where that is not known.
     *
     * @param parts gives the content of a part by its name, null where there is none
     */
    static @Nullable All of(
            List<RenderableNode> pieces, ExtensionRegistry engine, Function<String, @Nullable Node> parts) {
        AskedValues asked = new AskedValues(engine, parts);
        if (!asked.isKnown(pieces)) {
            return null;
        }
        return new All(asked.names.entrySet().stream()
                .map(one -> new One(one.getKey(), one.getValue(), asked.assigned.contains(one.getKey())))
                .toList());
    }

    private boolean isKnown(Collection<? extends Node> nodes) {
        return nodes.stream().allMatch(this::isKnown);
    }

    private boolean isKnown(@Nullable Node node) {
        if (++looked > MOST_NODES) {
            return false;
        }
        if (node instanceof BodyNode body) {
            return isKnown(body.getChildren());
        }
        if (node instanceof PrintNode print) {
            return isKnown(print.getExpression());
        }
        if (node instanceof IfNode choice) {
            return choice.getConditionsWithBodies().stream()
                            .allMatch(one -> isKnown(one.getLeft()) && isKnown(one.getRight()))
                    && isKnown(choice.getElseBody());
        }
        if (node instanceof ForNode loop) {
            return isKnown(loop.getIterable())
                    && inScope(List.of(loop.getIterationVariable(), "loop"), loop.getBody())
                    && isKnown(loop.getElseBody());
        }
        if (node instanceof Part part) {
            return part.name() instanceof LiteralStringExpression name
                    && (part.values() == null || isKnown(part.values()))
                    && isPart(name.getValue(), part.given());
        }
        if (node instanceof SetNode set) {
            assigned.add(set.getName());
            return scoped && ask(set.getName(), WHOLE) && isKnown(set.getValue());
        }
        return node == null
                || node instanceof TextNode
                || node instanceof Round
                || node instanceof RootNode root && isKnown(root.getBody())
                || node instanceof AutoEscapeNode escape && isKnown(escape.getBody());
    }

    /** A part that shows itself again asks no more than it did. */
    private boolean isPart(String name, Set<String> given) {
        if (!within.add(name)) {
            return true;
        }
        Node part = within.size() > MOST_WITHIN ? null : parts.apply(name);
        boolean known = part != null && inScope(given, part);
        within.remove(name);
        return known;
    }

    private boolean inScope(Collection<String> given, Node body) {
        Set<String> outer = bound;
        boolean wasScoped = scoped;
        bound = new HashSet<>(outer);
        bound.addAll(given);
        scoped = true;
        boolean known = isKnown(body);
        bound = outer;
        scoped = wasScoped;
        return known;
    }

    private boolean isKnown(@Nullable ArgumentsNode args) {
        return args == null
                || Stream.concat(
                                orNone(args.getPositionalArgs()).map(PositionalArgumentNode::getValueExpression),
                                orNone(args.getNamedArgs()).map(NamedArgumentNode::getValueExpression))
                        .allMatch(this::isKnown);
    }

    private static <T> Stream<T> orNone(@Nullable List<T> args) {
        return args == null ? Stream.empty() : args.stream();
    }

    private boolean isKnown(@Nullable Expression<?> expression) {
        if (expression instanceof ContextVariableExpression variable) {
            return ask(variable.getName(), WHOLE);
        }
        if (expression instanceof GetAttributeExpression got) {
            return isComponent(got)
                    || isKnown(got.getNode())
                            && isKnown(got.getAttributeNameExpression())
                            && isKnown(got.getArgumentsNode());
        }
        if (expression instanceof BinaryExpression<?> two) {
            return isKnown(two.getLeftExpression()) && isKnown(two.getRightExpression());
        }
        if (expression instanceof TernaryExpression three) {
            return isKnown(three.getExpression1())
                    && isKnown(three.getExpression2())
                    && isKnown(three.getExpression3());
        }
        if (expression instanceof FunctionOrMacroInvocationExpression call) {
            return engine.getFunction(call.getFunctionName()) != null && isKnown(call.getArguments());
        }
        if (expression instanceof MapExpression map) {
            return map.getEntries().entrySet().stream().allMatch(e -> isKnown(e.getKey()) && isKnown(e.getValue()));
        }
        return expression == null
                || expression.getClass().getSimpleName().startsWith("Literal")
                || expression instanceof FilterInvocationExpression filter && isKnown(filter.getArgs())
                || expression instanceof TestInvocationExpression test && isKnown(test.getArgs())
                || expression instanceof ArrayExpression list
                        && list.getValues().stream().allMatch(this::isKnown)
                || expression instanceof UnaryExpression one
                        && !(one instanceof RenderableNodeExpression)
                        && isKnown(one.getChildExpression());
    }

    private boolean isComponent(GetAttributeExpression got) {
        return got.getNode() instanceof ContextVariableExpression owner
                && got.getAttributeNameExpression() instanceof LiteralStringExpression name
                && got.getArgumentsNode() == null
                && ask(owner.getName(), name.getValue());
    }

    private boolean ask(String name, String component) {
        if (!bound.contains(name)) {
            names.computeIfAbsent(name, n -> new TreeSet<>()).add(component);
        }
        return true;
    }
}
