package pictures;

import java.awt.Color;

/** Sampans, cargo boats and ferries of the river. */
final class Boats {
    private final Canvas canvas;

    Boats(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A small boat, 2 reach long, with a rower standing at its stern. */
    void sampan(double x, double y, double reach, int shirt) {
        new Water(canvas).wake(x, y, reach);
        new People(canvas).standing(x - reach * 0.62, y - reach * 0.08, reach * 0.92, shirt, 0x33383F, true, 0.6, 1.1);
        canvas.line(
                canvas.lit(0x8A6A42),
                reach * 0.022,
                x - reach * 0.30,
                y - reach * 0.62,
                x - reach * 0.98,
                y + reach * 0.08);
        hull(x, y, reach, 0x6E4B32, reach * 0.17);
    }

    /** A hull whose ends rise, with planks and a painted rim. */
    void hull(double x, double y, double reach, int wood, double deep) {
        Color plank = canvas.lit(wood);
        canvas.fill(
                Canvas.down(Tone.lighter(plank, 0.22), y - deep * 1.4, Tone.darker(plank, 0.42), y + deep * 0.3),
                Shapes.pebble(
                        x - reach * 1.12,
                        y - deep * 1.5,
                        x - reach * 0.6,
                        y - deep * 0.75,
                        x + reach * 0.6,
                        y - deep * 0.75,
                        x + reach * 1.12,
                        y - deep * 1.6,
                        x + reach * 0.8,
                        y + deep * 0.35,
                        x - reach * 0.8,
                        y + deep * 0.35));
        canvas.line(
                Tone.lighter(plank, 0.42),
                Math.max(1.4, deep * 0.08),
                Shapes.curve(x - reach * 0.92, y - deep * 1.06, x, y - deep * 0.55, x + reach * 0.92, y - deep * 1.08));
        canvas.line(
                Tone.darker(plank, 0.5),
                Math.max(1, deep * 0.05),
                Shapes.curve(x - reach * 0.86, y - deep * 0.5, x, y - deep * 0.08, x + reach * 0.86, y - deep * 0.5));
    }

    /** A cargo boat with a cabin, painted bow and a heap of wares in two colours. */
    void cargo(double x, double y, double reach, int ware, int second) {
        double deep = reach * 0.24;
        new Water(canvas).wake(x, y, reach * 1.05);
        heap(x + reach * 0.22, y - deep * 0.75, reach * 0.52, ware, second);
        cabin(x - reach * 0.48, y - deep * 0.8, reach);
        hull(x, y, reach, 0x8A4B32, deep);
        eye(x + reach * 0.86, y - deep * 0.92, deep * 0.2);
    }

    private void cabin(double x, double y, double reach) {
        double width = reach * 0.30;
        double tall = reach * 0.30;
        canvas.box(
                Canvas.across(canvas.lit(0x5FA6A0), x - width, canvas.lit(0x3C7D80), x + width),
                x - width,
                y - tall,
                width * 2,
                tall);
        for (int i = 0; i < 3; i++) {
            canvas.box(
                    Tone.thin(canvas.lit(0xFFE9B0), 0.85),
                    x - width * 0.78 + i * width * 0.58,
                    y - tall * 0.78,
                    width * 0.36,
                    tall * 0.36);
        }
        canvas.fill(
                canvas.lit(0xB9793F),
                Shapes.pebble(
                        x - width * 1.25,
                        y - tall,
                        x - width * 0.8,
                        y - tall * 1.35,
                        x + width * 0.8,
                        y - tall * 1.35,
                        x + width * 1.25,
                        y - tall));
    }

    private void heap(double x, double y, double reach, int ware, int second) {
        double size = reach * 0.13;
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 9 - row * 2; i++) {
                Color own = canvas.lit((i + row) % 4 == 0 ? second : ware);
                double atX = x + (i - (8 - row * 2) / 2.0) * size * 1.5 + canvas.between(-2, 2);
                double atY = y - row * size * 1.25;
                canvas.dot(Tone.darker(own, 0.22), atX, atY, size);
                canvas.dot(Tone.lighter(own, 0.16), atX - size * 0.2, atY - size * 0.25, size * 0.62);
            }
        }
    }

    private void eye(double x, double y, double size) {
        canvas.oval(canvas.lit(0xC23B2E), x, y, size * 2.1, size * 1.35);
        canvas.oval(canvas.lit(0xFFFFFF), x, y, size * 1.4, size);
        canvas.dot(canvas.lit(0x1B1B1B), x + size * 0.2, y, size * 0.62);
    }

    /** A flat ferry with a roof, railings and people with bicycles on deck. */
    void ferry(double x, double y, double reach) {
        new Water(canvas).wake(x, y, reach);
        double deck = y - reach * 0.12;
        for (int i = 0; i < 7; i++) {
            double at = x - reach * 0.66 + i * reach * 0.22;
            int[] shirts = {0xC9574B, 0x4E86B8, 0xE3B04B, 0x6CA06A, 0x9A6FA8, 0xF1EFE6, 0x4F6F8C};
            new People(canvas).standing(at, deck, reach * 0.34, shirts[i], 0x33383F, i % 2 == 0, 0.2, 0.3);
        }
        canvas.fill(
                Canvas.down(canvas.lit(0x4E8FB5), deck, canvas.lit(0x24506E), y + reach * 0.04),
                Shapes.polygon(
                        x - reach * 1.15,
                        deck - reach * 0.08,
                        x - reach,
                        deck,
                        x + reach,
                        deck,
                        x + reach * 1.15,
                        deck - reach * 0.08,
                        x + reach * 0.95,
                        y + reach * 0.03,
                        x - reach * 0.95,
                        y + reach * 0.03));
        for (int i = 0; i <= 8; i++) {
            double at = x - reach * 0.88 + i * reach * 0.22;
            canvas.line(canvas.lit(0xF3F1E8), reach * 0.012, at, deck, at, deck - reach * 0.13);
        }
        canvas.line(
                canvas.lit(0xF3F1E8),
                reach * 0.014,
                x - reach * 0.88,
                deck - reach * 0.13,
                x + reach * 0.88,
                deck - reach * 0.13);
        for (int side = -1; side <= 1; side += 2) {
            canvas.line(
                    canvas.lit(0xDDE4E4),
                    reach * 0.024,
                    x + side * reach * 0.72,
                    deck,
                    x + side * reach * 0.72,
                    deck - reach * 0.50);
        }
        canvas.fill(
                Canvas.down(canvas.lit(0xD9694F), deck - reach * 0.60, canvas.lit(0xA9442F), deck - reach * 0.48),
                Shapes.polygon(
                        x - reach * 0.9,
                        deck - reach * 0.48,
                        x - reach * 0.78,
                        deck - reach * 0.60,
                        x + reach * 0.78,
                        deck - reach * 0.60,
                        x + reach * 0.9,
                        deck - reach * 0.48));
    }
}
