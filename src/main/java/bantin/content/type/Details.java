package bantin.content.type;

import bantin.problem.Severity;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.PictureKeys;
import bantin.yaml.Shape;
import java.util.Optional;

/** How values stand in YAML that have several parts: periods, and what files, links and pictures may say of themselves. */
final class Details {
    static final Key FROM = Key.of("from", Kind.MOMENT, "", "Từ ngày này.");
    static final Key UNTIL = Key.of("until", Kind.MOMENT, "", "Đến hết ngày này.");
    static final Shape PERIOD_SHAPE = Shape.of("Khoảng thời gian", FROM, UNTIL).inOrder(FROM, UNTIL, Severity.ERROR);
    static final Key FILE = Key.of("file", Kind.FILE, "", "Tên tệp.").needed();
    static final Key PICTURE = Key.of("file", Kind.MEDIA, "", "Tên tệp ảnh.").needed();
    static final Key LINK = Key.of("link", Kind.LINK, "", "Nơi dẫn tới.").needed();
    static final Key TITLE = Key.text("title", "", "Tên hiện trên trang.");
    static final Key ALT = Key.text("alt", "", "Mô tả ảnh cho người không nhìn thấy ảnh.");
    static final Key CAPTION = Key.text("caption", "", "Chú thích.");
    static final Key FOCUS = PictureKeys.focus("focus");
    static final Shape FILE_SHAPE = Shape.of("Tệp", FILE, TITLE);
    static final Shape LINK_SHAPE = Shape.of("Liên kết", LINK, TITLE);
    static final Shape PICTURE_SHAPE = Shape.of("Ảnh", PICTURE, ALT, CAPTION, FOCUS);

    private Details() {}

    /** Empty for kinds that say no more than their value. */
    static Optional<Shape> of(FieldKind kind) {
        return switch (kind) {
            case FILE -> Optional.of(FILE_SHAPE);
            case LINK -> Optional.of(LINK_SHAPE);
            case PICTURE -> Optional.of(PICTURE_SHAPE);
            default -> Optional.empty();
        };
    }
}
