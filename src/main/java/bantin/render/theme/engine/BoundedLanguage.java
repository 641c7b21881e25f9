package bantin.render.theme.engine;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.EmbedTokenParser;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pebble's own loops, macros, parts, ranges and joined texts, each of which costs something of a page's {@link Budget}; and {@link Pieces}. */
public final class BoundedLanguage extends AbstractExtension {
    private final Budget budget;
    private final Pieces.Workshop workshop;

    /** @param templates gives each by its name */
    public BoundedLanguage(Budget budget, Function<String, PebbleTemplate> templates) {
        this.budget = budget;
        this.workshop = new Pieces.Workshop(budget, new RecordAttributes(), templates);
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(workshop.attributes());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> Pieces.into(template, workshop));
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(
                changed(new ForTokenParser(), (line, node) -> node instanceof ForNode loop ? counted(loop) : node),
                changed(
                        new MacroTokenParser(),
                        (line, node) -> node instanceof MacroNode macro ? counted(line, macro) : node),
                changed(
                        new IncludeTokenParser() {
                            @Override
                            public RenderableNode parse(Token token, Parser parser) {
                                return Part.parse(token, parser);
                            }
                        },
                        (line, node) -> counted(line, List.of(node))),
                changed(new EmbedTokenParser(), (line, node) -> counted(line, List.of(node))));
    }

    private ForNode counted(ForNode loop) {
        int line = loop.getLineNumber();
        return new ForNode(
                line,
                loop.getIterationVariable(),
                loop.getIterable(),
                counted(line, loop.getBody().getChildren()),
                loop.getElseBody());
    }

    private MacroNode counted(int line, MacroNode macro) {
        return new MacroNode(
                macro.getName(), macro.getArgs(), counted(line, macro.getBody().getChildren()));
    }

    private BodyNode counted(int line, List<RenderableNode> children) {
        return new BodyNode(
                line,
                Stream.concat(Stream.of(new Round(line, budget)), children.stream())
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static TokenParser changed(TokenParser own, BiFunction<Integer, RenderableNode, RenderableNode> change) {
        return new TokenParser() {
            @Override
            public String getTag() {
                return own.getTag();
            }

            @Override
            public RenderableNode parse(Token token, Parser parser) {
                return change.apply(token.getLineNumber(), own.parse(token, parser));
            }
        };
    }

    @Override
    public Map<String, io.pebbletemplates.pebble.extension.Function> getFunctions() {
        return Map.of(RangeFunction.FUNCTION_NAME, new BoundedRange());
    }

    /** A range is a list: it costs as many rounds as it has numbers before it is made. */
    private final class BoundedRange implements io.pebbletemplates.pebble.extension.Function {
        private final RangeFunction own = new RangeFunction();

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (arguments.get("start") instanceof Number first && arguments.get("end") instanceof Number last) {
                Object step = arguments.get("increment");
                double each = step instanceof Number n && n.doubleValue() != 0 ? n.doubleValue() : 1;
                double count = Math.abs((last.doubleValue() - first.doubleValue()) / each);
                budget.spend((long) Math.min(count, Integer.MAX_VALUE), line, self.getName());
            }
            return own.execute(arguments, self, context, line);
        }

        @Override
        public List<String> getArgumentNames() {
            return own.getArgumentNames();
        }
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return List.of(
                new BinaryOperatorImpl("~", 110, BoundedText::new, BinaryOperatorType.NORMAL, Associativity.LEFT));
    }

    private static final class BoundedText extends ConcatenateExpression {
        @Override
        public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) throws PebbleException {
            String text = super.evaluate(self, context);
            Budget.bound(text.length(), getLineNumber(), self.getName());
            return text;
        }
    }
}
