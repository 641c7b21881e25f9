package bantin.config;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The patterns of addresses. Each begins and ends with a slash; names in braces are filled per item.
 *
 * @param article may use {@code {category} {slug} {year} {month} {day}} and must use {@code {slug}}
 * @param places of those that {@code site.yml} gives, by their names there
 */
public record AddressPatterns(
        String article,
        String category,
        String tags,
        String archive,
        String albums,
        String links,
        String siteMap,
        String search,
        String follow,
        String pageNumber,
        Map<String, Place> places) {

    /** No browser shows more of an address than this; and what is matched is short. */
    private static final int LONGEST = 200;

    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern STEP = Pattern.compile("/([a-z0-9{][a-z0-9{}._-]*/)*");
    private static final List<String> ARTICLE_SLOTS = List.of("category", "slug", "year", "month", "day");

    private static final Key ARTICLE = Key.text(
            "article", "/{category}/{slug}/", "Địa chỉ bài viết; dùng được {category} {slug} {year} {month} {day}.");
    private static final Key CATEGORY = Key.text("category", "/{slug}/", "Địa chỉ chuyên mục.");
    private static final Key TAGS = Key.text("tags", "/the/", "Nơi đặt các trang thẻ.");
    private static final Key ARCHIVE = Key.text("archive", "/luu-tru/", "Nơi đặt kho lưu trữ theo năm và tháng.");
    private static final Key ALBUMS = Key.text("albums", "/album-anh/", "Nơi đặt các album ảnh.");
    private static final Key LINKS = Key.text("links", "/lien-ket/", "Trang liên kết.");
    private static final Key SITE_MAP = Key.text("site_map", "/so-do-cong/", "Trang sơ đồ cổng.");
    private static final Key SEARCH = Key.text("search", "/tim-kiem/", "Trang tìm kiếm.");
    private static final Key FOLLOW = Key.text("follow", "/theo-doi/", "Trang hướng dẫn theo dõi tin mới.");
    private static final Key PAGE_NUMBER =
            Key.text("page_number", "/trang-{number}/", "Phần cuối địa chỉ của các trang danh sách cũ.");

    static final Shape SHAPE = Shape.of(
            "Mẫu địa chỉ", ARTICLE, CATEGORY, TAGS, ARCHIVE, ALBUMS, LINKS, SITE_MAP, SEARCH, FOLLOW, PAGE_NUMBER);

    static final AddressPatterns DEFAULTS = new AddressPatterns(
            ARTICLE.fallback(),
            CATEGORY.fallback(),
            TAGS.fallback(),
            ARCHIVE.fallback(),
            ALBUMS.fallback(),
            LINKS.fallback(),
            SITE_MAP.fallback(),
            SEARCH.fallback(),
            FOLLOW.fallback(),
            PAGE_NUMBER.fallback(),
            Map.of());

    static AddressPatterns from(YamlMap map, Problems problems) {
        return new AddressPatterns(
                pattern(map, ARTICLE, ARTICLE_SLOTS, "{slug}", problems),
                pattern(map, CATEGORY, List.of("slug"), "{slug}", problems),
                pattern(map, TAGS, List.of(), "", problems),
                pattern(map, ARCHIVE, List.of(), "", problems),
                pattern(map, ALBUMS, List.of(), "", problems),
                pattern(map, LINKS, List.of(), "", problems),
                pattern(map, SITE_MAP, List.of(), "", problems),
                pattern(map, SEARCH, List.of(), "", problems),
                pattern(map, FOLLOW, List.of(), "", problems),
                pattern(map, PAGE_NUMBER, List.of("number"), "{number}", problems),
                places(map));
    }

    private static Map<String, Place> places(YamlMap map) {
        Map<String, Place> places = new TreeMap<>();
        map.entries().forEach((name, value) -> places.put(name, value.place()));
        return Collections.unmodifiableMap(places);
    }

    private static String pattern(YamlMap map, Key key, List<String> slots, String needed, Problems problems) {
        return pattern(map, key, key.fallback(), slots, needed, problems);
    }

    /**
     * The pattern that a key gives; the fallback when it gives none or, with a problem, one that no address can be made of.
     *
     * @param slots the names in braces that it may have
     * @param needed what must stand in it, or empty
     */
    public static String pattern(
            YamlMap map, Key key, String fallback, List<String> slots, String needed, Problems problems) {
        String pattern = map.text(key).orElse(fallback);
        if (pattern.length() > LONGEST) {
            problems.add(Problem.error("address.pattern", map.place(key), pattern.substring(0, 40) + "…", fallback));
            return fallback;
        }
        Matcher slot = SLOT.matcher(pattern);
        while (slot.find()) {
            if (!slots.contains(slot.group(1))) {
                problems.add(Problem.error("address.slot.unknown", map.place(key), slot.group(), shown(slots)));
                return fallback;
            }
        }
        if (!STEP.matcher(pattern).matches() || !pattern.contains(needed)) {
            problems.add(Problem.error("address.pattern", map.place(key), pattern, fallback));
            return fallback;
        }
        return pattern;
    }

    private static String shown(List<String> slots) {
        return slots.isEmpty() ? "-" : "{" + String.join("} {", slots) + "}";
    }
}
