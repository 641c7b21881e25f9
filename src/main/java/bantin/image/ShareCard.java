package bantin.image;

import bantin.image.colour.SrgbPixels;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import bantin.image.jpeg.JpegEncoder;
import bantin.image.notes.PhotoInfo;
import bantin.image.pixels.Alpha;
import bantin.image.pixels.Colours;
import bantin.image.pixels.DrawnPixels;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import bantin.image.svg.SvgCleaner;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Draws the picture that stands for a portal where others show its pages: the emblem on white above a band of the portal's
 * colour. An emblem that can't be drawn is left out: the picture has its address already.
 */
public final class ShareCard {
    /** To be raised when the same emblem comes out as other bytes. */
    public static final String RULES = "1";

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int EMBLEM_WIDTH = 900;
    private static final int EMBLEM_HEIGHT = 400;
    private static final int BAND = 30;
    private static final int QUALITY = 90;

    private ShareCard() {}

    /** Whether an emblem is of a kind that can be drawn; moving pictures are not. */
    public static boolean canDraw(PhotoInfo info) {
        return !info.animated();
    }

    /**
     * @param emblem the file, a photo or a drawing
     * @param side which side of it is up, as EXIF counts them
     * @param colour of the band, red, green and blue in one number
     */
    public static byte[] draw(byte[] emblem, String fileName, int side, int colour) {
        Plane[] card = new Plane[3];
        for (int c = 0; c < 3; c++) {
            card[c] = Plane.empty(WIDTH, HEIGHT);
            Arrays.fill(card[c].samples(), (byte) 255);
            Arrays.fill(card[c].samples(), (HEIGHT - BAND) * WIDTH, HEIGHT * WIDTH, (byte) (colour >> 16 - 8 * c));
        }
        try {
            Pixels drawn = rgb(PhotoProbe.open(emblem, fileName).standing(side), EMBLEM_WIDTH, EMBLEM_HEIGHT);
            place(drawn, card, (WIDTH - drawn.width()) / 2, (HEIGHT - BAND - drawn.height()) / 2);
        } catch (Refusal | IOException e) {
            // the band alone
        }
        return JpegEncoder.encode(Colours.ycc(Pixels.of(Pixels.Model.RGB, card)), QUALITY, new byte[0]);
    }

    /** A photo or drawing within a frame, on white. */
    static Pixels rgb(PhotoFile photo, int mostWidth, int mostHeight) throws Refusal, IOException {
        PhotoInfo info = photo.info();
        double scale = Math.min((double) mostWidth / info.width(), (double) mostHeight / info.height());
        int width = (int) Math.max(1, Math.round(info.width() * scale));
        int height = (int) Math.max(1, Math.round(info.height() * scale));
        if (info.format() == PhotoFormat.SVG) {
            return Alpha.flattened(DrawnPixels.of(
                    SvgCleaner.clean(photo.bytes(), UnaryOperator.identity()).drawing(), width, height));
        }
        // nothing is made larger than it is
        int shownWidth = Math.min(width, info.width());
        int shownHeight = Math.min(height, info.height());
        boolean turned = info.orientation() >= 5;
        int across = turned ? shownHeight : shownWidth;
        int down = turned ? shownWidth : shownHeight;
        Pixels pixels = PixelReader.read(photo, across, down).scaled(across, down);
        Pixels upright =
                new SrgbPixels(photo.header().blocks().icc()).of(pixels).turned(info.orientation());
        Pixels flat = Alpha.flattened(upright);
        return flat.model() == Pixels.Model.YCC ? Colours.rgb(flat) : flat;
    }

    static void place(Pixels emblem, Plane[] card, int left, int top) {
        int width = card[0].width();
        for (int c = 0; c < 3; c++) {
            Plane from = emblem.plane(Math.min(c, emblem.planes().size() - 1));
            for (int y = 0; y < emblem.height(); y++) {
                System.arraycopy(
                        from.samples(), y * from.stride(), card[c].samples(), (top + y) * width + left, emblem.width());
            }
        }
    }
}
