package bantin.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key that a YAML map may have: the source of its checks, of the JSON Schema and of the documentation.
 *
 * @param fallback the value when the key is absent, as it is documented; empty when there is none
 * @param doc one sentence for editors, in Vietnamese
 * @param shape the shape of the map, or of each map, that the key holds; null for other kinds
 * @param choices the allowed texts, empty when any text will do
 * @param limits of a number, of each number, or of how many items a list of maps has; null when any will do
 */
public record Key(
        String name,
        Kind kind,
        boolean required,
        String fallback,
        String doc,
        @Nullable Shape shape,
        List<String> choices,
        @Nullable Limits limits) {

    /** The least and the greatest number that a key may hold. */
    public record Limits(int least, int most) {}

    public Key(
            String name,
            Kind kind,
            boolean required,
            String fallback,
            String doc,
            @Nullable Shape shape,
            List<String> choices) {
        this(name, kind, required, fallback, doc, shape, choices, null);
    }

    public static Key of(String name, Kind kind, String fallback, String doc) {
        return new Key(name, kind, false, fallback, doc, null, List.of());
    }

    public static Key text(String name, String fallback, String doc) {
        return of(name, Kind.TEXT, fallback, doc);
    }

    public static Key choice(String name, String fallback, List<String> choices, String doc) {
        return new Key(name, Kind.TEXT, false, fallback, doc, null, List.copyOf(choices));
    }

    public static Key number(String name, int fallback, int least, int most, String doc) {
        Limits limits = new Limits(least, most);
        return new Key(name, Kind.NUMBER, false, String.valueOf(fallback), doc, null, List.of(), limits);
    }

    public static Key numbers(String name, String fallback, int least, int most, String doc) {
        Limits limits = new Limits(least, most);
        return new Key(name, Kind.NUMBERS, false, fallback, doc, null, List.of(), limits);
    }

    public static Key flag(String name, boolean fallback, String doc) {
        return of(name, Kind.FLAG, String.valueOf(fallback), doc);
    }

    public static Key map(String name, Shape shape, String doc) {
        return new Key(name, Kind.MAP, false, "", doc, shape, List.of());
    }

    public static Key maps(String name, Shape shape, String doc) {
        return new Key(name, Kind.MAPS, false, "", doc, shape, List.of());
    }

    public static Key namedMaps(String name, Shape shape, String doc) {
        return new Key(name, Kind.NAMED_MAPS, false, "", doc, shape, List.of());
    }

    public static Key textsOrMaps(String name, Shape shape, String doc) {
        return new Key(name, Kind.TEXTS_OR_MAPS, false, "", doc, shape, List.of());
    }

    /** The same key, whose list has no more items: more are no list of a portal, but a slip or a damaged file. */
    public Key atMost(int items) {
        return new Key(name, kind, required, fallback, doc, shape, choices, new Limits(0, items));
    }

    /** The same key, which an editor must give. */
    public Key needed() {
        return new Key(name, kind, true, fallback, doc, shape, choices, limits);
    }
}
