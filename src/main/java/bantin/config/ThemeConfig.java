package bantin.config;

import bantin.problem.Place;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which theme the site wears.
 *
 * @param options what the site sets of the theme's options, with their places; the theme declares which there are
 * @param place where the name stands
 */
public record ThemeConfig(String name, Map<String, YamlValue> options, Place place) {
    private static final Key NAME = Key.text(
            "name",
            "portal",
            "Tên giao diện: một thư mục trong themes, giao diện có sẵn, hoặc thư mục dùng chung ngoài cổng như"
                    + " ../chung.");
    private static final Key OPTIONS =
            Key.of("options", Kind.MAP, "", "Tùy chọn của giao diện; xem theme.yml của giao diện ấy.");

    private static final Shape SHAPE = Shape.of("Giao diện", NAME, OPTIONS);
    static final Key KEY = new Key(
            "theme",
            Kind.TEXT_OR_MAP,
            false,
            "",
            "Giao diện: tên của nó, hoặc tên và các tùy chọn ở các dòng bên dưới.",
            SHAPE,
            List.of());
    static final ThemeConfig DEFAULTS = new ThemeConfig("portal", Map.of(), Place.file(SiteConfig.FILE));

    /** Empty, with a problem, when it is neither a name nor a map. */
    static Optional<ThemeConfig> from(YamlValue value) {
        return value.isMap()
                ? value.map(SHAPE).map(ThemeConfig::from)
                : value.text().map(name -> new ThemeConfig(folder(name), Map.of(), value.place()));
    }

    private static ThemeConfig from(YamlMap map) {
        return new ThemeConfig(
                folder(map.textOr(NAME)), map.map(OPTIONS).map(YamlMap::entries).orElse(Map.of()), map.place(NAME));
    }

    /** The name of a folder may end as folders are written. */
    private static String folder(String name) {
        return name.replaceFirst("/+$", "");
    }
}
