package bantin.yaml;

import java.util.List;
import java.util.Locale;

/** A piece of YAML: a text, a list or a map. */
sealed interface Node {
    Mark mark();

    /**
     * A text, also where YAML would see a number or a date.
     *
     * @param plain written without quotes
     */
    record Scalar(String text, boolean plain, Mark mark) implements Node {
        boolean isNull() {
            return plain && saysNothing(text);
        }

        /** Of a text without quotes. */
        static boolean saysNothing(String text) {
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }

        boolean isBlank() {
            char first = text.isEmpty() ? ' ' : text.charAt(0);
            boolean shows = first > ' ' && first < 0x7F || first >= 0xC0 && first < 0x250;
            return isNull() || !shows && YamlValue.clean(text).isEmpty();
        }

        boolean isFlag() {
            return plain
                    && switch (text.toLowerCase(Locale.ROOT)) {
                        case "true", "yes", "on", "false", "no", "off" -> true;
                        default -> false;
                    };
        }
    }

    record Items(List<Node> items, Mark mark) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Pairs(List<Pair> pairs, Mark mark) implements Node {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    record Pair(Node key, Node value) {
        /** The key's name; a key that is itself a list or a map has none. */
        String name() {
            return key instanceof Scalar scalar ? YamlValue.clean(scalar.text()) : "?";
        }
    }
}
