package bantin.yaml;

import bantin.text.CleanText;
import bantin.text.Spaces;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a piece of YAML is to somebody who declared no keys. */
final class FreeValue {
    private FreeValue() {}

    static Object of(Node value) {
        if (value instanceof Node.Pairs pairs) {
            Map<String, Object> map = new LinkedHashMap<>();
            pairs.pairs().forEach(pair -> map.put(pair.name(), of(pair.value())));
            return map;
        }
        if (value instanceof Node.Items list) {
            return list.items().stream()
                    .filter(item -> !Unfilled.is(item))
                    .map(FreeValue::of)
                    .toList();
        }
        return scalar((Node.Scalar) value);
    }

    private static Object scalar(Node.Scalar scalar) {
        String text = Spaces.strip(CleanText.of(scalar.text()));
        if (scalar.isNull() || Unfilled.is(scalar)) {
            return "";
        }
        if (scalar.isFlag()) {
            return text.matches("(?i)true|yes|on");
        }
        if (scalar.plain() && text.matches("-?(0|[1-9]\\d{0,17})")) {
            return Long.valueOf(text);
        }
        if (scalar.plain() && text.matches("-?\\d{1,15}\\.\\d{1,15}")) {
            return new BigDecimal(text);
        }
        return text;
    }
}
