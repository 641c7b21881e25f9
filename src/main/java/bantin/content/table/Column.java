package bantin.content.table;

import bantin.yaml.Key;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param key of the heads of the entries
 * @param labels what people call it
 * @param hidden whether it holds what is for editors alone
 * @param paragraphs whether a line that ends means something in its texts
 */
record Column(Key key, List<String> labels, boolean hidden, boolean paragraphs) {
    Column {
        labels = List.copyOf(labels);
    }

    String name() {
        return key.name();
    }

    boolean isCalled(String title) {
        return name().equalsIgnoreCase(title) || labels.stream().anyMatch(label -> label.equalsIgnoreCase(title));
    }

    /** Whether a cell may hold several values, or values of several parts. */
    boolean isList() {
        return switch (key.kind()) {
            case TEXTS, NAMES, LANGUAGES, FREE, MAP, MAPS -> true;
            default -> false;
        };
    }

    static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "có" -> Optional.of(true);
            case "false", "no", "off", "không" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
