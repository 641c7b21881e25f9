package bantin.text;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes values into JSON; always one line. What it writes may stand in a script of an HTML page as it is: there a mere
 * {@code <!--<script>} in a title would keep the block from ever ending, and the page empty.
 */
public final class Json {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Json() {}

    public static String text(String text) {
        return '"' + inside(text) + '"';
    }

    /** What stands between the quotes of a text, those of JSON or of a script. */
    public static String inside(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder json = new StringBuilder(text.length() + 8).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                json.append(c);
            } else if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else {
                json.append("\\u").append(HEX.toHexDigits(c));
            }
        }
        return json.toString();
    }

    /** In JSON all others mean the same when escaped; in HTML, or in a script's quotes, they mean more when not. */
    private static boolean isPlain(char c) {
        if (c > '\\' && c < '\u2028') {
            return true;
        }
        return switch (c) {
            case '"', '\\', '<', '>', '&', '\'', '\u2028', '\u2029' -> false;
            default -> c >= ' ';
        };
    }

    public static String list(Collection<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    public static String texts(Collection<String> texts) {
        return list(texts.stream().map(Json::text).toList());
    }

    /** @param members JSON by name, in the order of the map */
    public static String object(Map<String, String> members) {
        int length = 2;
        for (Map.Entry<String, String> member : members.entrySet()) {
            length += member.getKey().length() + member.getValue().length() + 4;
        }
        StringBuilder json = new StringBuilder(length);
        for (Map.Entry<String, String> member : members.entrySet()) {
            json.append(json.isEmpty() ? '{' : ',')
                    .append('"')
                    .append(inside(member.getKey()))
                    .append("\":")
                    .append(member.getValue());
        }
        return json.isEmpty() ? "{}" : json.append('}').toString();
    }
}
