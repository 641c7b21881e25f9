package bantin.content.list;

import bantin.problem.Place;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;

/**
 * A picture that lies on its side, and shall stand wherever it is shown. That is said of the file and not where it is
 * shown: whoever turns a photo turns it for the article, its card, the feed and the album alike.
 *
 * @param degrees clockwise; 0 when what is written there is no choice
 */
public record PictureTurn(String picture, int degrees, Place place) {
    /** By which degrees a picture may be turned. */
    public static final List<String> DEGREES = List.of("90", "180", "270");

    /** The names of the two, for those who write them. */
    public static final String PICTURE_KEY = "picture";

    public static final String ROTATE_KEY = "rotate";

    private static final Key PICTURE = Key.of(
                    PICTURE_KEY,
                    Kind.MEDIA,
                    "",
                    "Tệp ảnh: đường dẫn từ thư mục content tới một tệp JPEG, PNG hay WebP.")
            .needed();
    private static final Key ROTATE = Key.choice(
                    ROTATE_KEY,
                    "",
                    DEGREES,
                    "Xoay theo chiều kim đồng hồ: 90 sang phải, 180 lộn ngược, 270 sang trái. Tệp ảnh không đổi.")
            .needed();
    public static final Shape SHAPE = Shape.of("Ảnh xoay lại", PICTURE, ROTATE);

    static PictureTurn from(YamlMap map) {
        String degrees = map.textOr(ROTATE);
        return new PictureTurn(
                map.textOr(PICTURE), DEGREES.contains(degrees) ? Integer.parseInt(degrees) : 0, map.place(PICTURE));
    }
}
