package pictures;

import static pictures.Canvas.HEIGHT;
import static pictures.Canvas.WIDTH;

import java.awt.Color;

/** Rivers and canals: they mirror what was painted above their edge. */
final class Water {
    private final Canvas canvas;

    Water(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Fills from the edge to the lower border with the mirrored picture, rippled and tinted. */
    void mirror(double edge, int tint) {
        mirror((int) edge, HEIGHT, tint, 0);
    }

    void mirror(int edge, int bottom, int tint, double phase) {
        int[] row = new int[WIDTH];
        int[] shifted = new int[WIDTH];
        Color deep = canvas.lit(tint);
        for (int y = edge; y < bottom; y++) {
            double depth = (y - edge) / (double) (HEIGHT - edge);
            double wave = 2 + 15 * depth;
            double ripple = Math.sin(y * 0.9 / (1 + depth * 3) + phase) * wave * 0.5
                    + Math.sin(y * 0.23 + phase * 0.7) * wave * 0.5;
            int above =
                    Math.max(0, Math.min(edge - 1, (int) (edge - 1 - (y - edge) * (0.9 + 0.1 * Math.sin(y * 0.4)))));
            canvas.sheet.getRGB(0, above, WIDTH, 1, row, 0, WIDTH);
            double share = 0.26 + 0.34 * depth;
            for (int x = 0; x < WIDTH; x++) {
                int from =
                        Math.floorMod((int) (x + ripple + Math.sin(x * 0.012 + y * 0.31 + phase) * wave * 0.6), WIDTH);
                shifted[x] = blend(row[from], deep, share);
            }
            canvas.sheet.setRGB(0, y, WIDTH, 1, shifted, 0, WIDTH);
        }
    }

    private static int blend(int rgb, Color deep, double share) {
        int red = (int) (((rgb >> 16) & 255) * (1 - share) + deep.getRed() * share);
        int green = (int) (((rgb >> 8) & 255) * (1 - share) + deep.getGreen() * share);
        int blue = (int) ((rgb & 255) * (1 - share) + deep.getBlue() * share);
        return red << 16 | green << 8 | blue;
    }

    /** Streaks of sky on the water, longer towards the eye. */
    void streaks(double edge, int number) {
        for (int i = 0; i < number; i++) {
            double depth = Math.pow(canvas.between(0, 1), 1.5);
            double y = edge + 4 + (HEIGHT - edge) * depth;
            Color shine = Tone.thin(Tone.lighter(canvas.light.horizon(), 0.3), canvas.between(0.06, 0.24));
            canvas.oval(
                    shine, canvas.between(0, WIDTH), y, 24 + 150 * depth * canvas.between(0.4, 1), 0.9 + 2.6 * depth);
        }
    }

    /** The broken path of light below the sun. */
    void glitter(double edge) {
        double sunX = canvas.light.sunX() * WIDTH;
        canvas.pool(Tone.thin(canvas.light.sun(), 0.40), sunX, edge + 60, 240, 260);
        for (int i = 0; i < 150; i++) {
            double depth = canvas.between(0, 1);
            double y = edge + 3 + (HEIGHT - edge) * depth;
            Color spark = Tone.thin(canvas.light.sun(), canvas.between(0.25, 0.85) * (1 - depth * 0.7));
            canvas.oval(
                    spark,
                    canvas.around(sunX, 26 + 95 * depth),
                    y,
                    7 + 46 * depth * canvas.between(0.3, 1),
                    1 + 2.4 * depth);
        }
    }

    /** The dark and the light line where a hull meets the water. */
    void wake(double x, double y, double reach) {
        canvas.oval(Tone.thin(canvas.lit(0x14303A), 0.40), x, y + 5, reach, reach * 0.06);
        for (int i = 0; i < 5; i++) {
            Color foam = Tone.thin(Color.WHITE, 0.36 - i * 0.06);
            canvas.oval(
                    foam, x + (i % 2 == 0 ? -1 : 1) * reach * 0.14 * i, y + 9 + i * 7, reach * (0.9 - 0.12 * i), 1.6);
        }
    }

    /** Lotus or water-hyacinth leaves floating in a strip. */
    void floating(double top, double bottom, int leaf, int flower, int number) {
        for (int i = 0; i < number; i++) {
            double depth = i / (double) number;
            double x = canvas.between(0, WIDTH);
            double y = top + (bottom - top) * depth;
            double size = 14 + 46 * depth * canvas.between(0.6, 1.1);
            Color green = Tone.mix(canvas.lit(leaf), Tone.lighter(canvas.lit(leaf), 0.35), canvas.between(0, 1));
            canvas.oval(Tone.darker(green, 0.45), x, y + 3, size, size * 0.3);
            canvas.oval(green, x, y, size, size * 0.3);
            if (i % 4 == 0) {
                bloom(x, y - size * 0.3, size * 0.42, flower);
            }
        }
    }

    private void bloom(double x, double y, double size, int colour) {
        for (int i = 0; i < 7; i++) {
            double turn = -Math.PI * (0.08 + 0.14 * i);
            Color petal = Tone.mix(canvas.lit(colour), Color.WHITE, 0.12 + 0.10 * (i % 3));
            double endX = x + Math.cos(turn) * size;
            double endY = y + Math.sin(turn) * size * 1.2;
            canvas.fill(
                    petal, Shapes.blade(x, y + size * 0.3, (x + endX) / 2, (y + endY) / 2, endX, endY, size * 0.34));
        }
    }
}
