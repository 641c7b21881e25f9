package bantin.config;

import bantin.problem.Place;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.Map;

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

    static final Shape SHAPE = Shape.of("Giao diện", NAME, OPTIONS);
    static final ThemeConfig DEFAULTS = new ThemeConfig("portal", Map.of(), Place.file(SiteConfig.FILE));

    static ThemeConfig from(YamlMap map) {
        return new ThemeConfig(
                map.textOr(NAME), map.map(OPTIONS).map(YamlMap::entries).orElse(Map.of()), map.place(NAME));
    }
}
