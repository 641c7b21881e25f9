package bantin.theme;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What templates see, as hard as a newsroom makes it: long titles, long words, missing pictures, news in English. */
final class Views {
    static final String NAME = "Cổng thông tin điện tử huyện Gò Công Tây";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> TITLES = List.of(
            "Huyện Gò Công Tây tổng kết hoạt động ngành Văn hóa, Thể thao và Du lịch năm 2019",
            "Gò Công Tây chủ động ứng phó hạn, mặn, bảo vệ trên 10.000 héc-ta lúa đông xuân",
            "Đẩy nhanh tiến độ đường nội đồng Đồng Thạnh-Bình Phú-Yên Luông-Thạnh Nhựt-Thạnh Trị-Long Bình",
            "Ra quân trồng cây đời đời nhớ ơn Bác Hồ",
            "Lễ hội Kỳ yên đình Đồng Thạnh: giữ gìn nét đẹp văn hóa truyền thống");
    private static final List<String> CATEGORIES =
            List.of("Tin tức – Sự kiện", "Kinh tế", "Văn hóa – Xã hội", "Giáo dục – Y tế", "Thông báo");
    private static final List<String> SLUGS = List.of("tin-tuc", "kinh-te", "van-hoa", "giao-duc", "thong-bao");

    private Views() {}

    static Map<String, @Nullable Object> view(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> view = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            view.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return view;
    }

    static ZonedDateTime day(int day) {
        return LocalDateTime.of(2020, 3, day, 8, 30).atZone(ZONE);
    }

    static Map<String, @Nullable Object> picture(String alt) {
        return view(
                "src",
                "/canh-dong.svg",
                "width",
                1200,
                "height",
                800,
                "alt",
                alt,
                "caption",
                "Cánh đồng lúa chín ở Bình Nhì. Ảnh: Minh Tuấn",
                "srcset",
                "/canh-dong.svg 1200w",
                "sources",
                List.of(view("type", "image/svg+xml", "srcset", "/canh-dong.svg 1200w")),
                "placeholder",
                "#8fbf5a",
                "ratio",
                15,
                "gridSizes",
                "(min-width: 40em) 24rem, 49vw",
                "rowSizes",
                "(min-width: 40em) 24rem, calc(100vw - 2rem)");
    }

    static Map<String, @Nullable Object> link(String title) {
        return view("title", title, "href", "/bai.html", "count", 12);
    }

    static Map<String, @Nullable Object> category(int number) {
        int which = number % SLUGS.size();
        List<Object> children = which == 0 ? List.of(category(1), category(2)) : List.of();
        return view(
                "slug",
                SLUGS.get(which),
                "title",
                CATEGORIES.get(which),
                "description",
                "Tin về " + CATEGORIES.get(which),
                "href",
                "/chuyen-muc.html",
                "parent",
                null,
                "children",
                children,
                "lang",
                "vi");
    }

    static Map<String, @Nullable Object> card(int number) {
        boolean english = number == 3;
        return view(
                "title",
                english ? "Welcome to Go Cong Tay" : TITLES.get(number % TITLES.size()),
                "href",
                "/bai.html",
                "date",
                day(28 - number % 20),
                "updated",
                null,
                "category",
                number == 2 ? null : category(number),
                "summary",
                "Toàn huyện có 32.657 hộ đạt chuẩn gia đình văn hóa, tỷ lệ 93,1%.",
                "picture",
                number % 4 == 3 ? null : picture("Quang cảnh"),
                "pinned",
                number == 0,
                "featured",
                false,
                "tags",
                List.of(),
                "author",
                null,
                "lang",
                english ? "en" : "vi");
    }

    static List<Map<String, @Nullable Object>> cards(int count) {
        return IntStream.range(0, count).mapToObj(Views::card).toList();
    }

    static Map<String, @Nullable Object> albumCard() {
        return view(
                "title",
                "Chợ Vĩnh Bình ngày giáp Tết",
                "href",
                "/album.html",
                "date",
                day(1),
                "summary",
                "",
                "cover",
                picture("Chợ Tết"),
                "count",
                12,
                "films",
                1,
                "lang",
                "vi");
    }

    /** Such as one of films alone. */
    static Map<String, @Nullable Object> albumWithoutCover() {
        Map<String, @Nullable Object> album = new HashMap<>(albumCard());
        album.put("cover", null);
        return album;
    }

    static Map<String, @Nullable Object> photo() {
        return view(
                "picture",
                picture("Múa lân"),
                "href",
                "/anh.html",
                "large",
                view("src", "/canh-dong.svg", "width", 1200, "height", 800),
                "caption",
                "Múa lân trước đình Đồng Thạnh",
                "credit",
                "Minh Tuấn",
                "alt",
                "Hai con lân đỏ trước cổng đình",
                "original",
                file());
    }

    static Map<String, @Nullable Object> film(String host) {
        return view(
                "href",
                host.isEmpty() ? "/dua-ghe.mp4" : "https://www.youtube.com/watch?v=abc",
                "poster",
                host.isEmpty() ? picture("") : null,
                "caption",
                "Đua ghe ngo trên sông Gò Công",
                "alt",
                "Đua ghe ngo trên sông Gò Công",
                "credit",
                "Đài Truyền thanh huyện",
                "host",
                host,
                "captions",
                host.isEmpty() ? List.of(view("href", "/phu-de.vtt", "lang", "vi", "label", "Tiếng Việt")) : List.of());
    }

    static Map<String, @Nullable Object> album() {
        return view(
                "title",
                "Lễ hội Kỳ yên",
                "href",
                "/album.html",
                "date",
                day(10),
                "summary",
                "Những hình ảnh đẹp của lễ hội.",
                "body",
                "",
                "tags",
                List.of(link("lễ hội")),
                "photos",
                List.of(photo(), photo(), photo()),
                "films",
                List.of(film(""), film("youtube.com")),
                "items",
                List.of(
                        view("photo", photo(), "film", null, "row", "sum-45 of-3"),
                        view("photo", null, "film", film(""), "row", "sum-45 of-3"),
                        view("photo", photo(), "film", null, "row", "sum-45 of-3"),
                        view("photo", photo(), "film", null, "row", "sum-32 of-2"),
                        view("photo", null, "film", film("youtube.com"), "row", "sum-32 of-2")),
                "download",
                file());
    }

    static Map<String, @Nullable Object> file() {
        return view(
                "title",
                "Báo cáo tổng kết công tác văn hóa năm 2019",
                "href",
                "/bao-cao.pdf",
                "type",
                "PDF",
                "size",
                1_234_567L);
    }

    static Map<String, @Nullable Object> pager(boolean between) {
        Map<String, @Nullable Object> pager = view("count", 27, "from", day(1), "until", day(20));
        pager.put("number", between ? 14 : null);
        for (String way : List.of("newer", "older", "newest", "oldest")) {
            pager.put(way, between ? link(way) : null);
        }
        return pager;
    }

    static Map<String, @Nullable Object> menuItem(String title, boolean current, Object... children) {
        return view(
                "title",
                title,
                "href",
                "/trang.html",
                "external",
                false,
                "current",
                current,
                "within",
                false,
                "listed",
                false,
                "children",
                List.of(children));
    }
}
