package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void textsStandInQuotes() {
        assertThat(Json.text("Nói \"được\" \\ làm")).isEqualTo("\"Nói \\\"được\\\" \\\\ làm\"");
        assertThat(Json.inside("dòng\tmột\nhai\u0000\u001f")).isEqualTo("dòng\\u0009một\\u000Ahai\\u0000\\u001F");
        assertThat(Json.inside(" ~đ😀")).isEqualTo(" ~đ😀");
    }

    /** A title with a comment and a script in it kept the block of an article's data from ever ending. */
    @Test
    void nothingInAScriptEndsIt() {
        assertThat(Json.inside("<!--<script>&'\u2028\u2029"))
                .isEqualTo("\\u003C!--\\u003Cscript\\u003E\\u0026\\u0027\\u2028\\u2029");
    }

    @Test
    void listsAndObjectsKeepTheirOrder() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("xã", Json.text("Bình Nhì"));
        members.put("ấp", "7");

        assertThat(Json.texts(List.of("lúa", "dừa"))).isEqualTo("[\"lúa\",\"dừa\"]");
        assertThat(Json.list(List.of("1", "{}"))).isEqualTo("[1,{}]");
        assertThat(Json.list(List.of())).isEqualTo("[]");
        assertThat(Json.object(members)).isEqualTo("{\"xã\":\"Bình Nhì\",\"ấp\":7}");
    }

    @Test
    void objectsLeaveOutWhatIsEmpty() {
        JsonObject place = new JsonObject().put("name", "Gò Công").put("lat", 10);
        JsonObject empty = new JsonObject()
                .put("text", "")
                .put("object", new JsonObject())
                .texts("texts", List.of())
                .objects("objects", List.of(new JsonObject()));

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty).hasToString("{}");
        assertThat(place.isEmpty()).isFalse();
        assertThat(new JsonObject()
                        .put("place", place)
                        .texts("tags", List.of("lúa"))
                        .objects("all", List.of(new JsonObject(), place)))
                .hasToString("{\"place\":{\"name\":\"Gò Công\",\"lat\":10},\"tags\":[\"lúa\"],"
                        + "\"all\":[{\"name\":\"Gò Công\",\"lat\":10}]}");
    }

    @Test
    void memberBeforeAllOthersLeavesThem() {
        JsonObject place = new JsonObject().put("name", "Gò Công");

        assertThat(place.before("@type", "Place")).hasToString("{\"@type\":\"Place\",\"name\":\"Gò Công\"}");
        assertThat(place).hasToString("{\"name\":\"Gò Công\"}");
    }
}
