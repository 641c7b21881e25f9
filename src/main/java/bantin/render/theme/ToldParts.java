package bantin.render.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters, tests and functions of the engine itself. They throw whatever the JDK throws at a value that they did not
 * expect; here that becomes a complaint with the template and the line.
 */
final class ToldParts extends ExtensionCustomizer {
    ToldParts(Extension own) {
        super(own);
    }

    @Override
    public @Nullable Map<String, Filter> getFilters() {
        return each(super.getFilters(), ToldFilter::new);
    }

    @Override
    public @Nullable Map<String, Test> getTests() {
        return each(super.getTests(), ToldTest::new);
    }

    @Override
    public @Nullable Map<String, Function> getFunctions() {
        return each(super.getFunctions(), ToldFunction::new);
    }

    private static <T> @Nullable Map<String, T> each(
            @Nullable Map<String, T> parts, java.util.function.Function<T, T> told) {
        return parts == null
                ? null
                : parts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> told(part.getValue(), told)));
    }

    /** What escapes and what is not to be escaped is known to the engine by its class. */
    private static <T> T told(T part, java.util.function.Function<T, T> told) {
        return part.getClass().getPackageName().endsWith(".escaper") ? part : told.apply(part);
    }

    private static PebbleException told(RuntimeException e, PebbleTemplate template, int line) {
        return e instanceof PebbleException known
                ? known
                : new PebbleException(e, EngineComplaint.words(e), line, template.getName());
    }

    private record ToldFilter(Filter own) implements Filter {
        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            try {
                return own.apply(input, args, self, context, line);
            } catch (RuntimeException e) {
                throw told(e, self, line);
            }
        }

        @Override
        public List<String> getArgumentNames() {
            return own.getArgumentNames();
        }
    }

    private record ToldTest(Test own) implements Test {
        @Override
        public boolean apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            try {
                return own.apply(input, args, self, context, line);
            } catch (RuntimeException e) {
                throw told(e, self, line);
            }
        }

        @Override
        public List<String> getArgumentNames() {
            return own.getArgumentNames();
        }
    }

    private record ToldFunction(Function own) implements Function {
        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            try {
                return own.execute(args, self, context, line);
            } catch (RuntimeException e) {
                throw told(e, self, line);
            }
        }

        @Override
        public List<String> getArgumentNames() {
            return own.getArgumentNames();
        }
    }
}
