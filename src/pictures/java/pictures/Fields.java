package pictures;

import static pictures.Canvas.HEIGHT;
import static pictures.Canvas.WIDTH;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Rice fields, vegetable beds, banks and roads, in a simple perspective. */
final class Fields {
    private final Canvas canvas;

    Fields(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Plots of rice from the horizon to the lower edge, with earth banks between them. */
    void rice(double horizon, double bottom, double vanishX, int far, int near) {
        Color haze = canvas.lit(far, 0.45);
        canvas.box(Canvas.down(haze, horizon, canvas.lit(near), bottom), 0, horizon, WIDTH, bottom - horizon);
        plots(horizon, bottom, vanishX, near);
        tufts(horizon, bottom, far, near);
    }

    private void plots(double horizon, double bottom, double vanishX, int near) {
        double deep = bottom - horizon;
        Color bank = Tone.thin(canvas.lit(0x7C8A45), 0.8);
        for (int i = 0; i < 5; i++) {
            double y = horizon + deep * Math.pow((i + 1) / 6.0, 2.1);
            Color tone = i % 2 == 0 ? Tone.lighter(canvas.lit(near), 0.22) : Tone.darker(canvas.lit(near), 0.14);
            double next = horizon + deep * Math.pow((i + 2) / 6.0, 2.1);
            canvas.box(Canvas.down(Tone.thin(tone, 0.35), y, Tone.thin(tone, 0), next), 0, y, WIDTH, next - y);
            canvas.line(bank, 1 + 5 * (y - horizon) / deep, 0, y, WIDTH, y + 6 * (i - 2));
        }
        for (int i = -4; i <= 4; i++) {
            double footX = vanishX + i * 520 + 130;
            canvas.fill(bank, Shapes.polygon(vanishX + i * 26, horizon, footX + 9, bottom, footX - 9, bottom));
        }
    }

    private void tufts(double horizon, double bottom, int far, int near) {
        double deep = bottom - horizon;
        for (double y = horizon + 5; y < bottom + 20; y += 2.5 + (y - horizon) * 0.042) {
            double depth = (y - horizon) / deep;
            double step = 3.5 + 11 * depth;
            for (double x = canvas.between(-step, 0); x < WIDTH; x += step * canvas.between(0.7, 1.3)) {
                double tall = (3 + 34 * depth) * canvas.between(0.7, 1.25);
                Color own = Tone.mix(canvas.lit(far, 0.35 * (1 - depth)), canvas.lit(near), depth);
                double mood = canvas.between(-0.30, 0.34);
                Color blade = mood < 0 ? Tone.darker(own, -mood) : Tone.lighter(own, mood);
                canvas.line(
                        Tone.thin(blade, 0.75),
                        0.8 + 2.1 * depth,
                        x,
                        y,
                        x + canvas.between(-0.25, 0.4) * tall,
                        y - tall);
            }
        }
    }

    /** Blades and drooping ears close to the eye, along the lower edge. */
    void ears(int leaf, int grain, int number) {
        for (int i = 0; i < number; i++) {
            double x = (i + canvas.between(0, 1)) * WIDTH / number;
            double tall = canvas.between(130, 270);
            double sway = canvas.between(-0.2, 0.45) * tall;
            Color blade = Tone.mix(canvas.lit(leaf), Tone.darker(canvas.lit(leaf), 0.4), canvas.between(0, 1));
            for (int k = 0; k < 3; k++) {
                double off = canvas.between(-40, 40);
                canvas.fill(
                        blade,
                        Shapes.blade(
                                x,
                                HEIGHT + 20,
                                x + off * 0.2,
                                HEIGHT - tall * 0.6,
                                x + sway + off * 2,
                                HEIGHT - tall * canvas.between(0.7, 1.05),
                                7));
            }
            if (grain != 0) {
                ear(x, tall, sway, grain);
            }
        }
    }

    private void ear(double x, double tall, double sway, int grain) {
        double topX = x + sway * 0.6;
        double topY = HEIGHT - tall * 1.08;
        double tipX = topX + 62 + sway * 0.2;
        double tipY = topY + 70;
        canvas.line(canvas.lit(0x8E9A48), 2.5, Shapes.curve(x, HEIGHT, x, HEIGHT - tall * 0.7, topX, topY));
        for (int i = 0; i <= 15; i++) {
            double t = i / 15.0;
            double atX = (1 - t) * (1 - t) * topX + 2 * (1 - t) * t * (topX + 46) + t * t * tipX;
            double atY = (1 - t) * (1 - t) * topY + 2 * (1 - t) * t * (topY - 8) + t * t * tipY;
            Color seed = Tone.mix(canvas.lit(grain), canvas.lit(0xFFE9A0), canvas.between(0, 0.5));
            canvas.placed(
                    atX + canvas.between(-5, 5),
                    atY + canvas.between(0, 7),
                    1,
                    0.9 + canvas.between(-0.5, 0.5),
                    () -> canvas.oval(seed, 0, 0, 8.5, 3.6));
        }
    }

    /** Flat ground: a bank, a yard or a beach, lighter far away. */
    void ground(double top, double bottom, int colour) {
        Color own = canvas.lit(colour);
        canvas.box(
                Canvas.down(canvas.lit(colour, 0.28), top, Tone.darker(own, 0.10), bottom),
                0,
                top,
                WIDTH,
                bottom - top);
        for (int i = 0; i < 420; i++) {
            double depth = canvas.between(0, 1);
            double y = top + (bottom - top) * depth * depth;
            Color fleck = Tone.thin(i % 2 == 0 ? Tone.lighter(own, 0.35) : Tone.darker(own, 0.30), 0.16);
            canvas.oval(fleck, canvas.between(0, WIDTH), y, 8 + 50 * depth, 1 + 4 * depth);
        }
    }

    /** Grass in tufts over a strip. */
    void grass(double top, double bottom, int colour, int number) {
        for (int i = 0; i < number; i++) {
            double depth = i / (double) number;
            double y = top + (bottom - top) * depth;
            double x = canvas.between(0, WIDTH);
            double tall = (8 + 22 * depth) * canvas.between(0.6, 1.3);
            Color blade = Tone.mix(
                    Tone.darker(canvas.lit(colour), 0.25),
                    Tone.lighter(canvas.lit(colour), 0.28),
                    canvas.between(0, 1));
            canvas.line(
                    Tone.thin(blade, 0.85),
                    2.2,
                    Shapes.curve(x, y, x, y - tall * 0.6, x + canvas.between(-0.5, 0.5) * tall, y - tall));
        }
    }

    /** A winding road that narrows towards the horizon. */
    void road(double horizon, double vanishX, double footLeft, double footRight, int colour) {
        Path2D way = new Path2D.Double();
        double middle = (horizon + HEIGHT) / 2;
        way.moveTo(vanishX - 5, horizon);
        way.curveTo(vanishX - 60, middle - 60, footLeft + 190, middle + 60, footLeft, HEIGHT);
        way.lineTo(footRight, HEIGHT);
        way.curveTo(footRight - 60, middle + 60, vanishX + 10, middle - 60, vanishX + 5, horizon);
        way.closePath();
        canvas.fill(Canvas.down(canvas.lit(colour, 0.4), horizon, canvas.lit(colour), HEIGHT), way);
        canvas.line(Tone.thin(Color.WHITE, 0.35), 3, way);
    }

    /** Raised beds of vegetables running to the horizon. */
    void beds(double horizon, double vanishX, int number) {
        double step = 2.2 * WIDTH / number;
        for (int i = 0; i < number; i++) {
            double foot = -0.6 * WIDTH + i * step;
            double near = step * 0.76;
            double top = vanishX + (foot - vanishX) * 0.10;
            int green = i % 3 == 0 ? 0x7DB548 : i % 3 == 1 ? 0x4F9A4B : 0xA8C95A;
            canvas.fill(
                    Canvas.down(canvas.lit(green, 0.4), horizon, canvas.lit(green), HEIGHT),
                    Shapes.polygon(top, horizon, top + near * 0.10, horizon, foot + near, HEIGHT, foot, HEIGHT));
            for (double t = 0.06; t < 1.02; t += 0.012 + t * 0.036) {
                for (int plant = 0; plant < 3; plant++) {
                    double across = foot + near * (0.18 + 0.32 * plant);
                    double x = vanishX + (across - vanishX) * (0.10 + 0.90 * t);
                    leaves(x, horizon + (HEIGHT - horizon) * t, 5 + 40 * t, green, 0.35 * (1 - t));
                }
            }
        }
    }

    private void leaves(double x, double y, double size, int green, double distance) {
        for (int i = 0; i < 6; i++) {
            double turn = -Math.PI * (0.08 + 0.168 * i);
            Color leaf = Tone.mix(
                    Tone.darker(canvas.lit(green, distance), 0.2),
                    Tone.lighter(canvas.lit(green, distance), 0.35),
                    canvas.between(0, 1));
            double endX = x + Math.cos(turn) * size;
            double endY = y + Math.sin(turn) * size * 0.7;
            canvas.fill(leaf, Shapes.blade(x, y, (x + endX) / 2, (y + endY) / 2 - size * 0.1, endX, endY, size * 0.24));
        }
    }
}
