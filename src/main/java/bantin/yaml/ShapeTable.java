package bantin.yaml;

import java.util.ArrayList;
import java.util.List;

/** Writes a shape as tables in Markdown, for the page of settings: one for the shape, one for each shape inside it. */
public final class ShapeTable {
    private static final int DEEPEST = 3;

    private ShapeTable() {}

    /** @param level how many {@code #} the first heading has */
    public static String of(Shape shape, int level) {
        StringBuilder text = new StringBuilder();
        append(text, shape, "", level, 0);
        return text.toString();
    }

    private static void append(StringBuilder text, Shape shape, String path, int level, int depth) {
        text.append("#".repeat(level)).append(' ').append(shape.title());
        text.append(path.isEmpty() ? "" : ": `" + path + "`").append("\n\n");
        text.append("| mục | ý nghĩa | mặc định |\n|---|---|---|\n");
        List<Key> inner = new ArrayList<>();
        for (Key key : shape.keys().get()) {
            String fallback = key.required() ? "bắt buộc" : key.fallback().isEmpty() ? "" : "`" + key.fallback() + "`";
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

    private static String cell(Key key) {
        String choices = key.choices().isEmpty() ? "" : " (" + String.join(", ", key.choices()) + ")";
        return key.doc().replace("|", "\\|") + choices;
    }
}
