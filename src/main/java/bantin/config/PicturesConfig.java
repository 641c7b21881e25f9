package bantin.config;

import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;
import java.util.TreeSet;

/**
 * In which sizes photos are published.
 *
 * @param widths in pixels, ascending, never empty
 * @param quality of JPEG and WebP, 1 to 100
 * @param webp whether photos are offered as WebP besides
 * @param keepCredit whether published picture files keep their caption and copyright notice
 */
public record PicturesConfig(List<Integer> widths, int quality, boolean webp, boolean keepCredit) {
    private static final int LEAST_WIDTH = 16;
    private static final int MOST_WIDTH = 4096;
    private static final Key WIDTHS = Key.numbers(
            "widths",
            "[400, 800, 1600]",
            LEAST_WIDTH,
            MOST_WIDTH,
            "Các chiều rộng của ảnh trên trang, tính bằng điểm ảnh.");
    private static final Key QUALITY = Key.number("quality", 82, 1, 100, "Chất lượng ảnh JPEG và WebP, từ 1 đến 100.");
    private static final Key WEBP = Key.flag("webp", true, "Thêm bản WebP nhẹ hơn cho trình duyệt hiểu được.");
    private static final Key KEEP_CREDIT = Key.flag(
            "keep_credit",
            false,
            "true: tệp ảnh đăng lên giữ chú thích và bản quyền, trang của ảnh ghi tên tác giả. Vị trí, tên người và số"
                    + " máy luôn bị xóa khỏi tệp.");

    static final Shape SHAPE = Shape.of("Ảnh", WIDTHS, QUALITY, WEBP, KEEP_CREDIT);
    static final PicturesConfig DEFAULTS = new PicturesConfig(List.of(400, 800, 1600), 82, true, false);

    public PicturesConfig {
        widths = List.copyOf(new TreeSet<>(widths));
    }

    public int widest() {
        return widths.get(widths.size() - 1);
    }

    static PicturesConfig from(YamlMap map) {
        List<Integer> widths = map.numbers(WIDTHS);
        return new PicturesConfig(
                widths.isEmpty() ? DEFAULTS.widths : widths,
                map.number(QUALITY),
                map.flag(WEBP),
                map.flag(KEEP_CREDIT));
    }
}
