package bantin.render.view;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of all that a template sees. Two models with the same fingerprint hold the same values in the same
 * order; one that holds anything whose value can't be told has none. Several threads may use one.
 */
public final class ModelPrint {
    private final Map<Class<?>, Told> told = new ConcurrentHashMap<>();
    /** What stands on many pages as the same object. */
    private final Map<Same, String> shared = new ConcurrentHashMap<>();

    private final Fingerprint around;

    /** @param around of all else that pages are made of */
    public ModelPrint(Fingerprint around) {
        this.around = around;
    }

    /** @param template that shows the values */
    public Optional<Fingerprint> of(String template, Map<String, Object> model) {
        try {
            Bytes bytes = new Bytes();
            bytes.text(around.hex());
            bytes.text(template);
            entries(new TreeMap<>(model), bytes);
            return Optional.of(bytes.print());
        } catch (Untold untold) {
            return Optional.empty();
        }
    }

    private void add(@Nullable Object value, Bytes bytes) {
        if (value == null) {
            bytes.write('0');
        } else if (value instanceof String text) {
            bytes.text(text);
        } else if (value instanceof Boolean yes) {
            bytes.write(yes ? '+' : '-');
        } else if (value instanceof Integer || value instanceof Long || value instanceof Double) {
            bytes.write(value instanceof Integer ? 'i' : value instanceof Long ? 'l' : 'd');
            bytes.text(value.toString());
        } else if (value instanceof List<?> list) {
            bytes.write('[');
            list.forEach(item -> add(item, bytes));
            bytes.write(']');
        } else if (value instanceof Map || Repeated.isShared(value)) {
            bytes.write('s');
            bytes.text(shared(value));
        } else if (value instanceof Later later) {
            bytes.write('~');
            add(later.outline(), bytes);
        } else if (value instanceof Record parts) {
            parts(parts, bytes);
        } else if (value instanceof Enum<?> constant) {
            bytes.write('e');
            bytes.text(constant.name());
        } else if (value.getClass().getPackageName().equals("java.time")) {
            bytes.write('t');
            bytes.text(value.toString());
        } else {
            throw new Untold();
        }
    }

    /** Not by {@code computeIfAbsent}: what is shared holds more that is. */
    private String shared(Object value) {
        Same same = new Same(value);
        String known = shared.get(same);
        if (known == null) {
            Bytes bytes = new Bytes();
            if (value instanceof Map<?, ?> map) {
                // a copy keeps no order that a template could show
                boolean ordered = !map.getClass().getName().startsWith("java.util.ImmutableCollections");
                entries(ordered ? map : new TreeMap<Object, Object>(map), bytes);
            } else {
                parts((Record) value, bytes);
            }
            known = bytes.print().hex();
            shared.put(same, known);
        }
        return known;
    }

    private void entries(Map<?, ?> map, Bytes bytes) {
        bytes.write('{');
        map.forEach((key, value) -> {
            add(key, bytes);
            add(value, bytes);
        });
        bytes.write('}');
    }

    private void parts(Record value, Bytes bytes) {
        Told record = told.get(value.getClass());
        if (record == null) {
            record = told.computeIfAbsent(value.getClass(), Told::of);
        }
        bytes.write(record.head(), 0, record.head().length);
        for (Method getter : record.getters()) {
            try {
                add(getter.invoke(value), bytes);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What every record of a class begins with, and what its parts are got by. */
    private record Told(byte[] head, List<Method> getters) {
        static Told of(Class<?> type) {
            Bytes head = new Bytes();
            head.write('(');
            head.text(type.getName());
            return new Told(
                    head.toByteArray(),
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList());
        }
    }

    /** The object itself, whatever equals it. */
    private record Same(Object value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }
    }

    /** Values one after the other, each with a sign of what it is, and its end where that does not tell. */
    private static final class Bytes extends ByteArrayOutputStream {
        /** No text has this byte in UTF-8. */
        private static final int NO_LETTER = 0xFF;

        Bytes() {
            super(1 << 10);
        }

        Fingerprint print() {
            return Fingerprinter.quick(buf, count);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            write('"');
            write(utf8, 0, utf8.length);
            write(NO_LETTER);
        }
    }

    private static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Untold() {
            super("a value that can't be told", null, false, false);
        }
    }
}
