package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One block of the home page. The same block may stand twice, with other settings.
 *
 * @param kind what it shows, such as {@code latest} or {@code category}
 * @param name of the category, the type or the file that it shows; empty for other kinds
 * @param title in place of the block's own, or empty
 * @param count how many it shows, 0 for as many as {@code page_sizes} says
 * @param layout how it shows them, empty for the block's own
 * @param position where it stands, empty for the block's own
 * @param place of its name in {@code site.yml}
 */
public record HomeBlock(
        String kind, String name, String title, int count, String layout, String position, Place place) {
    /** Kinds that show the same wherever they stand. */
    static final List<String> PLAIN = List.of(
            "lead", "tasks", "slideshow", "featured", "latest", "documents", "categories", "albums", "videos", "links");

    /** Kinds whose name stands behind a colon. */
    public static final String CATEGORY = "category";

    public static final String TYPE = "type";
    public static final String FILE = "file";
    private static final List<String> NAMED = List.of(CATEGORY, TYPE, FILE);
    private static final int MOST = 50;

    private static final Key BLOCK = Key.text(
                    "block", "", "Khối nào: latest, category:kinh-te, type:van-ban, file:pages/chao-mung.md…")
            .needed();
    private static final Key TITLE = Key.text("title", "", "Tên khối; bỏ trống thì lấy tên sẵn có.");
    private static final Key COUNT = Key.number("count", 0, 0, MOST, "Số mục; 0 là số thường lệ của cổng.");
    private static final Key LAYOUT = Key.choice(
            "layout",
            "",
            List.of("large", "grid", "mixed", "list"),
            "Cách bày: large một tin lớn cạnh các tin nhỏ, grid ô có ảnh, mixed một tin có ảnh rồi các tít, list các"
                    + " tít.");
    private static final Key POSITION = Key.choice(
            "place", "", List.of("wide", "main", "side"), "Chỗ đứng: wide cả bề ngang, main cột chính, side cột bên.");

    static final Shape SHAPE = Shape.of("Khối của trang chủ", BLOCK, TITLE, COUNT, LAYOUT, POSITION);

    /** What a block may show; some of them with a name behind it. */
    public static List<String> kinds() {
        return Stream.concat(PLAIN.stream(), NAMED.stream()).toList();
    }

    /** As it stands where nothing is said of it. */
    public static HomeBlock plain(String kind) {
        return new HomeBlock(kind, "", "", 0, "", "", Place.file(SiteConfig.FILE));
    }

    /** Empty, with a problem, when there is no such block. */
    static Optional<HomeBlock> from(YamlValue item, List<String> categories, Problems problems) {
        if (!item.isMap()) {
            return item.text().flatMap(word -> named(word, item.place(), categories, problems));
        }
        Optional<YamlMap> map = item.map(SHAPE);
        return map.filter(m -> m.has(BLOCK)).flatMap(m -> named(m.textOr(BLOCK), m.place(BLOCK), categories, problems)
                .map(block -> new HomeBlock(
                        block.kind,
                        block.name,
                        m.textOr(TITLE),
                        m.number(COUNT),
                        m.textOr(LAYOUT),
                        m.textOr(POSITION),
                        block.place)));
    }

    private static Optional<HomeBlock> named(String word, Place place, List<String> categories, Problems problems) {
        int colon = word.indexOf(':');
        String kind = colon < 0 ? word : word.substring(0, colon).strip();
        String name = colon < 0 ? "" : word.substring(colon + 1).strip();
        boolean known = colon < 0 ? PLAIN.contains(kind) : NAMED.contains(kind) && !name.isEmpty();
        if (!known) {
            String all = String.join(", ", PLAIN) + ", category:…, type:…, file:…";
            problems.add(Problem.error("home.block.unknown", place, word, all));
            return Optional.empty();
        }
        if (kind.equals(CATEGORY) && !categories.contains(name)) {
            problems.add(Problem.error("home.category.unknown", place, name, String.join(", ", categories))
                    .about(Topic.OTHER_KEYS));
            return Optional.empty();
        }
        return Optional.of(new HomeBlock(kind, name, "", 0, "", "", place));
    }
}
