package bantin.render.theme.engine;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a component of a record by its name, and how long a list is. Nearly all that templates ask for is one of these; the
 * engine finds them as well, after it has asked itself what else it could be. All else is left to the engine.
 */
final class RecordAttributes implements AttributeResolver {
    private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            @Nullable Object name,
            Object @Nullable [] values,
            @Nullable ArgumentsNode args,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (instance instanceof List<?> list && "size".equals(name) && values == null) {
            return new ResolvedAttribute(list.size());
        }
        if (!(instance instanceof Record) || !(name instanceof String) || values != null) {
            return null;
        }
        Method getter = getter(instance, name);
        return getter == null ? null : new ResolvedAttribute(got(getter, instance));
    }

    /** A component of a record that has one of that name. */
    @Nullable
    Object of(Record record, String name) {
        return got(Objects.requireNonNull(getter(record, name)), record);
    }

    private @Nullable Method getter(Object record, Object name) {
        Map<String, Method> ofClass = known.get(record.getClass());
        if (ofClass == null) {
            ofClass = known.computeIfAbsent(record.getClass(), RecordAttributes::components);
        }
        return ofClass.get(name);
    }

    private static @Nullable Object got(Method getter, Object record) {
        try {
            return getter.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that the engine would take too: it prefers a method that says "get", "is" or "has". */
    private static Map<String, Method> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().trySetAccessible())
                .filter(component -> !isSaidOtherwise(type, component.getName()))
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    }

    private static boolean isSaidOtherwise(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of("get", "is", "has").anyMatch(verb -> Arrays.stream(type.getMethods())
                .anyMatch(method ->
                        method.getParameterCount() == 0 && method.getName().equals(verb + capital)));
    }
}
