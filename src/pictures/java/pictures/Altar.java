package pictures;

import java.awt.Color;

/** The altar table of a feast: fruit, flowers and candles. */
final class Altar {
    private Altar() {}

    static void offerings(Easel e) {
        Canvas c = e.canvas;
        e.sky.paint(900, 0);
        c.box(Canvas.down(c.lit(0x6A2A22), 0, c.lit(0x4A1C18), 640), 0, 0, 1600, 640);
        for (int i = 0; i < 5; i++) {
            c.box(
                    Canvas.across(c.lit(0x9A4030), 90 + i * 350, c.lit(0x5A201C), 150 + i * 350),
                    80 + i * 350,
                    0,
                    70,
                    640);
        }
        c.glow(Tone.thin(Tone.of(0xFFC766), 0.75), 800, 400, 760);
        e.things.lantern(330, 190, 84, 0xD8362C);
        e.things.lantern(1270, 190, 84, 0xD8362C);
        c.box(Canvas.down(c.lit(0xC8362C), 640, c.lit(0x7A1F1C), 1067), 0, 640, 1600, 427);
        c.box(Canvas.down(c.lit(0xE3B85A), 640, c.lit(0xB8802F), 676), 0, 640, 1600, 36);
        for (int i = 0; i < 17; i++) {
            c.oval(c.lit(0xE3B03F), i * 100, 700, 46, 22);
        }
        plate(e, 380, 640, 0xE8752F);
        plate(e, 800, 650, 0xD8A83A);
        plate(e, 1220, 640, 0xC23B3F);
        for (int side = -1; side <= 1; side += 2) {
            vase(e, 800 + side * 610, 640);
            candle(e, 800 + side * 205, 640);
        }
    }

    private static void plate(Easel e, double x, double y, int fruit) {
        Canvas c = e.canvas;
        double size = 46;
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 4 - row; i++) {
                double atX = x + (i - (3 - row) / 2.0) * size * 1.7;
                double atY = y - 62 - row * size * 1.4;
                Color own = (i + row) % 3 == 2 ? c.lit(0x8FB04A) : c.lit(fruit);
                c.dot(Tone.darker(own, 0.28), atX, atY, size);
                c.dot(own, atX - 4, atY - 5, size * 0.86);
                c.glow(Tone.thin(Color.WHITE, 0.45), atX - 15, atY - 18, size * 0.5);
                c.fill(
                        c.lit(0x4F8A3A),
                        Shapes.blade(atX, atY - size, atX + 14, atY - size - 16, atX + 34, atY - size - 8, 9));
            }
        }
        c.fill(
                Canvas.across(c.lit(0xF6F0E2), x - 160, c.lit(0xA8B4BC), x + 170),
                Shapes.pebble(x - 190, y - 50, x + 190, y - 50, x + 90, y + 8, -90 + x, y + 8));
        c.line(c.lit(0x3F6FA8), 5, Shapes.curve(x - 118, y - 18, x, y + 4, x + 118, y - 18));
    }

    private static void vase(Easel e, double x, double y) {
        for (int i = -4; i <= 4; i++) {
            double topX = x + i * 26;
            double topY = y - 360 + Math.abs(i) * 22;
            e.canvas.line(e.canvas.lit(0x4F8A3A), 6, Shapes.curve(x, y - 150, x + i * 7, y - 250, topX, topY));
            e.trees.blossom(topX, topY, 34, 30, i % 2 == 0 ? 0xF2C22F : 0xE8643A, 70, 9);
        }
        e.canvas.fill(
                Canvas.across(e.canvas.lit(0xEAF0F2), x - 60, e.canvas.lit(0x7F9AB8), x + 70),
                Shapes.pebble(
                        x - 30, y - 190, x + 30, y - 190, x + 30, y - 150, x + 84, y - 90, x + 40, y + 4, x - 40, y + 4,
                        x - 84, y - 90, x - 30, y - 150));
    }

    private static void candle(Easel e, double x, double y) {
        e.canvas.box(e.canvas.lit(0xB8802F), x - 26, y - 40, 52, 40);
        e.canvas.box(
                Canvas.across(e.canvas.lit(0xE84A3A), x - 14, e.canvas.lit(0x9A2420), x + 14),
                x - 14,
                y - 190,
                28,
                150);
        e.canvas.glow(Tone.thin(Tone.of(0xFFD98A), 0.8), x, y - 215, 110);
        e.canvas.fill(Tone.of(0xFFE9A8), Shapes.blade(x, y - 190, x + 2, y - 212, x, y - 244, 18));
    }
}
