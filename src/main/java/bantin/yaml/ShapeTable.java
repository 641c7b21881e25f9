package bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a shape as tables in Markdown, for the page of settings: one for the shape, one for each shape inside it. */
public final class ShapeTable {
    private static final int DEEPEST = 3;

    private final UnaryOperator<String> words;

    private ShapeTable(UnaryOperator<String> words) {
        this.words = words;
    }

    /**
     * @param level how many {@code #} the first heading has
     * @param words each Vietnamese sentence of the keys in the language of the page
     */
    public static String of(Shape shape, int level, UnaryOperator<String> words) {
        StringBuilder text = new StringBuilder();
        new ShapeTable(words).append(text, shape, "", level, 0);
        return text.toString();
    }

    private void append(StringBuilder text, Shape shape, String path, int level, int depth) {
        text.append("#".repeat(level)).append(' ').append(words.apply(shape.title()));
        text.append(path.isEmpty() ? "" : ": `" + path + "`").append("\n\n");
        text.append("| %s | %s | %s |\n|---|---|---|\n"
                .formatted(words.apply("mục"), words.apply("ý nghĩa"), words.apply("mặc định")));
        List<Key> inner = new ArrayList<>();
        for (Key key : shape.keys().get()) {
            String fallback = key.required()
                    ? words.apply("bắt buộc")
                    : key.fallback().isEmpty() ? "" : "`" + key.fallback() + "`";
            text.append("| `")
                    .append(key.name())
                    .append("` | ")
                    .append(cell(key))
                    .append(" | ")
                    .append(fallback)
                    .append(" |\n");
            if (key.shape() != null && key.shape() != shape) {
                inner.add(key);
            }
        }
        text.append('\n');
        for (Key key : inner) {
            if (depth < DEEPEST && key.shape() != null) {
                append(text, key.shape(), path.isEmpty() ? key.name() : path + "." + key.name(), level + 1, depth + 1);
            }
        }
    }

    private String cell(Key key) {
        String choices = key.choices().isEmpty() ? "" : " (" + String.join(", ", key.choices()) + ")";
        return words.apply(key.doc()).replace("|", "\\|") + choices;
    }
}
