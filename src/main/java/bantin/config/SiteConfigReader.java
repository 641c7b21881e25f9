package bantin.config;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.text.Suggestions;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import bantin.yaml.YamlValue;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code site.yml}. What can't be read is a problem and takes its default, so that reading always goes on. */
public final class SiteConfigReader {
    private static final Key TITLE =
            Key.text("title", "", "Tên cổng thông tin.").needed();
    private static final Key TAGLINE = Key.text("tagline", "", "Một câu giới thiệu dưới tên cổng.");
    private static final Key ADDRESS = Key.of(
                    "url",
                    Kind.SITE_ADDRESS,
                    "",
                    "Địa chỉ của cổng trên mạng, ví dụ https://vinhbinh.dongthap.gov.vn/ hoặc https://x.vn/huyen/.")
            .needed();
    private static final Key LANG = Key.of("language", Kind.LANGUAGE, "vi", "Ngôn ngữ chính: vi, en…");
    private static final Key LANGS = Key.of("languages", Kind.LANGUAGES, "", "Mọi ngôn ngữ của cổng, ví dụ [vi, en].");
    private static final Key ZONE =
            Key.of("timezone", Kind.TIMEZONE, "Asia/Ho_Chi_Minh", "Múi giờ của ngày tháng trong bài.");
    private static final Key ORGANISATION =
            Key.map("organisation", Organisation.SHAPE, "Cơ quan chủ quản, hiện ở đầu và cuối trang.");
    private static final Key CATEGORIES = Key.maps(
                    "categories", CategoryConfig.SHAPE, "Các chuyên mục tin theo thứ tự trên trang.")
            .atMost(500);
    private static final Key MENUS = new Key(
            "menus",
            Kind.NAMED_LISTS,
            false,
            "",
            "Các menu: main, footer; thêm _en cho bản tiếng Anh. Mỗi menu là danh sách mục.",
            MenuItem.SHAPE,
            List.of());
    private static final Key PAGE_SIZES = Key.map("page_sizes", PageSizes.SHAPE, "Số mục trên mỗi trang và mỗi khối.");
    private static final Key ADDRESSES = Key.map("addresses", AddressPatterns.SHAPE, "Mẫu địa chỉ của các trang.");
    private static final Key MARKDOWN = Key.map("markdown", MarkdownConfig.SHAPE, "Cách đọc Markdown.");
    private static final Key FRONT_MATTER = Key.map(
            "front_matter",
            FrontMatterConfig.SHAPE,
            "Cách đọc phần đầu của những bài viết cho chương trình khác, như Jekyll hay Hugo.");
    private static final Key HOME = Key.map("home", HomeConfig.SHAPE, "Các khối của trang chủ.");
    private static final Key PICTURES = Key.map("pictures", PicturesConfig.SHAPE, "Cỡ và chất lượng của ảnh đăng lên.");
    private static final Key FEEDS = Key.map("feeds", FeedsConfig.SHAPE, "Nguồn tin cho các ứng dụng đọc tin.");
    private static final Key ATTACHMENTS = Key.choice(
            "attachments",
            "warn",
            List.of("warn", "clean", "keep"),
            "Tệp đính kèm và tệp trong content/static kể tên người, nơi chốn, máy: warn đăng nguyên kèm cảnh báo (tệp"
                    + " ghi âm, bản đồ đường đi cho biết nơi chốn thì không đăng); clean xóa những gì xóa được mà không"
                    + " đổi nội dung; keep đăng nguyên, không xem bên trong.");
    private static final Key SEARCH_ENGINES = Key.flag(
            "search_engines",
            true,
            "false: xin các máy tìm kiếm đừng ghi nhận cổng này. Cổng trong thư mục con ghi true khi robots.txt ở gốc"
                    + " máy chủ đã nêu sơ đồ của cổng.");

    /** The shape of the whole file. */
    public static final Shape SHAPE = Shape.of(
            "Cấu hình cổng thông tin (site.yml)",
            TITLE,
            TAGLINE,
            ADDRESS,
            LANG,
            LANGS,
            ZONE,
            ThemeConfig.KEY,
            ORGANISATION,
            SiteNames.KEY,
            CATEGORIES,
            TypeConfig.KEY,
            MENUS,
            PAGE_SIZES,
            ADDRESSES,
            MARKDOWN,
            FRONT_MATTER,
            HOME,
            PICTURES,
            FEEDS,
            ATTACHMENTS,
            SEARCH_ENGINES,
            PublishConfig.KEY);

    private final Problems problems;

    public SiteConfigReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty, with problems, only when lines of the text can't be read. The others are looked at all the same. */
    public Optional<SiteConfig> read(String text) {
        YamlText yaml = new YamlText(SiteConfig.FILE, text);
        Optional<YamlMap> map = new YamlReader(problems).map(yaml);
        if (map.isPresent() && !map.get().isWhole()) {
            problems.addAll(ofReadableLines(yaml));
        }
        return map.filter(YamlMap::isWhole).map(m -> config(m.check(SHAPE)));
    }

    private static List<Problem> ofReadableLines(YamlText yaml) {
        Problems found = new Problems();
        new YamlReader(found).map(yaml).ifPresent(map -> new SiteConfigReader(found).config(map.check(SHAPE)));
        // what is not there may stand in a line that could not be read
        return found.sorted().stream()
                .filter(problem -> problem.topic() != Topic.OTHER_KEYS)
                .toList();
    }

    private SiteConfig config(YamlMap map) {
        String language = map.textOr(LANG);
        List<String> languages = languages(map, language);
        List<CategoryConfig> categories = CategoryConfig.from(map.maps(CATEGORIES), languages, problems);
        SiteNames main = new SiteNames(
                map.textOr(TITLE),
                map.textOr(TAGLINE),
                map.map(ORGANISATION).map(Organisation::from).orElse(Organisation.UNKNOWN),
                List.of());
        checkRobots(map);
        return new SiteConfig(
                main.title(),
                main.tagline(),
                url(map),
                language,
                languages,
                ZoneId.of(map.textOr(ZONE)),
                map.value(ThemeConfig.KEY).flatMap(ThemeConfig::from).orElse(ThemeConfig.DEFAULTS),
                main.organisation(),
                SiteNames.from(map, main, languages, problems),
                categories,
                TypeConfig.from(map, problems),
                menus(map, languages),
                map.map(PAGE_SIZES).map(PageSizes::from).orElse(PageSizes.DEFAULTS),
                map.map(ADDRESSES).map(m -> AddressPatterns.from(m, problems)).orElse(AddressPatterns.DEFAULTS),
                map.map(MARKDOWN).map(MarkdownConfig::from).orElse(MarkdownConfig.DEFAULTS),
                map.map(FRONT_MATTER).map(FrontMatterConfig::from).orElse(FrontMatterConfig.DEFAULT),
                map.map(HOME).map(m -> HomeConfig.from(m, categories, problems)).orElse(HomeConfig.DEFAULTS),
                map.map(PICTURES).map(PicturesConfig::from).orElse(PicturesConfig.DEFAULTS),
                map.map(FEEDS).map(FeedsConfig::from).orElse(FeedsConfig.DEFAULTS),
                map.textOr(ATTACHMENTS),
                map.flag(SEARCH_ENGINES),
                PublishConfig.from(map, problems));
    }

    /** Robots look for their rules at the root of a host alone; only its keeper can lead them further. */
    private void checkRobots(YamlMap map) {
        String url = url(map);
        int path = url.indexOf('/', url.indexOf("//") + 2);
        if (path >= 0 && path < url.length() - 1 && !map.has(SEARCH_ENGINES)) {
            String root = url.substring(0, path) + "/robots.txt";
            problems.add(Problem.warning(
                    "site.robots.below", map.place(ADDRESS), url.substring(path), root, url + "sitemap.xml"));
        }
    }

    private static String url(YamlMap map) {
        String known = map.text(ADDRESS).orElse("https://example.vn/");
        return known.endsWith("/") ? known : known + "/";
    }

    private static List<String> languages(YamlMap map, String main) {
        return Stream.concat(Stream.of(main), map.texts(LANGS).stream())
                .distinct()
                .toList();
    }

    private Map<String, List<MenuItem>> menus(YamlMap map, List<String> languages) {
        Map<String, List<MenuItem>> menus = new LinkedHashMap<>();
        List<String> known = Stream.of("main", "footer")
                .flatMap(name ->
                        Stream.concat(Stream.of(name), languages.stream().map(lang -> name + "_" + lang)))
                .toList();
        map.value(MENUS).flatMap(YamlValue::map).ifPresent(named -> named.entries()
                .forEach((name, value) -> {
                    if (!known.contains(name)) {
                        problems.add(Suggestions.closest(name, known)
                                .map(meant -> Problem.error("yaml.key.unknown-meant", value.namePlace(), name, meant))
                                .orElseGet(() -> Problem.error(
                                        "yaml.key.unknown", value.namePlace(), name, String.join(", ", known))));
                    } else if (!value.isNull()) {
                        menus.put(name, items(value, langOf(name, languages)));
                    }
                }));
        return java.util.Collections.unmodifiableMap(menus);
    }

    /** The language of a menu stands behind its name, as in {@code main_en}; without it, it is the main one. */
    private static String langOf(String menu, List<String> languages) {
        return languages.stream()
                .filter(lang -> menu.endsWith("_" + lang))
                .findFirst()
                .orElse(languages.get(0));
    }

    private static List<MenuItem> items(YamlValue menu, String lang) {
        return menu.items().stream()
                .flatMap(item -> item.map(MenuItem.SHAPE).stream())
                .map(item -> MenuItem.from(item, lang))
                .toList();
    }
}
