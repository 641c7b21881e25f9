package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The home page.
 *
 * @param blocks names of the blocks in their order
 * @param types of blocks that show declared types, each with its place
 * @param documents slug of the category that the block of documents and notices shows, or empty
 * @param categories slugs of the categories that get a block of their own; empty for all of the first level
 */
public record HomeConfig(List<String> blocks, Map<String, Place> types, String documents, List<String> categories) {
    public static final List<String> BLOCKS =
            List.of("slideshow", "featured", "latest", "documents", "categories", "albums", "links");

    /** What the name of a block begins with that shows entries of a declared type: the type's name follows. */
    public static final String TYPE = "type:";

    private static final Key BLOCK_LIST = Key.of(
            "blocks",
            Kind.TEXTS,
            String.join(", ", BLOCKS),
            "Các khối của trang chủ theo thứ tự từ trên xuống; type:van-ban là các mục của một kiểu nội dung.");
    private static final Key DOCUMENTS =
            Key.text("documents", "", "Slug của chuyên mục hiện trong khối Văn bản - Thông báo.");
    private static final Key CATEGORIES = Key.of(
            "categories", Kind.TEXTS, "", "Slug các chuyên mục có khối riêng; bỏ trống là mọi chuyên mục cấp một.");

    static final Shape SHAPE = Shape.of("Trang chủ", BLOCK_LIST, DOCUMENTS, CATEGORIES);
    static final HomeConfig DEFAULTS = new HomeConfig(BLOCKS, Map.of(), "", List.of());

    static HomeConfig from(YamlMap map, List<CategoryConfig> known, Problems problems) {
        List<String> slugs = known.stream().map(CategoryConfig::slug).toList();
        List<String> blocks = map.has(BLOCK_LIST) ? map.texts(BLOCK_LIST) : BLOCKS;
        refuseOthers(map, BLOCK_LIST, BLOCKS, "home.block.unknown", problems);
        refuseOthers(map, CATEGORIES, slugs, "home.category.unknown", problems);
        String documents = map.textOr(DOCUMENTS);
        if (!documents.isEmpty() && !slugs.contains(documents)) {
            problems.add(
                    Problem.error("home.category.unknown", map.place(DOCUMENTS), documents, String.join(", ", slugs)));
        }
        return new HomeConfig(
                blocks.stream()
                        .filter(block -> BLOCKS.contains(block) || block.startsWith(TYPE))
                        .toList(),
                types(map),
                documents,
                map.texts(CATEGORIES));
    }

    /** Which types there are only their files can tell. */
    private static Map<String, Place> types(YamlMap map) {
        Map<String, Place> types = new LinkedHashMap<>();
        for (YamlValue block : map.value(BLOCK_LIST).map(YamlValue::each).orElse(List.of())) {
            block.text()
                    .filter(name -> name.startsWith(TYPE))
                    .ifPresent(name -> types.put(name.substring(TYPE.length()), block.place()));
        }
        return types;
    }

    private static void refuseOthers(YamlMap map, Key key, List<String> allowed, String id, Problems problems) {
        List<YamlValue> items = map.value(key).stream()
                .flatMap(value -> value.isList() ? value.items().stream() : java.util.stream.Stream.of(value))
                .toList();
        for (YamlValue item : items) {
            Optional<String> text = item.text().filter(name -> !allowed.contains(name) && !name.startsWith(TYPE));
            text.ifPresent(name -> problems.add(Problem.error(id, item.place(), name, String.join(", ", allowed))));
        }
    }
}
