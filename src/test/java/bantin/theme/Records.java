package bantin.theme;

import static bantin.theme.Views.day;
import static bantin.theme.Views.file;
import static bantin.theme.Views.link;
import static bantin.theme.Views.picture;
import static bantin.theme.Views.view;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates see of entries of declared types: every kind of field, long numbers, several values, empty cells. */
final class Records {
    private static final String TITLE =
            "Về việc phê chuẩn quyết toán thu, chi ngân sách địa phương năm 2019 của huyện Gò Công Tây";

    private Records() {}

    static Map<String, @Nullable Object> type() {
        return view(
                "name", "van-ban",
                "title", "Văn bản",
                "one", "Văn bản",
                "description", "Nghị quyết, quyết định và văn bản khác.",
                "href", "/cac-muc.html",
                "icon", "file");
    }

    static Map<String, @Nullable Object> item() {
        return view(
                "title",
                TITLE,
                "href",
                "/muc.html",
                "type",
                type(),
                "state",
                state("warning", "Sắp hết hiệu lực"),
                "stateLabel",
                "Tình trạng",
                "date",
                day(18),
                "updated",
                day(20),
                "summary",
                "Quyết toán thu 1.500 tỷ đồng.",
                "cover",
                picture("Kỳ họp"),
                "body",
                Body.HARD,
                "facts",
                List.of(
                        field("so_ky_hieu", "Số, ký hiệu", "text", text("1234567/2020/NQ-HĐND-TTHĐND", null)),
                        field("linh_vuc", "Lĩnh vực", "choice", text("Đất đai", "/cac-muc.html"), text("Y tế", null)),
                        field("ngay", "Ngày ban hành", "date", dated())),
                "parts",
                List.of(
                        part(
                                "noi_dung",
                                "Nội dung",
                                "markdown",
                                "<p>Toàn văn <a href=\"/bai.html\">nghị quyết</a>.</p>"),
                        field("tep", "Toàn văn", "file", fileValue(), fileValue()),
                        field("anh", "Hình ảnh", "picture", pictureValue(), pictureValue()),
                        group()),
                "tags",
                List.of(link("ngân sách")),
                "relations",
                List.of(
                        view("label", "Được thay thế bởi", "members", List.of(), "rows", rows(2)),
                        view("label", "Cán bộ của đơn vị", "members", members(3), "rows", rows(3))),
                "alike",
                List.of(view("label", "Lĩnh vực: Đất đai", "members", List.of(), "rows", rows(3))),
                "players",
                List.of(
                        view(
                                "film",
                                true,
                                "file",
                                file(),
                                "captions",
                                List.of(view("href", "/phu-de.vtt", "lang", "vi", "label", "Tiếng Việt"))),
                        view("film", false, "file", file(), "captions", List.of())),
                "hasMembers",
                true,
                "week",
                null,
                "earlier",
                null,
                "later",
                null);
    }

    private static Map<String, @Nullable Object> branch(int row, Object... below) {
        return view(
                "row",
                rows(6).get(row),
                "texts",
                duties(),
                "members",
                row % 2 == 0 ? members(2) : List.of(),
                "below",
                List.of(below));
    }

    private static List<Map<String, @Nullable Object>> members(int count) {
        return rows(count).stream()
                .map(row -> view("row", row, "texts", duties()))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> duties() {
        return List.of(part("nhiem_vu", "Nhiệm vụ", "markdown", "<p>Phụ trách chung.</p>"));
    }

    private static Map<String, @Nullable Object> filter() {
        return view(
                "index", "/loc.json",
                "list", "/",
                "base", "",
                "dated", "Ngày ban hành",
                "sides",
                        List.of(view(
                                "name",
                                "linh-vuc",
                                "label",
                                "Lĩnh vực",
                                "values",
                                List.of(
                                        view("value", "dat-dai", "label", "Đất đai"),
                                        view("value", "y-te", "label", "Y tế")))));
    }

    /** An entry that plans a week. */
    static Map<String, @Nullable Object> weekly() {
        Map<String, @Nullable Object> item = item();
        item.put("week", week());
        item.put("earlier", link("Lịch công tác tuần 11 năm 2020"));
        item.put("later", link("Lịch công tác tuần 13 năm 2020"));
        return item;
    }

    static Map<String, @Nullable Object> week() {
        var who = field(
                "lanh_dao",
                "Lãnh đạo",
                "text",
                text("Chủ tịch UBND huyện", "/cac-muc.html"),
                text("Phó Chủ tịch", null));
        var what = field("noi_dung", "Nội dung", "text", text(TITLE, null));
        var place = field("dia_diem", "Địa điểm", "text");
        var why = field("ly_do", "Lý do thay đổi", "text", text("Mưa lớn", null));
        return view(
                "title", "Lịch công tác tuần 12 năm 2020",
                "href", "/muc-tuan.html",
                "lang", "vi",
                "when", "Buổi, giờ",
                "what", "noi_dung",
                "columns",
                        List.of(
                                view("name", "lanh_dao", "label", "Lãnh đạo", "kind", "text"),
                                view("name", "noi_dung", "label", "Nội dung", "kind", "text"),
                                view("name", "dia_diem", "label", "Địa điểm", "kind", "text")),
                "days",
                        List.of(
                                view(
                                        "date",
                                        day(16).truncatedTo(ChronoUnit.DAYS),
                                        "works",
                                        List.of(
                                                work(
                                                        "Sáng",
                                                        "08 giờ 00",
                                                        "",
                                                        false,
                                                        List.of(who, what, place),
                                                        List.of()),
                                                work(
                                                        "Chiều",
                                                        "",
                                                        "Dời lịch",
                                                        false,
                                                        List.of(who, what, place),
                                                        List.of(why)))),
                                view(
                                        "date",
                                        day(18).truncatedTo(ChronoUnit.DAYS),
                                        "works",
                                        List.of(work(
                                                "",
                                                "14 giờ 00",
                                                "Hủy",
                                                true,
                                                List.of(who, what, place),
                                                List.of(why))))),
                "calendar", "/lich.ics",
                "zone", "Asia/Ho_Chi_Minh");
    }

    private static Map<String, @Nullable Object> work(
            String part, String time, String change, boolean cancelled, List<?> cells, List<?> more) {
        return view("part", part, "time", time, "change", change, "cancelled", cancelled, "cells", cells, "more", more);
    }

    static Map<String, @Nullable Object> items(String layout) {
        return view(
                "type",
                type(),
                "title",
                "Đất đai",
                "description",
                "Nghị quyết, quyết định và văn bản khác.",
                "layout",
                layout,
                "whole",
                "/cac-muc-khac.html",
                "columns",
                columns(),
                "groups",
                List.of(view("title", "2020", "rows", rows(6)), view("title", "2019", "rows", rows(2))),
                "facets",
                List.of(view("name", "linh_vuc", "label", "Lĩnh vực", "cuts", cuts())),
                "years",
                cuts(),
                "weeks",
                layout.equals("week") ? List.of(week()) : List.of(),
                "tree",
                layout.equals("tree")
                        ? List.of(branch(0, branch(1, branch(2, branch(3))), branch(4)), branch(5))
                        : List.of(),
                "filter",
                layout.equals("table") ? filter() : null,
                "pager",
                Views.pager(true));
    }

    /** What stands everywhere, or below a page. */
    static Map<String, @Nullable Object> block(String layout, List<?> weeks) {
        return view(
                "type", type(), "layout", layout, "columns", columns(), "rows", rows(5), "weeks", weeks, "next", weeks);
    }

    private static List<Map<String, @Nullable Object>> columns() {
        return List.of(
                view("name", "so_ky_hieu", "label", "Số, ký hiệu", "kind", "text"),
                view("name", "title", "label", "Trích yếu", "kind", "text"),
                view("name", "ngay", "label", "Ngày ban hành", "kind", "date"),
                view("name", "state", "label", "Tình trạng", "kind", "state"));
    }

    /** Telephones and addresses at the end of every page. */
    static Map<String, @Nullable Object> channels() {
        Map<String, @Nullable Object> channels = block("table", List.of());
        channels.put(
                "rows",
                List.of(view(
                        "title",
                        "Đường dây nóng phản ánh kiến nghị",
                        "facts",
                        List.of(
                                field("dien_thoai", "Điện thoại", "phone", text("0273 3838 000", "tel:02733838000")),
                                field("gio", "Thời gian", "text", text("Giờ hành chính", null))))));
        return channels;
    }

    static List<Map<String, @Nullable Object>> relations() {
        return List.of(view("label", "Văn bản nói tới bài này", "rows", rows(2)));
    }

    private static List<Map<String, @Nullable Object>> cuts() {
        return List.of(
                view("title", "Đất đai", "href", "/cac-muc.html", "count", 1234, "current", true),
                view("title", "Y tế", "href", "/cac-muc.html", "count", null, "current", false));
    }

    static List<Map<String, @Nullable Object>> rows(int count) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var number = field("so_ky_hieu", "Số, ký hiệu", "text", text("0" + i + "/2020/NQ-HĐND", null));
            var title = field("title", "Trích yếu", "text", text(TITLE, "/muc.html"));
            var issued = i % 2 == 0 ? field("ngay", "Ngày ban hành", "date", dated()) : field("ngay", "Ngày", "date");
            var standing = field("state", "Tình trạng", "state", text("Còn hiệu lực", null));
            rows.add(view(
                    "title",
                    TITLE + ", lần " + (i + 1),
                    "href",
                    "/muc.html",
                    "lang",
                    i == 1 ? "en" : "vi",
                    "date",
                    day(18),
                    "summary",
                    i == 0 ? "Quyết toán thu 1.500 tỷ đồng." : "",
                    "cover",
                    i == 2 ? null : picture("Kỳ họp"),
                    "state",
                    state(i == 0 ? "over" : "good", "Còn hiệu lực"),
                    "cells",
                    List.of(number, title, issued, standing),
                    "facts",
                    List.of(number, standing)));
        }
        return rows;
    }

    private static Map<String, @Nullable Object> group() {
        var inner = view(
                "facts",
                List.of(field("ten", "Tên", "text", text("Lễ hội Kỳ yên đình Đồng Thạnh", null))),
                "parts",
                List.of(
                        part("ke", "Kể lại", "markdown", "<p>Rước sắc thần.</p>"),
                        field("t", "Tệp", "file", fileValue())));
        Map<String, @Nullable Object> group = part("phan", "Các phần", "group", "");
        group.put("rows", List.of(inner, inner));
        return group;
    }

    private static Map<String, @Nullable Object> field(String name, String label, String kind, Object... values) {
        Map<String, @Nullable Object> field = part(name, label, kind, "");
        field.put("values", List.of(values));
        return field;
    }

    private static Map<String, @Nullable Object> part(String name, String label, String kind, String html) {
        return view("name", name, "label", label, "kind", kind, "values", List.of(), "html", html, "rows", List.of());
    }

    private static Map<String, @Nullable Object> text(String text, @Nullable String href) {
        return view("text", text, "href", href, "date", null, "picture", null, "file", null, "state", null);
    }

    private static Map<String, @Nullable Object> dated() {
        return view("text", "18/03/2020", "href", null, "date", day(18), "picture", null, "file", null, "state", null);
    }

    private static Map<String, @Nullable Object> fileValue() {
        return view(
                "text", "Toàn văn", "href", "/tep.pdf", "date", null, "picture", null, "file", file(), "state", null);
    }

    private static Map<String, @Nullable Object> pictureValue() {
        return view(
                "text",
                "Kỳ họp",
                "href",
                null,
                "date",
                null,
                "picture",
                picture("Kỳ họp"),
                "file",
                null,
                "state",
                null);
    }

    private static Map<String, @Nullable Object> state(String tone, String label) {
        return view(
                "name",
                "con-hieu-luc",
                "label",
                label,
                "tone",
                tone,
                "until",
                "đến hết ngày 30/11/2026",
                "end",
                day(20));
    }
}
