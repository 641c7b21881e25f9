package bantin.render.view;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
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
    private final Map<Same, byte[]> shared = new ConcurrentHashMap<>();

    private final Fingerprint around;

    /** @param around of all else that pages are made of */
    public ModelPrint(Fingerprint around) {
        this.around = around;
    }

    /** @param template that shows the values */
    public Optional<Fingerprint> of(String template, Map<String, Object> model) {
        try {
            Bytes bytes = new Bytes(1 << 13);
            bytes.text(around.hex());
            bytes.text(template);
            entries(new TreeMap<>(model), bytes);
            return Optional.of(bytes.print());
        } catch (Untold untold) {
            return Optional.empty();
        }
    }

    /** What most values are is asked first, and classes before interfaces, which take longer to ask. */
    private void add(@Nullable Object value, Bytes bytes) {
        if (value == null) {
            bytes.sign('0');
        } else if (value instanceof String text) {
            bytes.text(text);
        } else if (value instanceof Record record) {
            record(record, bytes);
        } else if (value instanceof Boolean yes) {
            bytes.sign(yes ? '+' : '-');
        } else if (value instanceof Integer || value instanceof Long || value instanceof Double) {
            bytes.sign(value instanceof Integer ? 'i' : value instanceof Long ? 'l' : 'd');
            bytes.text(value.toString());
        } else if (value instanceof Enum<?> constant) {
            bytes.sign('e');
            bytes.text(constant.name());
        } else if (value instanceof List<?> list) {
            bytes.sign('[');
            for (Object item : list) {
                add(item, bytes);
            }
            bytes.sign(']');
        } else if (value instanceof Map) {
            bytes.sign('s');
            bytes.add(shared(value));
        } else if (value instanceof ZonedDateTime moment) {
            bytes.sign('z');
            bytes.number(moment.toEpochSecond());
            bytes.number(moment.getNano());
            bytes.text(moment.getZone().getId());
        } else if (value.getClass().getPackageName().equals("java.time")) {
            bytes.sign('t');
            bytes.text(value.toString());
        } else {
            throw new Untold();
        }
    }

    private void record(Record value, Bytes bytes) {
        if (value instanceof Later later) {
            bytes.sign('~');
            add(later.outline(), bytes);
        } else if (Repeated.isShared(value)) {
            bytes.sign('s');
            bytes.add(shared(value));
        } else {
            parts(value, bytes);
        }
    }

    /** Not by {@code computeIfAbsent}: what is shared holds more that is. */
    private byte[] shared(Object value) {
        Same same = new Same(value);
        byte[] known = shared.get(same);
        if (known == null) {
            Bytes bytes = new Bytes(1 << 10);
            if (value instanceof Map<?, ?> map) {
                // a copy keeps no order that a template could show
                boolean ordered = !map.getClass().getName().startsWith("java.util.ImmutableCollections");
                entries(ordered ? map : new TreeMap<Object, Object>(map), bytes);
            } else {
                parts((Record) value, bytes);
            }
            known = bytes.print().hex().getBytes(StandardCharsets.US_ASCII);
            shared.put(same, known);
        }
        return known;
    }

    private void entries(Map<?, ?> map, Bytes bytes) {
        bytes.sign('{');
        map.forEach((key, value) -> {
            add(key, bytes);
            add(value, bytes);
        });
        bytes.sign('}');
    }

    private void parts(Record value, Bytes bytes) {
        Told record = told.get(value.getClass());
        if (record == null) {
            record = told.computeIfAbsent(value.getClass(), Told::of);
        }
        bytes.add(record.head());
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
            Bytes head = new Bytes(1 << 6);
            head.sign('(');
            head.text(type.getName());
            return new Told(
                    Arrays.copyOf(head.all, head.count),
                    Arrays.stream(type.getRecordComponents()).map(Told::getter).toList());
        }

        /** Said to be accessible once, it is not asked by every call who calls it. */
        private static Method getter(RecordComponent component) {
            Method getter = component.getAccessor();
            getter.setAccessible(true);
            return getter;
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
    private static final class Bytes {
        /** No text has this byte in UTF-8. */
        private static final byte NO_LETTER = (byte) 0xFF;

        private byte[] all;
        private int count;

        Bytes(int room) {
            this.all = new byte[room];
        }

        Fingerprint print() {
            return Fingerprinter.quick(all, count);
        }

        void sign(int sign) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = (byte) sign;
        }

        void number(long number) {
            for (int bits = 0; bits < Long.SIZE; bits += Byte.SIZE) {
                sign((int) (number >> bits));
            }
        }

        void text(String text) {
            sign('"');
            add(text.getBytes(StandardCharsets.UTF_8));
            sign(NO_LETTER);
        }

        void add(byte[] more) {
            if (more.length > all.length - count) {
                all = Arrays.copyOf(all, Math.max(2 * all.length, count + more.length));
            }
            System.arraycopy(more, 0, all, count, more.length);
            count += more.length;
        }
    }

    private static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Untold() {
            super("a value that can't be told", null, false, false);
        }
    }
}
