package bantin.content.list;

import bantin.problem.Place;
import bantin.problem.Severity;
import bantin.text.Moment;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.time.ZoneId;
import java.util.Optional;

/** A photo across the head of every page, perhaps for a season. Its own crop for phones is empty when not given. */
public record Banner(
        String picture,
        String phone,
        String alt,
        Optional<Moment> from,
        Optional<Moment> until,
        Place place,
        Place phonePlace) {
    private static final Key PICTURE = Key.of(
                    "picture",
                    Kind.MEDIA,
                    "",
                    "Tệp ảnh ngang, chừng 5 phần rộng 1 phần cao: đường dẫn từ thư mục content.")
            .needed();
    private static final Key PHONE =
            Key.of("phone", Kind.MEDIA, "", "Bản cắt cho điện thoại, chừng 3 phần rộng 1 phần cao.");
    private static final Key ALT =
            Key.text("alt", "", "Mô tả ảnh cho người không nhìn thấy ảnh; bỏ trống nếu ảnh chỉ để trang trí.");
    private static final Key FROM = Key.of("from", Kind.MOMENT, "", "Hiện từ ngày này.");
    private static final Key UNTIL = Key.of("until", Kind.MOMENT, "", "Hiện đến hết ngày này.");
    public static final Shape SHAPE =
            Shape.of("Ảnh đầu trang", PICTURE, PHONE, ALT, FROM, UNTIL).inOrder(FROM, UNTIL, Severity.ERROR);

    static Banner from(YamlMap map, ZoneId zone) {
        return new Banner(
                map.textOr(PICTURE),
                map.textOr(PHONE),
                map.textOr(ALT),
                map.moment(FROM, zone, "date.unreadable"),
                map.moment(UNTIL, zone, "date.unreadable"),
                map.place(PICTURE),
                map.place(PHONE));
    }
}
