package bantin.preview;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The little JSON that the preview sends to its own scripts; always one line. */
final class Json {
    private Json() {}

    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    static String list(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    static String texts(Collection<String> texts) {
        return list(texts.stream().map(Json::text).toList());
    }
}
