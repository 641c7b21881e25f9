package bantin.config;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
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
    private static final Key WIDTHS = Key.of(
            "widths", Kind.NUMBERS, "[400, 800, 1600]", "Các chiều rộng của ảnh trên trang, tính bằng điểm ảnh.");
    private static final Key QUALITY = Key.number("quality", 82, "Chất lượng ảnh JPEG và WebP, từ 1 đến 100.");
    private static final Key WEBP = Key.flag("webp", true, "Thêm bản WebP nhẹ hơn cho trình duyệt hiểu được.");
    private static final Key KEEP_CREDIT = Key.flag(
            "keep_credit",
            false,
            "true: tệp ảnh đăng lên giữ chú thích và bản quyền, trang của ảnh ghi tên tác giả. Vị trí, tên người và số máy luôn bị xóa khỏi tệp.");

    static final Shape SHAPE = Shape.of("Ảnh", WIDTHS, QUALITY, WEBP, KEEP_CREDIT);
    static final PicturesConfig DEFAULTS = new PicturesConfig(List.of(400, 800, 1600), 82, true, false);

    public PicturesConfig {
        widths = List.copyOf(new TreeSet<>(widths));
    }

    public int widest() {
        return widths.get(widths.size() - 1);
    }

    static PicturesConfig from(YamlMap map, Problems problems) {
        List<Integer> widths = map.items(WIDTHS).stream()
                .flatMap(item -> item.number().stream().filter(width -> fits(width, item, problems)))
                .toList();
        return new PicturesConfig(
                widths.isEmpty() ? DEFAULTS.widths : widths,
                map.number(QUALITY, 1, 100),
                map.flag(WEBP),
                map.flag(KEEP_CREDIT));
    }

    private static boolean fits(int width, YamlValue item, Problems problems) {
        boolean fits = width >= LEAST_WIDTH && width <= MOST_WIDTH;
        if (!fits) {
            problems.add(Problem.error("yaml.range", item.place(), WIDTHS.name(), LEAST_WIDTH, MOST_WIDTH));
        }
        return fits;
    }
}
