package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The home page.
 *
 * @param blocks in their order
 * @param documents slug of the category that the block of documents and notices shows, or empty
 * @param categories slugs of the categories that get a block of their own; empty for all of the first level
 */
public record HomeConfig(List<HomeBlock> blocks, String documents, List<String> categories) {
    /** Blocks that a portal has which asks for none. */
    public static final List<String> BLOCKS =
            List.of("lead", "tasks", "latest", "documents", "slideshow", "categories", "albums", "links");

    private static final Key BLOCK_LIST = Key.textsOrMaps(
                    "blocks",
                    HomeBlock.SHAPE,
                    "Các khối của trang chủ theo thứ tự từ trên xuống, mỗi khối một từ hoặc một nhóm thiết đặt; mặc"
                            + " định "
                            + String.join(", ", BLOCKS) + ". Còn có featured, videos, category:kinh-te,"
                            + " type:van-ban (các mục của một kiểu nội dung),"
                            + " file:pages/chao-mung.md (nội dung một tệp).")
            .atMost(100);
    private static final Key DOCUMENTS =
            Key.text("documents", "", "Slug của chuyên mục hiện trong khối Văn bản - Thông báo.");
    private static final Key CATEGORIES = Key.of(
            "categories", Kind.TEXTS, "", "Slug các chuyên mục có khối riêng; bỏ trống là mọi chuyên mục cấp một.");

    static final Shape SHAPE = Shape.of("Trang chủ", BLOCK_LIST, DOCUMENTS, CATEGORIES);
    static final HomeConfig DEFAULTS = new HomeConfig(usual(), "", List.of());

    private static List<HomeBlock> usual() {
        return BLOCKS.stream().map(HomeBlock::plain).toList();
    }

    static HomeConfig from(YamlMap map, List<CategoryConfig> known, Problems problems) {
        List<String> slugs = known.stream().map(CategoryConfig::slug).toList();
        List<HomeBlock> blocks = usual();
        if (map.has(BLOCK_LIST)) {
            blocks = map.value(BLOCK_LIST).map(YamlValue::each).orElse(List.of()).stream()
                    .flatMap(item -> HomeBlock.from(item, slugs, problems).stream())
                    .toList();
        }
        refuseOthers(map, slugs, problems);
        String documents = map.textOr(DOCUMENTS);
        if (!documents.isEmpty() && !slugs.contains(documents)) {
            problems.add(
                    Problem.error("home.category.unknown", map.place(DOCUMENTS), documents, String.join(", ", slugs))
                            .about(Topic.OTHER_KEYS));
        }
        return new HomeConfig(blocks, documents, map.texts(CATEGORIES));
    }

    public boolean has(String kind) {
        return blocks.stream().anyMatch(block -> block.kind().equals(kind));
    }

    /** The types that blocks show, each with the place that asks for it: which types there are only their files can tell. */
    public Map<String, Place> types() {
        Map<String, Place> types = new LinkedHashMap<>();
        blocks.stream()
                .filter(block -> block.kind().equals(HomeBlock.TYPE))
                .forEach(block -> types.putIfAbsent(block.name(), block.place()));
        return types;
    }

    private static void refuseOthers(YamlMap map, List<String> allowed, Problems problems) {
        List<YamlValue> items = map.value(CATEGORIES).stream()
                .flatMap(value -> value.isList() ? value.items().stream() : Stream.of(value))
                .toList();
        for (YamlValue item : items) {
            Optional<String> text = item.text().filter(name -> !allowed.contains(name));
            text.ifPresent(name ->
                    problems.add(Problem.error("home.category.unknown", item.place(), name, String.join(", ", allowed))
                            .about(Topic.OTHER_KEYS)));
        }
    }
}
