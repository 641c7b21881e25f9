package bantin.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes values into JSON; always one line. What it writes may stand in a script of an HTML page as it is: there a mere
 * {@code <!--<script>} in a title would keep the block from ever ending, and the page empty.
 */
public final class Json {
    /** In JSON all of them mean the same when escaped; in HTML, or in a script's quotes, they mean more when not. */
    private static final String SPECIAL = "<>&'\u2028\u2029";

    private Json() {}

    public static String text(String text) {
        return '"' + inside(text) + '"';
    }

    /** What stands between the quotes of a text, those of JSON or of a script. */
    public static String inside(String text) {
        StringBuilder json = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || SPECIAL.indexOf(c) >= 0) {
                json.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
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
