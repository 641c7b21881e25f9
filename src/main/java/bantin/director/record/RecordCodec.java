package bantin.director.record;

import bantin.content.body.BodyStore;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into bytes and back, from their components: other records, sealed types, texts, numbers, dates, lists,
 * optionals and enums of them. The types stand in no byte, so only the program that wrote can read.
 */
public final class RecordCodec {
    private final Map<Type, Coder> coders = new HashMap<>();

    /** Writes and reads values of one type; null is a value of every type that is no number. */
    public interface Coder {
        void write(RecordWriter out, @Nullable Object value);

        @Nullable
        Object read(RecordReader in);
    }

    public RecordCodec() {
        coders.put(String.class, coder((out, v) -> out.text((String) v), RecordReader::text));
        coders.put(int.class, coder((out, v) -> out.number(as(Integer.class, v)), in -> (int) in.number()));
        coders.put(long.class, coder((out, v) -> out.number(as(Long.class, v)), RecordReader::number));
        coders.put(boolean.class, coder((out, v) -> out.number(as(Boolean.class, v) ? 1 : 0), in -> in.number() == 1));
        coders.put(
                ZonedDateTime.class, coder((out, v) -> out.moment(as(ZonedDateTime.class, v)), RecordReader::moment));
        coders.put(BodyStore.Slot.class, coder((out, v) -> out.slot(as(BodyStore.Slot.class, v)), RecordReader::slot));
    }

    /** The coder of a type. Throws {@link IllegalArgumentException} for one that it can't take apart. */
    public Coder of(Type type) {
        Coder known = coders.get(type);
        if (known != null) {
            return known;
        }
        // types may hold themselves: whoever asks meanwhile gets one that asks again later
        coders.put(type, new Coder() {
            @Override
            public void write(RecordWriter out, @Nullable Object value) {
                of(type).write(out, value);
            }

            @Override
            public @Nullable Object read(RecordReader in) {
                return of(type).read(in);
            }
        });
        Coder made = make(type);
        coders.put(type, made);
        return made;
    }

    private Coder make(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Coder> inner = Arrays.stream(generic.getActualTypeArguments())
                    .map(this::of)
                    .toList();
            Coder first = inner.get(0);
            if (generic.getRawType() == Optional.class) {
                return coder(
                        (out, v) -> first.write(out, ((Optional<?>) given(v)).orElse(null)),
                        in -> Optional.ofNullable(first.read(in)));
            }
            if (generic.getRawType() == List.class) {
                return list(first);
            }
            if (generic.getRawType() == Map.class) {
                return map(first, inner.get(1));
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return orNull(record(plain));
            }
            if (plain.isEnum()) {
                Object[] values = plain.getEnumConstants();
                return coder((out, v) -> out.number(((Enum<?>) given(v)).ordinal()), in -> values[(int) in.number()]);
            }
            if (plain.isSealed()) {
                return orNull(sealed(plain.getPermittedSubclasses()));
            }
        }
        throw new IllegalArgumentException("no way to write a " + type);
    }

    private Coder record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Coder[] parts = new Coder[components.length];
        Method[] getters = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            parts[i] = of(components[i].getGenericType());
            getters[i] = components[i].getAccessor();
            getters[i].setAccessible(true);
        }
        Constructor<?> constructor = constructor(type, components);
        return coder(
                (out, v) -> {
                    for (int i = 0; i < parts.length; i++) {
                        parts[i].write(out, get(getters[i], v));
                    }
                },
                in -> {
                    @Nullable Object[] values = new Object[parts.length];
                    for (int i = 0; i < parts.length; i++) {
                        values[i] = parts[i].read(in);
                    }
                    return make(constructor, values);
                });
    }

    private Coder sealed(Class<?>[] types) {
        List<Class<?>> permitted = List.of(types);
        List<Coder> parts = permitted.stream().map(this::of).toList();
        return coder(
                (out, v) -> {
                    int which = permitted.indexOf(given(v).getClass());
                    out.number(which);
                    parts.get(which).write(out, v);
                },
                in -> parts.get((int) in.number()).read(in));
    }

    private static Coder list(Coder item) {
        return coder(
                (out, v) -> {
                    out.number(((List<?>) given(v)).size());
                    for (Object each : ((List<?>) given(v))) {
                        item.write(out, each);
                    }
                },
                in -> {
                    int size = (int) in.number();
                    // as many as there are: a number that lies takes no memory
                    List<Object> items = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        items.add(Objects.requireNonNull(item.read(in)));
                    }
                    return List.copyOf(items);
                });
    }

    private static Coder map(Coder key, Coder value) {
        return coder(
                (out, v) -> {
                    out.number(((Map<?, ?>) given(v)).size());
                    for (Map.Entry<?, ?> each : ((Map<?, ?>) given(v)).entrySet()) {
                        key.write(out, each.getKey());
                        value.write(out, each.getValue());
                    }
                },
                in -> {
                    Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
                    for (long left = in.number(); left > 0; left--) {
                        entries.put(key.read(in), value.read(in));
                    }
                    return entries;
                });
    }

    private static Coder orNull(Coder coder) {
        return coder(
                (out, v) -> {
                    out.number(v == null ? 0 : 1);
                    if (v != null) {
                        coder.write(out, v);
                    }
                },
                in -> in.number() == 0 ? null : coder.read(in));
    }

    private interface Write {
        void to(RecordWriter out, @Nullable Object value);
    }

    private interface Read {
        @Nullable
        Object from(RecordReader in);
    }

    private static Coder coder(Write write, Read read) {
        return new Coder() {
            @Override
            public void write(RecordWriter out, @Nullable Object value) {
                write.to(out, value);
            }

            @Override
            public @Nullable Object read(RecordReader in) {
                return read.from(in);
            }
        };
    }

    private static Object given(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    private static <T> T as(Class<T> type, @Nullable Object value) {
        return type.cast(given(value));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private static Object get(Method getter, @Nullable Object of) {
        try {
            return getter.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
