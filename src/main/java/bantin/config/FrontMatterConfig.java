package bantin.config;

import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the heads of articles are read that were written for another program. Which names an article may have is known to
 * those who read it: they check what stands here.
 *
 * @param ignore names that say nothing here, each with its place
 * @param rename names of the other program, each with the name that is meant
 * @param defaults by folder below {@code content}: what an article there has when its own head does not say it
 */
public record FrontMatterConfig(
        List<YamlValue> ignore, Map<String, YamlValue> rename, Map<String, Map<String, YamlValue>> defaults) {
    private static final Key IGNORE =
            Key.of("ignore", Kind.TEXTS, "", "Các mục trong phần đầu bài được bỏ qua, ví dụ [layout, comments].");
    private static final Key RENAME =
            Key.of("rename", Kind.NAMED_TEXTS, "", "Mục nào đọc như mục nào, ví dụ anh: cover.");
    private static final Key DEFAULTS = Key.of(
            "defaults",
            Kind.NAMED_MAPS,
            "",
            "Theo thư mục trong content: những mục mà bài ở đó có khi phần đầu bài không ghi, ví dụ news/thong-bao:"
                    + " {category: thong-bao}.");

    static final Shape SHAPE = Shape.of("Cách đọc phần đầu bài", IGNORE, RENAME, DEFAULTS);
    static final FrontMatterConfig DEFAULT = new FrontMatterConfig(List.of(), Map.of(), Map.of());

    public FrontMatterConfig {
        ignore = List.copyOf(ignore);
    }

    static FrontMatterConfig from(YamlMap map) {
        Map<String, Map<String, YamlValue>> defaults = new LinkedHashMap<>();
        Map<String, YamlValue> rename = new LinkedHashMap<>();
        map.map(RENAME).map(YamlMap::entries).orElse(Map.of()).forEach((from, to) -> {
            if (to.text().isPresent()) {
                rename.put(from, to);
            }
        });
        map.namedMaps(DEFAULTS).forEach((folder, values) -> defaults.put(folder(folder), values.entries()));
        return new FrontMatterConfig(
                map.value(IGNORE).map(YamlValue::each).orElse(List.of()).stream()
                        .filter(name -> name.text().isPresent())
                        .toList(),
                rename,
                defaults);
    }

    /** All that a reading depends on, with the places that problems tell. */
    public String fingerprintText() {
        return ignore.stream().map(YamlValue::trace).toList()
                + traces(rename)
                + defaults.entrySet().stream()
                        .map(folder -> folder.getKey() + traces(folder.getValue()))
                        .toList();
    }

    private static String traces(Map<String, YamlValue> values) {
        return values.values().stream().map(YamlValue::trace).toList().toString();
    }

    /** {@code news/thong-bao} and {@code content/news/thong-bao/} are one folder. */
    private static String folder(String written) {
        String path = written.replaceAll("^/++|(?<!/)/++$", "");
        return path.equals("content") ? "" : path.startsWith("content/") ? path.substring("content/".length()) : path;
    }
}
