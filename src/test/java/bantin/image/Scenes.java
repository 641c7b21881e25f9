package bantin.image;

import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import bantin.image.pixels.RasterPixels;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Painted pictures of any size, and how far two pictures are apart. */
public final class Scenes {
    private Scenes() {}

    /** A sky, a hill, a sun and a fence. */
    public static BufferedImage scene(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(90, 150, 230), 0, height, new Color(240, 220, 190)));
        g.fillRect(0, 0, width, height);
        g.setPaint(new Color(230, 90, 40));
        g.fillOval(width / 8, height / 8, width / 5, width / 5);
        g.setPaint(new GradientPaint(0, height, new Color(20, 80, 40), width, height / 2f, new Color(120, 170, 60)));
        g.fillOval(width / 4, height / 2, width, height);
        g.setPaint(new Color(70, 50, 40));
        for (int x = 0; x < width; x += 24) {
            g.fillRect(x, height - height / 5, 9, height / 5);
        }
        g.dispose();
        return image;
    }

    /** Gravel: nothing that an encoder could foresee. */
    public static Pixels noise(int width, int height) {
        byte[] grey = new byte[width * height];
        new Random(3).nextBytes(grey);
        Plane plane = Plane.of(width, height, grey);
        return Pixels.of(Pixels.Model.RGB, plane, plane, plane);
    }

    public static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.92f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static BufferedImage boxed(BufferedImage full, int divisor) {
        BufferedImage small =
                new BufferedImage(full.getWidth() / divisor, full.getHeight() / divisor, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int[] sums = new int[3];
                for (int i = 0; i < divisor * divisor; i++) {
                    int argb = full.getRGB(x * divisor + i % divisor, y * divisor + i / divisor);
                    for (int c = 0; c < 3; c++) {
                        sums[c] += argb >> 16 - 8 * c & 0xFF;
                    }
                }
                int area = divisor * divisor;
                small.setRGB(x, y, sums[0] / area << 16 | sums[1] / area << 8 | sums[2] / area);
            }
        }
        return small;
    }

    public static double meanDifference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            throw new AssertionError(a.getWidth() + "×" + a.getHeight() + " and " + b.getWidth() + "×" + b.getHeight());
        }
        Pixels first = RasterPixels.of(a);
        Pixels second = RasterPixels.of(b);
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            Plane one = first.plane(Math.min(c, first.planes().size() - 1));
            Plane two = second.plane(Math.min(c, second.planes().size() - 1));
            sum += meanDifference(one, two);
        }
        return sum / 3;
    }

    public static double meanDifference(Plane a, Plane b) {
        long sum = 0;
        for (int y = 0; y < a.height(); y++) {
            for (int x = 0; x < a.width(); x++) {
                sum += Math.abs(a.at(x, y) - b.at(x, y));
            }
        }
        return (double) sum / a.width() / a.height();
    }
}
