package pictures;

import static pictures.Canvas.HEIGHT;
import static pictures.Canvas.WIDTH;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What is above the horizon: gradient, sun or moon, clouds, stars, birds and rain. */
final class Sky {
    private final Canvas canvas;

    Sky(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Paints the sky down to a horizon, with some clouds. */
    void paint(double horizon, int clouds) {
        Light light = canvas.light;
        float[] stops = {0f, 0.55f, 1f};
        Color[] colours = {light.zenith(), light.middle(), light.horizon()};
        canvas.box(new LinearGradientPaint(0, 0, 0, (float) horizon, stops, colours), 0, 0, WIDTH, HEIGHT);
        if (light.isNight()) {
            stars(horizon);
        }
        sun();
        for (int i = 0; i < clouds; i++) {
            double size = canvas.between(0.5, 1.25);
            cloud(canvas.between(0, WIDTH), canvas.between(0.10, 0.72) * horizon, 150 * size);
        }
    }

    private void sun() {
        Light light = canvas.light;
        double x = light.sunX() * WIDTH;
        double y = light.sunY() * HEIGHT;
        canvas.glow(Tone.thin(light.sun(), light.isNight() ? 0.25 : 0.55), x, y, light.isNight() ? 330 : 620);
        canvas.glow(Tone.thin(light.sun(), 0.65), x, y, 190);
        if (light != Light.RAIN && y > HEIGHT * 0.12) {
            canvas.dot(light.sun(), x, y, light.isNight() ? 44 : 56);
        }
        if (light.isNight()) {
            canvas.dot(Tone.thin(light.zenith(), 0.10), x + 12, y - 8, 9);
            canvas.dot(Tone.thin(light.zenith(), 0.10), x - 14, y + 12, 13);
        }
    }

    /** A cloud with a flat foot: rounded heaps, light on top and fading below. */
    void cloud(double x, double y, double size) {
        Color top = Tone.thin(Tone.mix(canvas.light.sun(), Color.WHITE, 0.35), canvas.light.isNight() ? 0.10 : 0.62);
        Color foot = Tone.thin(canvas.light.middle(), 0.02);
        Shape kept = canvas.pen.getClip();
        canvas.pen.clip(new Rectangle2D.Double(0, 0, WIDTH, y));
        var heap = new java.awt.geom.Area();
        int lumps = 7;
        for (int i = 0; i < lumps; i++) {
            double along = (i + 0.5) / lumps * 2 - 1;
            double radius = size * (0.52 - 0.34 * along * along) * canvas.between(0.75, 1.15);
            heap.add(new java.awt.geom.Area(new java.awt.geom.Ellipse2D.Double(
                    x + along * size * 1.35 - radius, y - radius, radius * 2, radius * 1.7)));
        }
        canvas.fill(Canvas.down(top, y - size * 0.6, foot, y), heap);
        canvas.pen.setClip(kept);
    }

    private void stars(double horizon) {
        for (int i = 0; i < 160; i++) {
            double y = canvas.between(0, horizon * 0.85);
            Color white = Tone.thin(Color.WHITE, canvas.between(0.15, 0.85) * (1 - y / horizon));
            canvas.dot(white, canvas.between(0, WIDTH), y, canvas.between(0.8, 2.2));
        }
    }

    /** A loose flock of egrets or swallows. */
    void birds(double x, double y, int number) {
        Color ink = Tone.thin(canvas.lit(0x35424A), 0.75);
        for (int i = 0; i < number; i++) {
            double birdX = canvas.around(x, 120);
            double birdY = canvas.around(y, 34);
            double wing = canvas.between(10, 19);
            double lift = wing * canvas.between(0.35, 0.7);
            canvas.line(
                    ink,
                    2.6,
                    Shapes.curve(birdX - wing, birdY - lift * 0.4, birdX - wing / 2, birdY - lift, birdX, birdY));
            canvas.line(
                    ink,
                    2.6,
                    Shapes.curve(birdX, birdY, birdX + wing / 2, birdY - lift, birdX + wing, birdY - lift * 0.4));
        }
    }

    void rain() {
        for (int i = 0; i < 900; i++) {
            double x = canvas.between(-80, WIDTH);
            double y = canvas.between(-40, HEIGHT);
            double length = canvas.between(16, 46);
            Color drop = Tone.thin(Color.WHITE, canvas.between(0.10, 0.34));
            canvas.line(drop, canvas.between(0.8, 1.9), x, y, x + length * 0.28, y + length);
        }
    }
}
