package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A content type that {@code site.yml} names: one of the program's is switched on by it, one of the site's own is there
 * already.
 *
 * @param address where its list stands, empty as the type has it
 * @param size how many entries stand on a page of its list, empty as the type has it
 * @param home how many the home page shows, empty as the type has it
 */
public record TypeConfig(
        String name, Optional<String> address, Optional<Integer> size, Optional<Integer> home, Place place) {
    private static final Key ADDRESS = Key.text("address", "", "Địa chỉ của danh sách, ví dụ /van-ban/.");
    private static final Key SIZE = Key.number("size", 0, 1, 500, "Số mục trên mỗi trang của danh sách.");
    private static final Key HOME = Key.number("home", 0, 1, 50, "Số mục trong khối của trang chủ.");
    private static final Shape SHAPE = Shape.of("Kiểu nội dung được dùng", ADDRESS, SIZE, HOME);

    static final Key KEY = new Key(
            "types",
            Kind.TEXTS_OR_NAMED_MAPS,
            false,
            "",
            "Những kiểu nội dung có sẵn được dùng: danh sách tên, hoặc tên và các mục bên dưới.",
            SHAPE,
            List.of());

    static List<TypeConfig> from(YamlMap site, Problems problems) {
        Optional<YamlValue> given = site.value(KEY);
        List<TypeConfig> types = new ArrayList<>();
        if (given.isPresent() && given.get().isMap()) {
            YamlMap named = given.get().map().orElseThrow();
            named.entries().forEach((name, value) -> {
                Optional<YamlMap> map = value.isBlank() ? Optional.empty() : value.map(SHAPE);
                types.add(new TypeConfig(
                        name,
                        map.filter(m -> m.has(ADDRESS))
                                .map(m -> AddressPatterns.pattern(m, ADDRESS, "/van-ban/", List.of(), "", problems)),
                        map.flatMap(m -> number(m, SIZE)),
                        map.flatMap(m -> number(m, HOME)),
                        map.flatMap(m -> m.value(ADDRESS)).map(YamlValue::place).orElse(value.namePlace())));
            });
        } else if (given.isPresent()) {
            given.get().each().forEach(item -> item.text()
                    .ifPresent(name -> types.add(
                            new TypeConfig(name, Optional.empty(), Optional.empty(), Optional.empty(), item.place()))));
        }
        return List.copyOf(types);
    }

    private static Optional<Integer> number(YamlMap map, Key key) {
        return map.has(key) ? Optional.of(map.number(key)).filter(n -> n > 0) : Optional.empty();
    }
}
