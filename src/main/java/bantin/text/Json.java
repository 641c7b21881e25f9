package bantin.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values into JSON; always one line. */
public final class Json {
    private Json() {}

    public static String text(String text) {
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

    public static String list(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    public static String texts(Collection<String> texts) {
        return list(texts.stream().map(Json::text).toList());
    }

    /** @param members JSON by name, in the order of the map */
    public static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
