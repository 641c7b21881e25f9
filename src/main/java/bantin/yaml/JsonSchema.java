package bantin.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes a shape as JSON Schema (draft 2020-12), so that editors' tools complete and check the keys. */
public final class JsonSchema {
    private static final String STEP = "  ";

    /** Shapes being written: one that holds itself is written three deep, which is more than any menu has. */
    private final Deque<Shape> open = new ArrayDeque<>();

    private final UnaryOperator<String> words;

    private JsonSchema(UnaryOperator<String> words) {
        this.words = words;
    }

    /** In Vietnamese, as the keys are declared. */
    public static String of(Shape shape, String id) {
        return of(shape, id, UnaryOperator.identity());
    }

    /** @param words each Vietnamese sentence of the keys in the language of the schema */
    public static String of(Shape shape, String id, UnaryOperator<String> words) {
        JsonSchema schema = new JsonSchema(words);
        return "{\n" + STEP + "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n" + STEP + "\"$id\": "
                + quote(id) + ",\n" + schema.members(shape, STEP) + "\n}\n";
    }

    private String members(Shape shape, String indent) {
        open.push(shape);
        List<Key> keys = shape.keys().get();
        String properties = keys.stream()
                .map(key -> indent + STEP + quote(key.name()) + ": " + key(key, indent + STEP))
                .collect(Collectors.joining(",\n"));
        String required = keys.stream()
                .filter(Key::required)
                .map(key -> quote(key.name()))
                .collect(Collectors.joining(", "));
        open.pop();
        return indent + "\"title\": " + quote(words.apply(shape.title())) + ",\n" + indent + "\"type\": \"object\",\n"
                + (required.isEmpty() ? "" : indent + "\"required\": [" + required + "],\n")
                + indent + "\"additionalProperties\": false,\n"
                + indent + "\"properties\": {\n" + properties + "\n" + indent + "}";
    }

    private String key(Key key, String indent) {
        String inner = indent + STEP;
        StringBuilder json = new StringBuilder("{\n");
        json.append(inner).append("\"description\": ").append(quote(words.apply(key.doc())));
        if (!key.fallback().isEmpty()) {
            json.append(",\n").append(inner).append("\"default\": ").append(fallback(key));
        }
        json.append(type(key, inner)).append('\n').append(indent).append('}');
        return json.toString();
    }

    private static String fallback(Key key) {
        return key.kind() == Kind.FLAG || key.kind() == Kind.NUMBER ? key.fallback() : quote(key.fallback());
    }

    private String type(Key key, String indent) {
        String start = ",\n" + indent;
        return switch (key.kind()) {
            case FREE -> "";
            case TEXT, NAME, PHONE -> choices(key, start);
            case TEXTS, NAMES, LANGUAGES -> texts(key, start);
            case DECIMAL -> start + "\"type\": [\"number\", \"string\"]";
            case WORDS ->
                start + "\"type\": [\"string\", \"number\", \"boolean\", \"object\"]" + start
                        + "\"additionalProperties\": " + TEXT_TYPE;
            case NUMBERS ->
                start + "\"type\": \"array\",\n" + indent + "\"items\": { \"type\": \"integer\"" + limits(key, ", ")
                        + " }";
            case NUMBER -> start + "\"type\": \"integer\"" + limits(key, start);
            case COLOUR -> start + "\"type\": \"string\"" + start + "\"pattern\": \"^#[0-9a-fA-F]{6}$\"";
            case MOMENT -> start + "\"type\": \"string\"";
            case FLAG_OR_MOMENT -> start + "\"type\": [\"boolean\", \"string\"]";
            case MAP -> ",\n" + shape(key, indent);
            case TEXT_OR_MAP ->
                start + "\"anyOf\": [" + TEXT_TYPE + ", {\n" + shape(key, indent + STEP) + "\n" + indent + "}]";
            case MAPS ->
                start + "\"type\": \"array\"" + most(key, start) + ",\n" + indent + "\"items\": {\n"
                        + shape(key, indent + STEP) + "\n" + indent + "}";
            case TEXTS_OR_MAPS ->
                start + "\"type\": \"array\",\n" + indent + "\"items\": {\n" + indent + STEP + "\"anyOf\": ["
                        + TEXT_TYPE + ", {\n" + shape(key, indent + STEP + STEP) + "\n" + indent + STEP + "}]\n"
                        + indent + "}";
            case NAMED_LISTS ->
                start + "\"type\": \"object\",\n" + indent + "\"additionalProperties\": {\n" + indent + STEP
                        + "\"type\": \"array\",\n" + indent + STEP + "\"items\": {\n"
                        + shape(key, indent + STEP + STEP) + "\n" + indent + STEP + "}\n" + indent + "}";
            case NAMED_MAPS ->
                start + "\"type\": \"object\",\n" + indent + "\"additionalProperties\": {\n" + shape(key, indent + STEP)
                        + "\n" + indent + "}";
            case TEXTS_OR_NAMED_MAPS ->
                start + "\"type\": [\"array\", \"string\", \"object\"]" + start + "\"items\": " + TEXT_TYPE + start
                        + "\"additionalProperties\": {\n"
                        + shape(key, indent + STEP).replace("\"object\",", "[\"object\", \"null\"],") + "\n" + indent
                        + "}";
            case NAMED_TEXTS -> start + "\"type\": \"object\",\n" + indent + "\"additionalProperties\": " + TEXT_TYPE;
            default -> start + "\"type\": " + quote(key.kind().schemaType());
        };
    }

    /** YAML reads {@code title: 2020} as a number; bantin takes it as the text it is. */
    private static final String TEXT_TYPE = "{ \"type\": [\"string\", \"number\", \"boolean\"] }";

    private static String texts(Key key, String start) {
        String item = key.choices().isEmpty() ? TEXT_TYPE : "{ \"enum\": [" + quoted(key.choices()) + "] }";
        return start + "\"type\": [\"array\", \"string\"]" + start + "\"items\": " + item;
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(JsonSchema::quote).collect(Collectors.joining(", "));
    }

    private static String choices(Key key, String start) {
        if (key.choices().isEmpty()) {
            return start + "\"type\": [\"string\", \"number\", \"boolean\"]";
        }
        return start + "\"enum\": [" + quoted(key.choices()) + "]";
    }

    private static String limits(Key key, String start) {
        Key.Limits limits = key.limits();
        return limits == null ? "" : start + "\"minimum\": " + limits.least() + start + "\"maximum\": " + limits.most();
    }

    private static String most(Key key, String start) {
        Key.Limits limits = key.limits();
        return limits == null ? "" : start + "\"maxItems\": " + limits.most();
    }

    private String shape(Key key, String indent) {
        Shape shape = key.shape();
        boolean tooDeep = shape != null && open.stream().filter(s -> s == shape).count() >= 3;
        return shape == null || tooDeep ? indent + "\"type\": \"object\"" : members(shape, indent);
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
