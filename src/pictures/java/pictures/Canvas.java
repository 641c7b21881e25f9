package pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** The sheet being painted, at one hour of light, with the chance that belongs to its name. */
final class Canvas {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1067;

    final BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    final Graphics2D pen = sheet.createGraphics();
    final Light light;
    private final Random chance;

    Canvas(String name, Light light) {
        this.light = light;
        chance = new Random(name.hashCode() * 2654435761L);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    double between(double low, double high) {
        return low + chance.nextDouble() * (high - low);
    }

    double around(double middle, double spread) {
        return middle + chance.nextGaussian() * spread;
    }

    Color lit(int rgb, double distance) {
        return light.on(Tone.of(rgb), distance);
    }

    Color lit(int rgb) {
        return lit(rgb, 0);
    }

    void fill(Paint paint, Shape shape) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    void line(Color colour, double width, Shape shape) {
        pen.setPaint(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void line(Color colour, double width, double x1, double y1, double x2, double y2) {
        line(colour, width, new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
    }

    void box(Paint paint, double x, double y, double width, double height) {
        fill(paint, new Rectangle2D.Double(x, y, width, height));
    }

    void dot(Paint paint, double x, double y, double radius) {
        oval(paint, x, y, radius, radius);
    }

    void oval(Paint paint, double x, double y, double radiusX, double radiusY) {
        fill(paint, new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY));
    }

    /** A gradient from one height to another. */
    static Paint down(Color top, double y1, Color bottom, double y2) {
        return new GradientPaint(0, (float) y1, top, 0, (float) y2, bottom);
    }

    static Paint across(Color left, double x1, Color right, double x2) {
        return new GradientPaint((float) x1, 0, left, (float) x2, 0, right);
    }

    /** A soft spot of light that fades to nothing. */
    void glow(Color colour, double x, double y, double radius) {
        float[] stops = {0f, 0.35f, 1f};
        Color[] colours = {colour, Tone.thin(colour, colour.getAlpha() / 255.0 * 0.38), Tone.thin(colour, 0)};
        AffineTransform still = new AffineTransform();
        var centre = new java.awt.geom.Point2D.Double(x, y);
        Paint paint = new RadialGradientPaint(
                centre,
                (float) radius,
                centre,
                stops,
                colours,
                CycleMethod.NO_CYCLE,
                java.awt.MultipleGradientPaint.ColorSpaceType.SRGB,
                still);
        dot(paint, x, y, radius);
    }

    /** A flattened soft spot: shade under a tree, a pool of lamp light. */
    void pool(Color colour, double x, double y, double radiusX, double radiusY) {
        AffineTransform kept = pen.getTransform();
        pen.translate(x, y);
        pen.scale(1, radiusY / radiusX);
        glow(colour, 0, 0, radiusX);
        pen.setTransform(kept);
    }

    /** A band of mist that is thickest at its middle. */
    void mist(double y, double height, double opacity) {
        Color clear = Tone.thin(light.haze(), 0);
        Color thick = Tone.thin(light.haze(), opacity);
        box(down(clear, y - height, thick, y), 0, y - height, WIDTH, height);
        box(down(thick, y, clear, y + height), 0, y, WIDTH, height);
    }

    /** Runs a drawing moved, scaled and leaned, then puts the sheet straight again. */
    void placed(double x, double y, double scale, double lean, Runnable drawing) {
        AffineTransform kept = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(lean);
        pen.scale(scale, Math.abs(scale));
        drawing.run();
        pen.setTransform(kept);
    }
}
