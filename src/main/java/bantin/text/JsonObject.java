package bantin.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object under construction: what is empty is left out. */
public final class JsonObject {
    private final Map<String, String> members = new LinkedHashMap<>();

    public JsonObject put(String name, String text) {
        return text.isEmpty() ? this : raw(name, Json.text(text));
    }

    public JsonObject put(String name, long number) {
        return raw(name, String.valueOf(number));
    }

    public JsonObject put(String name, JsonObject object) {
        return object.members.isEmpty() ? this : raw(name, object.toString());
    }

    public JsonObject texts(String name, List<String> texts) {
        return texts.isEmpty() ? this : raw(name, Json.texts(texts));
    }

    public JsonObject objects(String name, List<JsonObject> objects) {
        List<String> written = new ArrayList<>(objects.size());
        for (JsonObject object : objects) {
            if (!object.members.isEmpty()) {
                written.add(object.toString());
            }
        }
        return written.isEmpty() ? this : raw(name, Json.list(written));
    }

    private JsonObject raw(String name, String json) {
        members.put(name, json);
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
        return Json.object(members);
    }
}
