package bantin.yaml;

import java.util.List;

/** What may be said of a picture wherever one is named. */
public final class PictureKeys {
    /** The parts of a picture, the middle among them. */
    public static final List<String> PARTS =
            List.of("top-left", "top", "top-right", "left", "center", "right", "bottom-left", "bottom", "bottom-right");

    private PictureKeys() {}

    /** Which part stays to be seen where the picture has to fit a frame of another shape. */
    public static Key focus(String name) {
        return Key.choice(
                name,
                "",
                PARTS,
                "Chỗ chính của ảnh, còn thấy khi khung hẹp hơn ảnh: top trên, bottom dưới, left trái, right phải, center giữa,"
                        + " hay góc như top-left. Tệp ảnh không đổi.");
    }
}
