package bantin.theme;

import static bantin.theme.Views.album;
import static bantin.theme.Views.albumCard;
import static bantin.theme.Views.albumWithoutCover;
import static bantin.theme.Views.card;
import static bantin.theme.Views.cards;
import static bantin.theme.Views.category;
import static bantin.theme.Views.day;
import static bantin.theme.Views.file;
import static bantin.theme.Views.link;
import static bantin.theme.Views.menuItem;
import static bantin.theme.Views.pager;
import static bantin.theme.Views.photo;
import static bantin.theme.Views.picture;
import static bantin.theme.Views.view;

import bantin.text.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of every type, rendered by the theme: the page's file name and its bytes as text. */
final class ThemePages {
    private final ThemeTemplates templates;
    private final String lang;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private ThemePages(String lang) {
        this.lang = lang;
        this.templates = new ThemeTemplates(lang);
    }

    /** All pages in Vietnamese, and one of each in English below {@code en-}. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(new ThemePages("vi").everyType());
        new ThemePages("en").everyType().forEach((file, text) -> all.put("en-" + file, text));
        return all;
    }

    private Map<String, String> everyType() {
        add("home", "trang-chu.html", "home", home());
        add("category", "chuyen-muc.html", "category", category(0), "list", list(true));
        add(
                "tag",
                "tu-khoa.html",
                "list",
                list(false),
                "albums",
                List.of(albumCard()),
                "pages",
                List.of(link("Lịch sử Gò Công")),
                "items",
                List.of(link("Nghị quyết về ngân sách")));
        add("tags", "cac-tu-khoa.html", "letters", List.of(view("letter", "Đ", "tags", List.of(link("đô thị")))));
        add("archive", "luu-tru.html", "years", List.of(view("year", 2020, "href", "/nam.html", "count", 300)));
        Map<String, @Nullable Object> month = view("month", 3, "year", 2020, "href", "/thang.html", "count", 30);
        add("archive-year", "nam.html", "year", 2020, "months", List.of(month));
        add("archive-month", "thang.html", "month", month, "list", list(true));
        add("article", "bai.html", "article", article(), "relations", Records.relations());
        add("page", "trang.html", "entry", entry(), "lists", List.of(Records.block("lines", List.of())));
        add(
                "albums",
                "cac-album.html",
                "years",
                List.of(
                        view("year", 2020, "albums", List.of(albumCard(), albumWithoutCover())),
                        view("year", 2019, "albums", Collections.nCopies(4, albumCard())),
                        view("year", 2018, "albums", Collections.nCopies(5, albumCard())),
                        view("year", 2017, "albums", List.of(albumWithoutCover()))));
        add("album", "album.html", "album", album());
        add(
                "photo",
                "anh.html",
                "photo",
                photo(),
                "album",
                album(),
                "previous",
                photo(),
                "next",
                null,
                "position",
                5,
                "count",
                5);
        add("links", "lien-ket.html", "groups", linkGroups());
        add(
                "sitemap",
                "so-do.html",
                "tree",
                List.of(branch(
                        "Giới thiệu", List.of(branch("Bộ máy tổ chức", List.of()), branch("Di tích", List.of())))));
        add(
                "search",
                "tim-kiem.html",
                "search",
                view(
                        "index",
                        "/tim-kiem/chi-muc.json",
                        "base",
                        "",
                        "kinds",
                        List.of(view("name", "van-ban", "title", "Văn bản"))));
        add("item", "muc.html", "item", Records.item());
        add("item", "muc-tuan.html", "item", Records.weekly());
        add("items", "cac-don-vi.html", "items", Records.items("tree"));
        add("items", "cac-tuan.html", "items", Records.items("week"));
        add("items", "cac-muc.html", "items", Records.items("table"));
        add("items", "cac-muc-the.html", "items", Records.items("cards"));
        add("items", "cac-muc-dong.html", "items", Records.items("lines"));
        add("follow", "theo-doi.html", "feeds", List.of(feed("Cổng huyện", "tat-ca"), feed("Kinh tế", "kinh-te")));
        add("404", "404.html");
        add(
                "gone",
                "da-go.html",
                "gone",
                view(
                        "reason",
                        "Số liệu trong bài có nhầm lẫn",
                        "instead",
                        view("title", "Thu ngân sách quý I", "href", "/bai.html")));
        add("redirect", "chuyen.html", "target", "/bai.html");
        add(
                "old-address",
                "dia-chi-cu.html",
                "answers",
                List.of(view("question", "ItemID=12", "title", "Lịch tiếp công dân", "href", "/bai.html")));
        return pages;
    }

    private void add(String type, String file, @Nullable Object... variables) {
        Map<String, @Nullable Object> context = view(variables);
        context.put("site", site());
        context.put("page", page(type, file));
        pages.put(file, templates.render(type + ".html", context));
    }

    private Map<String, @Nullable Object> page(String type, String file) {
        String other = lang.equals("vi") ? "en" : "vi";
        return view(
                "type",
                type.equals("404") ? "not-found" : type,
                "title",
                "Lịch tiếp công dân",
                "documentTitle",
                "Lịch tiếp công dân – " + Views.NAME,
                "description",
                "Lịch tiếp công dân \"định kỳ\" của lãnh đạo huyện",
                "lang",
                lang,
                "href",
                "/" + file,
                "url",
                "https://gocongtay.tiengiang.gov.vn/" + file,
                "picture",
                "https://gocongtay.tiengiang.gov.vn/canh-dong.svg",
                "pictureAlt",
                "Cánh đồng",
                "pictureWidth",
                1200,
                "pictureHeight",
                630,
                "structured",
                List.of(new JsonObject()
                        .put("headline", "Huyện Gò Công Tây tổng kết \"ngành Văn hóa\" & Du lịch </script> năm 2019")
                        .toString()),
                "breadcrumb",
                List.of(link("Trang chủ"), view("title", "Lịch tiếp công dân", "href", null)),
                "translations",
                List.of(view(
                        "lang",
                        other,
                        "label",
                        other.equals("en") ? "English" : "Tiếng Việt",
                        "href",
                        "/trang-chu.html",
                        "url",
                        "https://gocongtay.tiengiang.gov.vn/trang-chu.html",
                        "twin",
                        true)),
                "feeds",
                List.of(feed(Views.NAME, "tat-ca"), feed("Kinh tế", "kinh-te")),
                "updated",
                day(20),
                "noindex",
                type.equals("404"),
                "withdrawn",
                type.equals("item") ? "Ban hành nhầm thẩm quyền" : null);
    }

    private static Map<String, @Nullable Object> feed(String title, String id) {
        String root = "https://gocongtay.tiengiang.gov.vn";
        return view(
                "id",
                id,
                "title",
                title,
                "lang",
                "vi",
                "href",
                "/chuyen-muc.html",
                "atom",
                "/feed.xml",
                "atomUrl",
                root + "/feed.xml",
                "json",
                "/feed.json",
                "jsonUrl",
                root + "/feed.json");
    }

    private Map<String, @Nullable Object> site() {
        return view(
                "title",
                Views.NAME,
                "publisher",
                "Ủy ban nhân dân huyện Gò Công Tây",
                "tagline",
                "",
                "url",
                "https://gocongtay.tiengiang.gov.vn/",
                "home",
                "/trang-chu.html",
                "search",
                "/tim-kiem.html",
                "icons",
                List.of(view("rel", "icon", "href", "/bieu-trung.png", "type", "image/png", "sizes", "32x32")),
                "manifest",
                "/cong.webmanifest",
                "siteMap",
                "/so-do.html",
                "feed",
                "/feed.xml",
                "follow",
                "/theo-doi.html",
                "channels",
                List.of(Records.channels()),
                "language",
                "vi",
                "languages",
                List.of("vi", "en"),
                "categories",
                List.of(category(0), category(1), category(2)),
                "data",
                view(),
                "organisation",
                organisation(),
                "untranslated",
                lang.equals("vi")
                        ? List.of()
                        : List.of("title", "name", "parent", "address", "responsible", "licence", "source_notice"),
                "banner",
                null,
                "notices",
                List.of(
                        notice("warning", "Cổng tạm ngừng để nâng cấp"),
                        notice("urgent", "Bão số 9"),
                        notice("info", "Lịch nghỉ Tết")),
                "options",
                templates.options(),
                "menus",
                view(
                        "main",
                        List.of(
                                menuItem("Trang chủ", true),
                                menuItem(
                                        "Giới thiệu",
                                        false,
                                        menuItem("Tổng quan huyện", false),
                                        menuItem("Bộ máy tổ chức", false)),
                                menuItem(
                                        "Tin tức",
                                        false,
                                        menuItem("Kinh tế", false, menuItem("Giá lúa", false)),
                                        menuItem("Văn hóa", false)),
                                menuItem("Liên hệ", false)),
                        "footer",
                        List.of(menuItem("Sơ đồ cổng", false))));
    }

    private static Map<String, @Nullable Object> organisation() {
        return view(
                "name", "Ủy ban nhân dân huyện Gò Công Tây",
                "parent", "Ủy ban nhân dân tỉnh Tiền Giang",
                "address", "Khu phố 3, thị trấn Vĩnh Bình, huyện Gò Công Tây",
                "phone", "(0273) 3838 000",
                "phones", List.of(view("title", "(0273) 3838 000", "href", "tel:02733838000")),
                "email", "gocongtay@tiengiang.gov.vn",
                "emails",
                        List.of(view(
                                "title", "gocongtay@tiengiang.gov.vn", "href", "mailto:gocongtay@tiengiang.gov.vn")),
                "responsible", "Chủ tịch Ủy ban nhân dân huyện",
                "spokesperson", null,
                "licence", "Giấy phép số 12/GP-STTTT",
                "sourceNotice", "Ghi rõ nguồn “" + Views.NAME + "” khi phát hành lại thông tin từ cổng này.",
                "emblem", null,
                "hotline", view("title", "1900 2020", "href", "tel:19002020"),
                "map", "https://ban-do.vn/tru-so",
                "trustMark", "https://tinnhiemmang.vn/x");
    }

    private static Map<String, @Nullable Object> notice(String level, String title) {
        return view("title", title, "text", "Từ 22 giờ ngày 28/3/2020.", "href", "/bai.html", "level", level);
    }

    private static Map<String, @Nullable Object> list(boolean between) {
        return view(
                "title",
                "Kinh tế",
                "description",
                "",
                "cards",
                cards(10),
                "pager",
                pager(between),
                "newest",
                cards(5),
                "years",
                List.of(link("2020"), link("2019")),
                "archive",
                List.of(link("2020")));
    }

    private static Map<String, @Nullable Object> home() {
        Map<String, @Nullable Object> slide = view(
                "title",
                "Mùa gặt",
                "caption",
                "Lúa chín ở Bình Nhì",
                "href",
                "/bai.html",
                "picture",
                picture("Nông dân gặt lúa"));
        Map<String, @Nullable Object> tasks = block("tasks", "grid", "tasks", List.of(task("submit"), task("phone")));
        return view(
                "bands",
                List.of(
                        band(List.of(block("lead", "large", "cards", cards(5))), List.of(), List.of()),
                        band(List.of(tasks), List.of(), List.of()),
                        band(
                                List.of(),
                                List.of(
                                        block("latest", "large", "cards", cards(6)),
                                        block("category", "mixed", "cards", cards(4)),
                                        block("category", "mixed", "cards", cards(1)),
                                        block("file", "list", "html", Body.HARD),
                                        block("others", "list", "others", List.of(link("Kinh tế")))),
                                List.of(
                                        block("documents", "list", "cards", cards(3)),
                                        block("type", "list", "rows", Records.rows(5)),
                                        block("type", "list", "weeks", List.of(Records.week())),
                                        block("videos", "list", "albums", List.of(albumCard())))),
                        band(
                                List.of(block("slideshow", "large", "slides", List.of(slide, slide, slide))),
                                List.of(),
                                List.of()),
                        band(
                                List.of(),
                                List.of(
                                        block("category", "grid", "cards", cards(4)),
                                        block("albums", "grid", "albums", List.of(albumCard(), albumWithoutCover()))),
                                List.of()),
                        band(List.of(block("links", "grid", "groups", linkGroups())), List.of(), List.of())),
                "hasWeeks",
                true);
    }

    private static Map<String, @Nullable Object> band(List<Object> wide, List<Object> main, List<Object> side) {
        return view("wide", wide, "main", main, "side", side);
    }

    private static Map<String, @Nullable Object> task(String icon) {
        return view("title", "Nộp hồ sơ trực tuyến", "text", "Ở nhà", "href", "/bai.html", "icon", icon);
    }

    private static Map<String, @Nullable Object> block(String kind, String layout, String what, Object shown) {
        Map<String, @Nullable Object> block =
                view("kind", kind, "name", "", "title", "Kinh tế", "href", "/chuyen-muc.html", "layout", layout);
        for (String each : List.of("cards", "slides", "albums", "groups", "rows", "weeks", "next", "tasks", "others")) {
            block.put(each, List.of());
        }
        block.put("html", "");
        block.put(what, shown);
        return block;
    }

    private static Map<String, @Nullable Object> article() {
        return view(
                "title",
                "Huyện Gò Công Tây tổng kết \"ngành Văn hóa\" & Du lịch </script> năm 2019",
                "date",
                day(18),
                "updated",
                day(20),
                "author",
                "Ngọc Ẩn",
                "source",
                "Đài Truyền thanh huyện",
                "summary",
                "Sáng ngày 13-3, Ủy ban nhân dân huyện tổ chức hội nghị tổng kết.",
                "summaryGiven",
                true,
                "cover",
                picture("Hội nghị"),
                "body",
                Body.HARD,
                "contents",
                List.of(view("title", "Nguồn nước", "href", "#nguon-nuoc")),
                "category",
                category(2),
                "tags",
                List.of(link("văn hóa"), link("du lịch")),
                "attachments",
                List.of(file(), file()),
                "related",
                cards(4),
                "sameCategory",
                cards(5),
                "older",
                card(1),
                "newer",
                card(2),
                "words",
                800,
                "featured",
                false,
                "pinned",
                false);
    }

    private static Map<String, @Nullable Object> entry() {
        return view(
                "title",
                "Tổng quan huyện Gò Công Tây",
                "summary",
                "",
                "cover",
                picture("Trụ sở"),
                "body",
                Body.HARD,
                "updated",
                day(13),
                "tags",
                List.of(link("lịch sử")),
                "children",
                List.of(),
                "section",
                List.of(link("Điều kiện tự nhiên"), view("title", "Tổng quan", "href", "/trang.html")));
    }

    private static List<Map<String, @Nullable Object>> linkGroups() {
        Map<String, @Nullable Object> address = view(
                "title",
                "Cổng Dịch vụ công quốc gia",
                "url",
                "https://dichvucong.gov.vn/",
                "description",
                "Nộp hồ sơ trực tuyến",
                "logo",
                null);
        return List.of(
                view("title", "Trung ương", "links", List.of(address, address)),
                view("title", "Tỉnh", "links", List.of(address)));
    }

    private static Map<String, @Nullable Object> branch(String title, List<Map<String, @Nullable Object>> children) {
        return view("title", title, "href", "/trang.html", "lang", "vi", "children", children);
    }
}
