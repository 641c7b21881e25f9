package bantin.image.pixels;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Draws an SVG file. Words are left out: each machine has other fonts, and a picture is the same on all. */
public final class DrawnPixels {
    private static final Pattern WORDS = Pattern.compile("(?s)<text[\\s>].*?</text>");

    /** Kept, as the JDK forgets loggers that nobody holds: what the library says of a drawing helps no editor. */
    private static final Logger MUTED = Logger.getLogger("com.github.weisj.jsvg");

    static {
        MUTED.setLevel(Level.OFF);
    }

    private DrawnPixels() {}

    /**
     * @param clean without scripts, and without anything that stands elsewhere
     * @throws IOException when it can't be drawn
     */
    public static Pixels of(byte[] clean, int width, int height) throws IOException {
        String wordless =
                WORDS.matcher(new String(clean, StandardCharsets.UTF_8)).replaceAll("");
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            SVGDocument document = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(wordless.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
            if (document == null) {
                throw new IOException("no drawing");
            }
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
        } catch (RuntimeException e) {
            throw new IOException(e);
        } finally {
            graphics.dispose();
        }
        return RasterPixels.of(image);
    }
}
