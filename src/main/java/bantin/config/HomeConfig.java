package bantin.config;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;

/**
 * The home page.
 *
 * @param blocks names of the blocks in their order
 * @param documents slug of the category that the block of documents and notices shows, or empty
 * @param categories slugs of the categories that get a block of their own; empty for all of the first level
 */
public record HomeConfig(List<String> blocks, String documents, List<String> categories) {
    public static final List<String> BLOCKS =
            List.of("slideshow", "featured", "latest", "documents", "categories", "albums", "links");

    private static final Key BLOCK_LIST = Key.of(
            "blocks", Kind.TEXTS, String.join(", ", BLOCKS), "Các khối của trang chủ theo thứ tự từ trên xuống.");
    private static final Key DOCUMENTS =
            Key.text("documents", "", "Slug của chuyên mục hiện trong khối Văn bản - Thông báo.");
    private static final Key CATEGORIES = Key.of(
            "categories", Kind.TEXTS, "", "Slug các chuyên mục có khối riêng; bỏ trống là mọi chuyên mục cấp một.");

    static final Shape SHAPE = Shape.of("Trang chủ", BLOCK_LIST, DOCUMENTS, CATEGORIES);
    static final HomeConfig DEFAULTS = new HomeConfig(BLOCKS, "", List.of());

    static HomeConfig from(YamlMap map, Problems problems) {
        List<String> blocks = map.has(BLOCK_LIST) ? map.texts(BLOCK_LIST) : BLOCKS;
        for (String block : blocks) {
            if (!BLOCKS.contains(block)) {
                problems.add(
                        Problem.error("home.block.unknown", map.place(BLOCK_LIST), block, String.join(", ", BLOCKS)));
            }
        }
        return new HomeConfig(
                blocks.stream().filter(BLOCKS::contains).toList(), map.textOr(DOCUMENTS), map.texts(CATEGORIES));
    }
}
