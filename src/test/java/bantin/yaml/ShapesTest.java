package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of a file, told to editors in a table and to their tools in a schema. */
class ShapesTest {
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();
    private static final Shape ITEM =
            Shape.of("Mục", Key.text("label", "", "Tên.").needed());

    private static String type(Key key) {
        String schema = JsonSchema.of(Shape.of("Thử", key), "id").replaceAll("\\s+", " ");
        return schema.substring(schema.indexOf("\"a\": ") + 5, schema.lastIndexOf(" } }"));
    }

    private static String type(Kind kind) {
        return type(new Key("a", kind, false, "", "x", ITEM, List.of()));
    }

    @Test
    void schemaNamesWhatMustBeThereAndAllowsNothingElse() {
        Shape shape = Shape.of(
                "Tiêu đề \"lớn\"",
                Key.text("title", "", "Tên\\bài.").needed(),
                Key.text("date", "", "Ngày.").needed(),
                Key.flag("draft", true, "Nháp."),
                Key.text("lang", "vi", "Tiếng."));

        String schema = JsonSchema.of(shape, "https://xa.vn/a.json", words -> words.toUpperCase(Locale.ROOT));

        assertThat(schema)
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .contains("\"$id\": \"https://xa.vn/a.json\"")
                .contains("\"title\": \"TIÊU ĐỀ \\\"LỚN\\\"\"")
                .contains("\"required\": [\"title\", \"date\"]")
                .contains("\"additionalProperties\": false")
                .contains("\"description\": \"TÊN\\\\BÀI.\"")
                .contains("\"default\": true")
                .contains("\"default\": \"vi\"")
                .endsWith("}\n}\n");
        assertThat(schema.split("\"default\"")).hasSize(3);
        assertThat(JsonSchema.of(Shape.of("Mở", Key.flag("a", false, "x")), "id"))
                .doesNotContain("required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "TEXT ¦ 'type': ['string', 'number', 'boolean']",
                "DECIMAL ¦ 'type': ['number', 'string']",
                "WORDS ¦ 'type': ['string', 'number', 'boolean', 'object'], 'additionalProperties': { 'type'",
                "COLOUR ¦ 'type': 'string', 'pattern': '^#[0-9a-fA-F]{6}$'",
                "MOMENT ¦ 'type': 'string'",
                "FLAG_OR_MOMENT ¦ 'type': ['boolean', 'string']",
                "MAP ¦ 'title': 'Mục', 'type': 'object', 'required': ['label']",
                "TEXT_OR_MAP ¦ 'anyOf': [{ 'type': ['string', 'number', 'boolean'] }, { 'title': 'Mục'",
                "MAPS ¦ 'type': 'array', 'items': { 'title': 'Mục'",
                "TEXTS_OR_MAPS ¦ 'type': 'array', 'items': { 'anyOf': [{ 'type'",
                "NAMED_LISTS ¦ 'type': 'object', 'additionalProperties': { 'type': 'array', 'items': { 'title'",
                "NAMED_MAPS ¦ 'type': 'object', 'additionalProperties': { 'title': 'Mục'",
                "TEXTS_OR_NAMED_MAPS ¦ 'type': ['object', 'null'], 'required'",
                "NAMED_TEXTS ¦ 'type': 'object', 'additionalProperties': { 'type': ['string'",
                "TEXTS ¦ 'type': ['array', 'string'], 'items': { 'type': ['string', 'number', 'boolean'] }",
                "NUMBERS ¦ 'type': 'array', 'items': { 'type': 'integer' }",
                "FLAG ¦ 'type': 'boolean'",
                "EMAIL ¦ 'type': 'string'",
            })
    void schemaSaysOfEachKindWhatItHolds(Kind kind, String told) {
        assertThat(type(kind)).contains(told.replace('\'', '"'));
    }

    @Test
    void schemaHoldsChoicesAndLimits() {
        assertThat(type(Key.choice("a", "x", List.of("x", "y"), "d"))).contains("\"enum\": [\"x\", \"y\"]");
        assertThat(type(new Key("a", Kind.TEXTS, false, "", "d", null, List.of("x", "y"))))
                .contains("\"items\": { \"enum\": [\"x\", \"y\"] }");
        assertThat(type(Key.number("a", 5, 1, 9, "d")))
                .contains("\"default\": 5, \"type\": \"integer\", \"minimum\": 1, \"maximum\": 9");
        assertThat(type(Key.numbers("a", "", 1, 9, "d")))
                .contains("\"type\": \"integer\", \"minimum\": 1, \"maximum\": 9 }");
        assertThat(type(Key.maps("a", ITEM, "d").atMost(7))).contains("\"maxItems\": 7");
        assertThat(type(Kind.FREE)).doesNotContain("\"type\"");
    }

    private static Shape menu() {
        Shape[] self = new Shape[1];
        self[0] = new Shape("Trình đơn", () -> List.of(Key.maps("items", self[0], "Các mục.")));
        return self[0];
    }

    @Test
    void aShapeThatHoldsItselfIsWrittenThreeDeep() {
        assertThat(JsonSchema.of(menu(), "id").split("Trình đơn")).hasSize(4);
        assertThat(ShapeTable.of(menu(), 2, SAME).split("Trình đơn")).hasSize(2);
    }

    @Test
    void tableHasALineForEachKeyAndAPartForEachShapeInside() {
        Shape shape = Shape.of(
                "Cổng",
                Key.text("title", "", "Tên | hiệu.").needed(),
                Key.choice("lang", "vi", List.of("vi", "en"), "Tiếng."),
                Key.map("footer", Shape.of("Chân trang", Key.map("box", ITEM, "Hộp.")), "Chân."));

        assertThat(ShapeTable.of(shape, 2, SAME)).isEqualTo("""
                        ## Cổng

                        | mục | ý nghĩa | mặc định |
                        |---|---|---|
                        | `title` | Tên \\| hiệu. | bắt buộc |
                        | `lang` | Tiếng. (vi, en) | `vi` |
                        | `footer` | Chân. |  |

                        ### Chân trang: `footer`

                        | mục | ý nghĩa | mặc định |
                        |---|---|---|
                        | `box` | Hộp. |  |

                        #### Mục: `footer.box`

                        | mục | ý nghĩa | mặc định |
                        |---|---|---|
                        | `label` | Tên. | bắt buộc |

                        """);
    }
}
