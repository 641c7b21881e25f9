package bantin.content.list;

import bantin.problem.Place;
import bantin.problem.Severity;
import bantin.text.Moment;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.PictureKeys;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.time.ZoneId;
import java.util.Optional;

/** A picture of the slideshow. Link, caption and focus are empty when not given. */
public record Slide(
        String picture,
        String alt,
        String title,
        String caption,
        String focus,
        String link,
        Optional<Moment> from,
        Optional<Moment> until,
        Place place,
        Place linkPlace) {
    private static final Key PICTURE = Key.of("picture", Kind.MEDIA, "", "Tệp ảnh: /đường/dẫn từ thư mục content.")
            .needed();
    private static final Key ALT = Key.text("alt", "", "Mô tả ảnh cho người không nhìn thấy ảnh.");
    private static final Key TITLE = Key.text("title", "", "Dòng chữ lớn.");
    private static final Key CAPTION = Key.text("caption", "", "Dòng chú thích.");
    private static final Key FOCUS = PictureKeys.focus("focus");
    private static final Key LINK = Key.of("link", Kind.LINK, "", "Nơi dẫn tới.");
    private static final Key FROM = Key.of("from", Kind.MOMENT, "", "Hiện từ ngày này.");
    private static final Key UNTIL = Key.of("until", Kind.MOMENT, "", "Hiện đến hết ngày này.");
    public static final Shape SHAPE = Shape.of(
                    "Hình trình chiếu", PICTURE, ALT, TITLE, CAPTION, FOCUS, LINK, FROM, UNTIL)
            .inOrder(FROM, UNTIL, Severity.ERROR);

    static Slide from(YamlMap map, ZoneId zone) {
        return new Slide(
                map.textOr(PICTURE),
                map.textOr(ALT),
                map.textOr(TITLE),
                map.textOr(CAPTION),
                map.textOr(FOCUS),
                map.textOr(LINK),
                map.moment(FROM, zone, "date.unreadable"),
                map.moment(UNTIL, zone, "date.unreadable"),
                map.place(PICTURE),
                map.place(LINK));
    }
}
