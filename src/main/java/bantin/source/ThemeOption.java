package bantin.source;

import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * A setting that a theme offers to its sites.
 *
 * @param type {@code text}, {@code boolean}, {@code number}, {@code colour}, {@code address}, or {@code html-file}: a file
 *     of the content folder whose HTML is taken
 * @param choices the allowed texts, empty when any will do
 * @param shadeOf an option of which this colour is a readable shade, where a site sets that one alone; empty for none
 * @param contrastWith a colour on which, or under which, this colour must be readable; empty for none
 */
public record ThemeOption(
        String name,
        String type,
        Object fallback,
        String vi,
        String en,
        List<String> choices,
        String contrastWith,
        String shadeOf) {
    private static final List<String> TYPES = List.of("text", "boolean", "number", "colour", "address", "html-file");
    private static final Key TYPE = Key.choice("type", "text", TYPES, "Loại giá trị.");
    private static final Key DEFAULT = Key.of("default", Kind.FREE, "", "Giá trị khi cổng không đặt.");
    private static final Key VI = Key.text("vi", "", "Giải thích bằng tiếng Việt.");
    private static final Key EN = Key.text("en", "", "Giải thích bằng tiếng Anh.");
    private static final Key CHOICES = Key.of("choices", Kind.TEXTS, "", "Các giá trị được phép.");
    private static final Key CONTRAST = Key.of(
            "contrast_with", Kind.COLOUR, "", "Mã màu mà màu này phải đọc rõ trên đó, tương phản từ 4,5 trở lên.");

    private static final Key SHADE_OF = Key.text(
            "shade_of", "", "Tùy chọn màu khác: cổng chỉ đặt màu ấy thì màu này tự lấy một sắc đọc rõ của nó.");

    static final Shape SHAPE = Shape.of("Tùy chọn của giao diện", TYPE, DEFAULT, VI, EN, CHOICES, CONTRAST, SHADE_OF);

    /** Empty, with a problem, when the value is not of the type; of a file the text is its path. */
    static Optional<Object> read(String type, YamlValue value) {
        return switch (type) {
            case "boolean" -> value.flag().map(flag -> flag);
            case "number" -> value.number().map(Long::valueOf);
            case "colour" -> value.text(Kind.COLOUR).map(text -> text);
            case "address" -> value.text(Kind.ADDRESS).map(text -> text);
            default -> value.text().map(text -> text);
        };
    }

    private static Object nothing(String type) {
        return switch (type) {
            case "boolean" -> false;
            case "number" -> 0L;
            default -> "";
        };
    }

    static ThemeOption from(String name, YamlMap map) {
        String type = map.textOr(TYPE);
        return new ThemeOption(
                name,
                type,
                map.value(DEFAULT).flatMap(value -> read(type, value)).orElseGet(() -> nothing(type)),
                map.textOr(VI),
                map.textOr(EN),
                map.texts(CHOICES),
                map.textOr(CONTRAST),
                map.textOr(SHADE_OF));
    }
}
