package pictures;

import java.awt.Color;

/** What stands, hangs and lies about: flags, lanterns, stalls, baskets, pots and boards. */
final class Things {
    private final Canvas canvas;

    Things(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The national flag on its pole. */
    void flag(double x, double y, double pole, double width) {
        canvas.line(canvas.lit(0xD8D8D0), pole * 0.014, x, y, x, y - pole);
        double top = y - pole * 0.99;
        double tall = width * 2 / 3;
        Color red = canvas.lit(0xDA251D);
        canvas.fill(
                Canvas.across(red, x, Tone.darker(red, 0.16), x + width),
                Shapes.polygon(
                        x,
                        top,
                        x + width * 0.5,
                        top + tall * 0.05,
                        x + width,
                        top - tall * 0.02,
                        x + width,
                        top + tall * 0.98,
                        x + width * 0.5,
                        top + tall * 1.05,
                        x,
                        top + tall));
        double[] star = new double[20];
        for (int i = 0; i < 10; i++) {
            double far = tall * (i % 2 == 0 ? 0.30 : 0.115);
            star[2 * i] = x + width / 2 + Math.sin(i * Math.PI / 5) * far;
            star[2 * i + 1] = top + tall * 0.53 - Math.cos(i * Math.PI / 5) * far;
        }
        canvas.fill(canvas.lit(0xFFDD33), Shapes.polygon(star));
    }

    /** The square festival banner of five nested colours with a flame edge. */
    void banner(double x, double y, double pole, double size) {
        canvas.line(canvas.lit(0x8A6A42), pole * 0.016, x, y, x, y - pole);
        int[] colours = {0xE5B93C, 0x3F8A57, 0xD23C32, 0xF2EFE4, 0x3D6FB0};
        double middleX = x + size * 0.58;
        double middleY = y - pole + size * 0.58;
        for (int k = 0; k < 12; k++) {
            double turn = Math.PI * 2 * k / 12;
            canvas.fill(
                    canvas.lit(0xD23C32),
                    Shapes.blade(
                            middleX,
                            middleY,
                            middleX + Math.cos(turn) * size * 0.4,
                            middleY + Math.sin(turn) * size * 0.4,
                            middleX + Math.cos(turn + 0.1) * size * 0.74,
                            middleY + Math.sin(turn + 0.1) * size * 0.74,
                            size * 0.2));
        }
        for (int i = 0; i < colours.length; i++) {
            double half = size * (0.5 - 0.09 * i);
            canvas.box(canvas.lit(colours[i]), middleX - half, middleY - half, half * 2, half * 2);
        }
    }

    /** A hanging lantern that glows. */
    void lantern(double x, double y, double size, int colour) {
        Color silk = Tone.of(colour);
        canvas.glow(Tone.thin(Tone.mix(silk, Tone.of(0xFFD27A), 0.6), 0.55), x, y, size * 3.2);
        canvas.line(Tone.of(0x3A2A22), 2, x, y - size * 2.2, x, y - size);
        canvas.oval(
                Canvas.down(Tone.darker(silk, 0.16), y - size, Tone.mix(silk, Tone.of(0xFFE59A), 0.6), y + size * 0.6),
                x,
                y,
                size * 0.92,
                size);
        for (int i = -1; i <= 1; i++) {
            canvas.line(
                    Tone.thin(Tone.darker(silk, 0.3), 0.45),
                    1.6,
                    Shapes.curve(x, y - size, x + i * size * 1.3, y, x, y + size));
        }
        canvas.box(Tone.of(0xC9973F), x - size * 0.3, y - size * 1.08, size * 0.6, size * 0.16);
        canvas.box(Tone.of(0xC9973F), x - size * 0.3, y + size * 0.92, size * 0.6, size * 0.16);
        canvas.line(Tone.of(0xD23C32), 3, x, y + size, x, y + size * 1.9);
    }

    /** A market stall: striped awning, table, and baskets of wares. */
    void stall(double x, double y, double half, int awning, int... wares) {
        for (int side = -1; side <= 1; side += 2) {
            canvas.line(
                    canvas.lit(0x7D654C), half * 0.04, x + side * half * 0.9, y, x + side * half * 0.9, y - half * 1.5);
        }
        Color cloth = canvas.lit(awning);
        int stripes = 8;
        for (int i = 0; i < stripes; i++) {
            double left = x - half * 1.12 + i * half * 2.24 / stripes;
            double right = left + half * 2.24 / stripes;
            double topLeft = x + (left - x) * 0.84;
            double topRight = x + (right - x) * 0.84;
            Color stripe = i % 2 == 0 ? cloth : canvas.lit(0xFBF3E0);
            canvas.fill(
                    Canvas.down(Tone.lighter(stripe, 0.2), y - half * 1.9, Tone.darker(stripe, 0.14), y - half * 1.4),
                    Shapes.polygon(
                            topLeft,
                            y - half * 1.86,
                            topRight,
                            y - half * 1.86,
                            right,
                            y - half * 1.45,
                            left,
                            y - half * 1.45));
            canvas.oval(Tone.darker(stripe, 0.12), (left + right) / 2, y - half * 1.45, half * 0.14, half * 0.10);
        }
        canvas.box(
                Canvas.down(canvas.lit(0xB98A58), y - half * 0.52, canvas.lit(0x6F4C30), y),
                x - half,
                y - half * 0.52,
                half * 2,
                half * 0.52);
        for (int i = 0; i < wares.length; i++) {
            double at = x - half + half * 2 * (i + 0.5) / wares.length;
            basket(at, y - half * 0.40, half * 0.9 / wares.length, wares[i]);
        }
    }

    /** A round basket heaped with one ware. */
    void basket(double x, double y, double size, int ware) {
        double piece = size * 0.27;
        for (int i = 0; i < 26; i++) {
            double level = i / 26.0;
            Color own = canvas.lit(ware);
            Color tone = Tone.mix(Tone.darker(own, 0.26), Tone.lighter(own, 0.24), canvas.between(0.1, 1));
            canvas.dot(
                    tone,
                    x + canvas.between(-0.8, 0.8) * size * (1 - level * 0.6),
                    y - size * (0.25 + 0.55 * level),
                    piece * canvas.between(0.7, 1.1));
        }
        Color reed = canvas.lit(0xC49A5E);
        canvas.fill(
                Canvas.across(Tone.lighter(reed, 0.2), x - size, Tone.darker(reed, 0.32), x + size),
                Shapes.polygon(
                        x - size,
                        y - size * 0.30,
                        x + size,
                        y - size * 0.30,
                        x + size * 0.78,
                        y + size * 0.35,
                        x - size * 0.78,
                        y + size * 0.35));
        for (int i = -3; i <= 3; i++) {
            canvas.line(
                    Tone.thin(Tone.darker(reed, 0.5), 0.5),
                    1.5,
                    x + i * size * 0.27,
                    y - size * 0.3,
                    x + i * size * 0.21,
                    y + size * 0.35);
        }
        canvas.line(
                Tone.lighter(reed, 0.25), Math.max(2, size * 0.07), x - size, y - size * 0.3, x + size, y - size * 0.3);
    }

    /** A flowering plant in a clay pot. */
    void pot(double x, double y, double size, int flower, Trees trees) {
        canvas.pool(Tone.thin(canvas.lit(0x14242A), 0.3), x, y, size * 0.5, size * 0.1);
        trees.bush(x, y - size * 0.42, size * 0.9, 0x4F8A46, 0);
        trees.blossom(x, y - size * 0.68, size * 0.46, size * 0.30, flower, 80, size * 0.055);
        Color clay = canvas.lit(0xB5653F);
        canvas.fill(
                Canvas.across(Tone.lighter(clay, 0.2), x - size * 0.3, Tone.darker(clay, 0.3), x + size * 0.3),
                Shapes.polygon(
                        x - size * 0.32,
                        y - size * 0.46,
                        x + size * 0.32,
                        y - size * 0.46,
                        x + size * 0.22,
                        y,
                        x - size * 0.22,
                        y));
        canvas.box(Tone.lighter(clay, 0.12), x - size * 0.35, y - size * 0.5, size * 0.7, size * 0.09);
    }
}
