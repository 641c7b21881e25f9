package bantin.image;

import bantin.image.file.Refusal;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import bantin.image.png.PngWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Draws the icon by which browsers and phones know a portal: the emblem on a white square. An emblem that can't be drawn
 * leaves a square of the portal's colour.
 */
public final class SiteIcon {
    /** To be raised when the same emblem comes out as other bytes. */
    public static final String RULES = "1";

    private SiteIcon() {}

    /**
     * As PNG, or as ICO where the name of the icon ends so.
     *
     * @param side which side of the emblem is up, as EXIF counts them
     */
    public static byte[] draw(byte[] emblem, String fileName, int side, int colour, int size, String iconName) {
        byte[] png = PngWriter.encode(square(emblem, fileName, side, colour, size));
        return iconName.endsWith(".ico") ? ico(png, size) : png;
    }

    private static Pixels square(byte[] emblem, String fileName, int side, int colour, int size) {
        int margin = size < 64 ? 0 : size / 16;
        Plane[] icon = {Plane.empty(size, size), Plane.empty(size, size), Plane.empty(size, size)};
        try {
            Pixels drawn = ShareCard.rgb(
                    PhotoProbe.open(emblem, fileName).standing(side), size - 2 * margin, size - 2 * margin);
            for (Plane plane : icon) {
                Arrays.fill(plane.samples(), (byte) 255);
            }
            ShareCard.place(drawn, icon, (size - drawn.width()) / 2, (size - drawn.height()) / 2);
        } catch (Refusal | IOException e) {
            for (int c = 0; c < 3; c++) {
                Arrays.fill(icon[c].samples(), (byte) (colour >> 16 - 8 * c));
            }
        }
        return Pixels.of(Pixels.Model.RGB, icon);
    }

    /** A folder of one picture, which is a PNG. */
    private static byte[] ico(byte[] png, int size) {
        int head = 22;
        return ByteBuffer.allocate(head + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) size)
                .put((byte) size)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 24)
                .putInt(png.length)
                .putInt(head)
                .put(png)
                .array();
    }
}
