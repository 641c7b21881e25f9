package bantin.image.notes;

import bantin.image.file.PhotoFormat;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a photo says about itself, read without decoding a pixel.
 *
 * @param width as shown, the orientation applied
 * @param height as shown, the orientation applied
 * @param orientation as EXIF counts it, 1 to 8; 1 is upright
 * @param takenAt by the camera's clock, which knows no zone
 * @param caption from XMP, IPTC or EXIF, else empty; what cameras write by themselves is no caption
 * @param credit who took it, else empty
 * @param copyright the copyright notice, else empty
 * @param drawing whether the file is one of few colours, or see-through, whose variants must not blur: a PNG with a palette,
 *     a grey or transparent one, a GIF
 * @param progressive whether its pixels come in several passes, which takes more memory to decode
 * @param hasPosition whether the file tells where the photo was taken
 * @param colour the mean colour of a photo that shall have one in its place until it is there, such as {@code #7a8b6c};
 *     else empty, and also as long as nobody has looked at the pixels
 * @param lost how many photos lie in a drawing that are not published with it, because nobody can clean them
 */
public record PhotoInfo(
        PhotoFormat format,
        int width,
        int height,
        int orientation,
        @Nullable LocalDateTime takenAt,
        String caption,
        String credit,
        String copyright,
        boolean hasPosition,
        boolean animated,
        boolean alpha,
        boolean drawing,
        boolean progressive,
        String colour,
        int lost) {
    /** What each orientation becomes by a quarter turn; EXIF counts from 1. */
    private static final int[] TO_THE_RIGHT = {0, 6, 7, 8, 5, 2, 3, 4, 1};

    /** Whether the file is published as it is, only cleaned: drawings and moving pictures have no sizes of their own. */
    public boolean passesThrough() {
        return animated || format == PhotoFormat.SVG;
    }

    /** Whether it can be turned: what is published as it is, or by way of another format, can't. */
    public boolean canTurn() {
        return !passesThrough() && format != PhotoFormat.GIF;
    }

    /** As if the photographer had held the camera otherwise, clockwise by a number of degrees. */
    public PhotoInfo turned(int degrees) {
        int side = orientation;
        for (int turns = degrees / 90; turns > 0; turns--) {
            side = TO_THE_RIGHT[side];
        }
        return withOrientation(side);
    }

    /** The same picture with another side up. */
    public PhotoInfo withOrientation(int side) {
        boolean other = side >= 5 != orientation >= 5;
        return with(other ? height : width, other ? width : height, side, colour, lost);
    }

    public PhotoInfo withColour(String newColour) {
        return with(width, height, orientation, newColour, lost);
    }

    public PhotoInfo withLost(int photos) {
        return with(width, height, orientation, colour, photos);
    }

    private PhotoInfo with(int newWidth, int newHeight, int side, String newColour, int photos) {
        return new PhotoInfo(
                format,
                newWidth,
                newHeight,
                side,
                takenAt,
                caption,
                credit,
                copyright,
                hasPosition,
                animated,
                alpha,
                drawing,
                progressive,
                newColour,
                photos);
    }

    /** The format in which every browser can show its variants. */
    public PhotoFormat variantFormat() {
        return alpha || drawing ? PhotoFormat.PNG : PhotoFormat.JPEG;
    }

    /** The height that belongs to a width, never less than one. */
    public int heightAt(int otherWidth) {
        return (int) Math.max(1, Math.round((double) height * otherWidth / width));
    }

    public double megapixels() {
        return (double) width * height / 1_000_000;
    }
}
