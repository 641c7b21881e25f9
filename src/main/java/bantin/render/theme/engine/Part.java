package bantin.render.theme.engine;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The engine's own node for a part, which also tells what it is given. */
final class Part extends IncludeNode {
    private final @Nullable MapExpression values;

    private Part(int line, Expression<?> name, @Nullable MapExpression values) {
        super(line, name, values);
        this.values = values;
    }

    /** Reads {@code include name [with map]} as the engine does. */
    static Part parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        stream.next();
        Expression<?> name = parser.getExpressionParser().parseExpression();
        Expression<?> given = null;
        if (stream.current().test(Token.Type.NAME, "with")) {
            stream.next();
            given = parser.getExpressionParser().parseExpression();
            if (!(given instanceof MapExpression)) {
                String kind = given.getClass().getCanonicalName();
                throw new ParserException(
                        null, "Unexpected expression '" + kind + "'.", token.getLineNumber(), stream.getFilename());
            }
        }
        stream.expect(Token.Type.EXECUTE_END);
        return new Part(token.getLineNumber(), name, (MapExpression) given);
    }

    Expression<?> name() {
        return getIncludeExpression();
    }

    @Nullable
    MapExpression values() {
        return values;
    }

    /** The names that it surely has from here. */
    Set<String> given() {
        return values == null
                ? Set.of()
                : values.getEntries().keySet().stream()
                        .filter(LiteralStringExpression.class::isInstance)
                        .map(name -> ((LiteralStringExpression) name).getValue())
                        .collect(Collectors.toSet());
    }
}
