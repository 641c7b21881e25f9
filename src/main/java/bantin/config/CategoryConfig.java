package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.text.Slugs;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A category of news, as {@code site.yml} declares it. The order of the file is the order on the pages.
 *
 * @param parent slug of the category above, or empty; there are two levels
 */
public record CategoryConfig(String slug, String title, String description, String parent, String lang, Place place) {
    private static final Key SLUG = Key.text("slug", "", "Tên ngắn trong địa chỉ; mặc định lấy từ title.");
    private static final Key TITLE =
            Key.text("title", "", "Tên chuyên mục, ví dụ Văn hóa - Xã hội.").needed();
    private static final Key DESCRIPTION = Key.text("description", "", "Một câu giới thiệu chuyên mục.");
    private static final Key PARENT = Key.text("parent", "", "Slug của chuyên mục cha; chỉ có hai cấp.");
    private static final Key LANG = Key.text("lang", "", "Ngôn ngữ của chuyên mục; mặc định là ngôn ngữ của cổng.");

    static final Shape SHAPE = Shape.of("Chuyên mục", SLUG, TITLE, DESCRIPTION, PARENT, LANG);

    static List<CategoryConfig> from(List<YamlMap> maps, List<String> languages, Problems problems) {
        List<CategoryConfig> categories = new ArrayList<>();
        Map<String, CategoryConfig> bySlug = new HashMap<>();
        for (YamlMap map : maps) {
            String title = map.textOr(TITLE);
            String slug = slug(map, SLUG).or(() -> slug(map, TITLE)).orElse("");
            if (slug.isEmpty()) {
                continue;
            }
            Place place = map.place(map.has(SLUG) ? SLUG : TITLE);
            String lang = Languages.named(map, LANG, languages, problems);
            CategoryConfig category =
                    new CategoryConfig(slug, title, map.textOr(DESCRIPTION), map.textOr(PARENT), lang, place);
            if (bySlug.putIfAbsent(slug, category) != null) {
                problems.add(Problem.error("category.twice", place, slug));
                continue;
            }
            if (map.has(PARENT)) {
                checkParent(map, bySlug, problems);
            }
            categories.add(category);
        }
        return List.copyOf(categories);
    }

    /** Empty, perhaps with a problem, when no address can be made of what is given. */
    private static Optional<String> slug(YamlMap map, Key key) {
        return map.value(key)
                .flatMap(name -> name.text(Kind.NAME))
                .map(Slugs::of)
                .filter(slug -> !slug.isEmpty());
    }

    private static void checkParent(YamlMap map, Map<String, CategoryConfig> above, Problems problems) {
        String slug = map.textOr(PARENT);
        CategoryConfig parent = above.get(slug);
        if (parent == null) {
            problems.add(Problem.error("category.parent.unknown", map.place(PARENT), slug)
                    .about(Topic.OTHER_KEYS));
        } else if (!parent.parent().isEmpty()) {
            problems.add(Problem.error("category.parent.deep", map.place(PARENT), slug));
        }
    }
}
