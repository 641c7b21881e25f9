package bantin.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object under construction: what is empty is left out. All of it is written at once, into one text. */
public final class JsonObject {
    /** A text, a number, an object, or a list of these. */
    private final Map<String, Object> members = new LinkedHashMap<>();

    public JsonObject put(String name, String text) {
        return text.isEmpty() ? this : with(name, text);
    }

    public JsonObject put(String name, long number) {
        return with(name, number);
    }

    public JsonObject put(String name, JsonObject object) {
        return object.isEmpty() ? this : with(name, object);
    }

    public JsonObject texts(String name, List<String> texts) {
        return texts.isEmpty() ? this : with(name, List.copyOf(texts));
    }

    public JsonObject objects(String name, List<JsonObject> objects) {
        List<JsonObject> full = new ArrayList<>(objects);
        full.removeIf(JsonObject::isEmpty);
        return full.isEmpty() ? this : with(name, full);
    }

    private JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** The same with another member before all others. */
    public JsonObject before(String name, String text) {
        JsonObject whole = new JsonObject().put(name, text);
        whole.members.putAll(members);
        return whole;
    }

    /** In one line, as it may stand in a script of an HTML page. */
    @Override
    public String toString() {
        StringBuilder json = new StringBuilder(1 << 10);
        write(this, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof String text) {
            json.append('"').append(Json.inside(text)).append('"');
        } else if (value instanceof JsonObject object) {
            char before = '{';
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                json.append(before);
                write(member.getKey(), json);
                write(member.getValue(), json.append(':'));
                before = ',';
            }
            json.append(before == '{' ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object one : list) {
                write(one, json.append(before));
                before = ',';
            }
            json.append(']');
        } else {
            json.append(value);
        }
    }
}
