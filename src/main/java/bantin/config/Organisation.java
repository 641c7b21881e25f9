package bantin.config;

import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;

/** The office behind the portal, as its header and footer name it. Fields that were not given are empty. */
public record Organisation(
        String name,
        String parent,
        String address,
        String phone,
        String hotline,
        String email,
        String responsible,
        String spokesperson,
        String licence,
        String sourceNotice,
        String emblem,
        String map,
        String trustMark) {

    private static final Key NAME =
            Key.text("name", "", "Tên đầy đủ của cơ quan, ví dụ Ủy ban nhân dân huyện Gò Công Tây.");
    private static final Key PARENT =
            Key.text("parent", "", "Cơ quan chủ quản, ví dụ Ủy ban nhân dân tỉnh Tiền Giang.");
    private static final Key ADDRESS = Key.text("address", "", "Địa chỉ trụ sở.");
    private static final Key PHONE = Key.of("phone", Kind.PHONE, "", "Số điện thoại liên hệ.");
    private static final Key HOTLINE = Key.of(
            "hotline",
            Kind.PHONE,
            "",
            "Đường dây nóng, hiện ở đầu mọi trang; bỏ trống thì ở đó hiện số điện thoại đầu tiên.");
    private static final Key EMAIL = Key.of("email", Kind.EMAIL, "", "Thư điện tử công vụ.");
    private static final Key RESPONSIBLE =
            Key.text("responsible", "", "Người chịu trách nhiệm nội dung: chức vụ, họ tên nếu cần.");
    private static final Key SPOKESPERSON = Key.text("spokesperson", "", "Người phát ngôn và cách liên hệ.");
    private static final Key LICENCE = Key.text("licence", "", "Dòng giấy phép, nếu có.");
    private static final Key SOURCE_NOTICE =
            Key.text("source_notice", "", "Lời nhắc ghi rõ nguồn khi phát hành lại thông tin.");
    private static final Key EMBLEM = Key.of(
            "emblem",
            Kind.MEDIA,
            "",
            "Hình biểu trưng ở đầu trang: đường dẫn từ thư mục content, ví dụ static/emblem.svg.");

    private static final Key MAP =
            Key.of("map", Kind.WEB_ADDRESS, "", "Địa chỉ bản đồ chỉ đường tới trụ sở, bắt đầu bằng https://.");
    private static final Key TRUST_MARK = Key.of(
            "trust_mark",
            Kind.WEB_ADDRESS,
            "",
            "Trang xác nhận của cổng tại Tín nhiệm mạng, bắt đầu bằng https://; hiện thành liên kết ở cuối trang.");

    static final Shape SHAPE = Shape.of(
            "Cơ quan chủ quản cổng",
            NAME,
            PARENT,
            ADDRESS,
            PHONE,
            HOTLINE,
            EMAIL,
            RESPONSIBLE,
            SPOKESPERSON,
            LICENCE,
            SOURCE_NOTICE,
            EMBLEM,
            MAP,
            TRUST_MARK);

    static final Organisation UNKNOWN = new Organisation("", "", "", "", "", "", "", "", "", "", "", "", "");

    static Organisation from(YamlMap map) {
        return new Organisation(
                map.textOr(NAME),
                map.textOr(PARENT),
                map.textOr(ADDRESS),
                map.textOr(PHONE),
                map.textOr(HOTLINE),
                map.textOr(EMAIL),
                map.textOr(RESPONSIBLE),
                map.textOr(SPOKESPERSON),
                map.textOr(LICENCE),
                map.textOr(SOURCE_NOTICE),
                map.textOr(EMBLEM),
                map.textOr(MAP),
                map.textOr(TRUST_MARK));
    }

    /** The fields that every public portal must show and this one lacks, by their names in {@code site.yml}. */
    public List<String> missing() {
        return java.util.stream.Stream.of(
                        name.isEmpty() ? "name" : "",
                        address.isEmpty() ? "address" : "",
                        phone.isEmpty() ? "phone" : "",
                        email.isEmpty() ? "email" : "",
                        responsible.isEmpty() ? "responsible" : "")
                .filter(field -> !field.isEmpty())
                .toList();
    }
}
