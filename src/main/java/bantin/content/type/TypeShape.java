package bantin.content.type;

import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a type's file. */
public final class TypeShape {
    static final Key TITLE =
            FieldShape.words("title", "Tên của danh sách, ví dụ Văn bản.").needed();
    static final Key ONE = FieldShape.words("one", "Tên của một mục, ví dụ văn bản; bỏ trống là title.");
    static final Key DESCRIPTION = FieldShape.words("description", "Một câu giới thiệu, hiện dưới tên danh sách.");
    static final Key FOLDER =
            Key.text("folder", "", "Thư mục trong content chứa các mục; bỏ trống là tên của kiểu nội dung.");
    static final Key BODY = Key.choice(
            "body",
            "optional",
            List.of("none", "optional", "needed"),
            "Bài viết dưới phần đầu: none không có, optional có cũng được, needed phải có.");
    static final Key ADDRESS =
            Key.text("address", "", "Địa chỉ của danh sách, ví dụ /van-ban/; bỏ trống là tên của kiểu nội dung.");
    static final Key ITEM_ADDRESS = Key.text(
            "item_address",
            "",
            "Địa chỉ của một mục; dùng được {slug} {year} {month} {day}; bỏ trống là address rồi tới {slug}/.");
    static final Key FEED = Key.flag("feed", false, "true: có feed.xml để theo dõi mục mới.");
    static final Key EVERYWHERE =
            Key.flag("everywhere", false, "true: các mục hiện ở cuối mọi trang, ví dụ đường dây nóng.");
    static final Key HOME = Key.number("home", 5, 1, 50, "Số mục trong khối của trang chủ.");
    static final Key ICON = Key.text("icon", "", "Tên hình trong bộ hình của giao diện, ví dụ file.");
    static final Key BOOST = Key.number(
            "boost", 100, 10, 300, "Trong kết quả tìm kiếm: trên 100 thì đứng cao hơn tin, dưới 100 thì thấp hơn.");
    static final Key EXPIRES = Key.text("expires", "", "Tên mục ngày: hết ngày ấy thì tự gỡ xuống.");

    static final Key ORDER = Key.of(
            "order",
            Kind.TEXTS,
            "-date",
            "Thứ tự: tên một mục; có dấu - ở trước là từ lớn đến nhỏ, từ mới đến cũ. Ghi nhiều mục thì mục sau xếp"
                    + " những gì mục trước để ngang nhau.");
    static final Key GROUP = Key.text("group", "", "Xếp dưới từng giá trị của mục này, hoặc year: theo năm.");
    static final Key LAYOUT = Key.choice(
            "layout",
            "lines",
            List.of("table", "cards", "lines", "week", "tree"),
            "Cách bày: table bảng, cards thẻ có ảnh, lines dòng, week lịch tuần (cần rows), tree cây (cần below).");
    static final Key DATED = Key.text("dated", "date", "Tên mục ngày, hoặc mục số ghi năm, cho biết năm của một mục.");
    static final Key YEARS = Key.flag("years", true, "true: mỗi năm có một trang riêng.");
    static final Key SIZE = Key.number("size", 0, 0, 500, "Số mục mỗi trang; 0 là như các trang tin.");
    static final Key ROWS_GROUP =
            Key.text("group", "", "Tên mục group chứa các dòng của lịch.").needed();
    static final Key DAY = Key.text("day", "", "Tên ô date: ngày.").needed();
    static final Key PART = Key.text("part", "", "Tên ô choice: buổi.");
    static final Key TIME = Key.text("time", "", "Tên ô text: giờ, ví dụ 08 giờ 00, hoặc từ 7 giờ 30 đến 9 giờ.");
    static final Key WHO = Key.text("who", "", "Tên ô text: người dự, người chủ trì.");
    static final Key WHAT = Key.text("what", "", "Tên ô text: việc gì.");
    static final Key PLACE = Key.text("place", "", "Tên ô text: ở đâu.");
    static final Key CHANGE = Key.text("change", "", "Tên ô choice: dời, hủy, bổ sung.");
    static final Key CANCELLED = FieldShape.texts("cancelled", "Những giá trị của change mà việc không còn diễn ra.");
    static final Shape ROWS_SHAPE =
            Shape.of("Các dòng của lịch tuần", ROWS_GROUP, DAY, PART, TIME, WHO, WHAT, PLACE, CHANGE, CANCELLED);
    static final Key ROWS =
            Key.map("rows", ROWS_SHAPE, "Cho layout week: ô nào của một dòng là ngày, buổi, giờ, việc.");
    static final Key BELOW = Key.text("below", "", "Cho layout tree: tên mục entry dẫn tới nơi đứng trên.");
    static final Key MEMBERS = FieldShape.texts(
            "members",
            "Cho layout tree: tên những mục entry, của bất cứ kiểu nào, mà nhờ đó mục khác thuộc về một mục.");
    static final Shape LIST = Shape.of("Danh sách", ORDER, GROUP, LAYOUT, DATED, YEARS, SIZE, ROWS, BELOW, MEMBERS);
    static final Key LIST_KEY = Key.map("list", LIST, "Các mục được bày thế nào trong danh sách.");

    static final Key STATE_LABEL =
            FieldShape.words("label", "Tên chung, ví dụ Tình trạng.").needed();
    static final Key NAME = Key.of("name", Kind.NAME, "", "Tên ngắn trong địa chỉ; bỏ trống là lấy từ label.");
    static final Key TONE = Key.choice(
            "tone",
            "plain",
            List.of("plain", "good", "warning", "over"),
            "Màu: plain, good tốt, warning lưu ý, over hết.");
    static final Key BEFORE = FieldShape.texts("before", "Các mục ngày chưa tới.");
    static final Key SINCE = FieldShape.texts("from", "Các mục ngày đã tới.");
    static final Key UNTIL = FieldShape.texts("until", "Các mục ngày chưa hết.");
    static final Key AFTER = FieldShape.texts("after", "Các mục ngày đã hết.");
    static final Key NEAR = FieldShape.texts("near", "Các mục ngày sắp hết: còn không quá số ngày ở days.");
    static final Key DAYS = Key.number("days", 30, 1, 3650, "Số ngày cho near.");
    static final Key HAS = FieldShape.texts("has", "Các mục có ghi.");
    static final Key LACKS = FieldShape.texts("lacks", "Các mục không ghi.");
    static final Key NAMED_BY = FieldShape.texts("named_by", "Mục nào của nơi khác dẫn tới đây, ví dụ thay_the.");
    static final Key NAMING_SINCE =
            FieldShape.texts("naming_since", "Các mục ngày của nơi dẫn tới đây: chưa tới ngày ấy thì chưa tính.");
    static final Shape STATE = Shape.of(
            "Một tình trạng",
            NAME,
            FieldShape.LABEL,
            TONE,
            BEFORE,
            SINCE,
            UNTIL,
            AFTER,
            NEAR,
            DAYS,
            HAS,
            LACKS,
            NAMED_BY,
            NAMING_SINCE);
    static final Key STATES = Key.maps(
                    "states",
                    STATE,
                    "Các tình trạng; tình trạng đầu tiên hợp với mọi điều nó ghi là tình trạng lúc này.")
            .needed();
    static final Shape STATE_OF = Shape.of("Tình trạng", STATE_LABEL, FieldShape.FACET, FieldShape.COLUMN, STATES);
    static final Key STATE_KEY =
            Key.map("state", STATE_OF, "Tình trạng, tính từ ngày và quan hệ vào lúc dựng trang, tự đổi khi tới ngày.");

    static final Key WAITS_FOR =
            Key.text("for", "", "Mục chưa ghi thì chưa đăng, ví dụ tra_loi.").needed();
    static final Key WAITS_WITH = FieldShape.texts("with", "Các mục phải ghi cùng lúc với mục ấy.");
    static final Key WAITS_SINCE = Key.text("since", "", "Mục ngày bắt đầu chờ, ví dụ ngay_nhan.");
    static final Key WAITS_DAYS =
            Key.number("days", 15, 1, 365, "Chờ quá số ngày làm việc này thì lệnh list nhắc tên.");
    static final Shape WAITS = Shape.of("Chờ đủ nội dung", WAITS_FOR, WAITS_WITH, WAITS_SINCE, WAITS_DAYS);
    static final Key WAITS_KEY = Key.map("waits", WAITS, "Mục được giữ lại, chưa đăng, tới khi đủ nội dung.");

    static final Key SCHEMA_TYPE =
            Key.text("type", "", "Loại ở schema.org, ví dụ Legislation.").needed();
    static final Key PROPERTIES = Key.of(
            "properties",
            Kind.NAMED_TEXTS,
            "",
            "Thuộc tính của loại ấy lấy từ mục nào, ví dụ legislationIdentifier: so_ky_hieu; nhiều mục cách nhau bằng dấu"
                    + " phẩy. Thuộc tính ở trong ghi như mainEntity/Question/name. Ngoài các mục còn có text bài viết,"
                    + " state tình trạng, lang ngôn ngữ, publisher cơ quan; chữ sau dấu = là chính nó.");
    static final Key SCHEMA_WORDS =
            Key.of("words", Kind.NAMED_TEXTS, "", "Chữ của schema.org cho một từ của choice hoặc một tình trạng.");
    static final Shape SCHEMA_SHAPE =
            Shape.of("Nghĩa của một mục đối với máy tìm kiếm", SCHEMA_TYPE, PROPERTIES, SCHEMA_WORDS);
    static final Key SCHEMA_ORG =
            Key.map("schema_org", SCHEMA_SHAPE, "Một mục là gì theo từ vựng schema.org; máy tìm kiếm đọc điều này.");

    static final Key FIELDS = Key.namedMaps(
                    "fields",
                    FieldShape.SHAPE,
                    "Các mục của phần đầu: tên mục, bên dưới là kind, label và những điều khác.")
            .needed();

    public static final Shape SHAPE = Shape.of(
            "Kiểu nội dung (content/types)",
            TITLE,
            ONE,
            DESCRIPTION,
            FOLDER,
            BODY,
            ADDRESS,
            ITEM_ADDRESS,
            FIELDS,
            LIST_KEY,
            STATE_KEY,
            WAITS_KEY,
            FEED,
            EVERYWHERE,
            HOME,
            ICON,
            BOOST,
            EXPIRES,
            SCHEMA_ORG);

    private TypeShape() {}

    /** The conditions of a state that name fields of dates. */
    static Stream<Key> dates() {
        return Stream.of(BEFORE, SINCE, UNTIL, AFTER, NEAR);
    }
}
