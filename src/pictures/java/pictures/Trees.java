package pictures;

import java.awt.Color;

/** Leafy trees, bushes, bamboo and the distant lines of gardens. */
final class Trees {
    private final Canvas canvas;

    Trees(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A far garden edge across the whole sheet, with palms looking over it. */
    void line(double y, double height, double distance, int palms) {
        Color dark = canvas.lit(0x2F6B4A, distance);
        Color light = canvas.lit(0x5E9A55, distance);
        Palms palm = new Palms(canvas);
        for (int i = 0; i < palms; i++) {
            double x = canvas.between(0, Canvas.WIDTH);
            palm.coconut(x, y, height * canvas.between(1.6, 2.5), canvas.between(-0.18, 0.18), distance);
        }
        for (double x = -60; x < Canvas.WIDTH + 60; x += height * 0.30) {
            double radius = height * canvas.between(0.34, 0.62) * (0.8 + 0.3 * Math.sin(x * 0.006 + height));
            double top = y - radius * 1.35;
            canvas.fill(
                    Canvas.down(light, top, dark, top + radius * 1.5),
                    new java.awt.geom.Ellipse2D.Double(x - radius, top, radius * 2, radius * 2));
        }
        canvas.box(dark, 0, y - height * 0.22, Canvas.WIDTH, height * 0.26);
    }

    /** A broad tree whose crown is built from lit heaps of leaves. */
    void broad(double x, double y, double size, int leaf, double distance) {
        Color bark = canvas.lit(0x6B5440, distance);
        canvas.pool(Tone.thin(canvas.lit(0x1E3A2A), 0.35), x, y, size * 0.6, size * 0.09);
        canvas.fill(
                bark,
                Shapes.taper(x, y, size * 0.13, x - size * 0.02, y - size * 0.3, x, y - size * 0.62, size * 0.07));
        canvas.fill(
                bark,
                Shapes.taper(
                        x,
                        y - size * 0.3,
                        size * 0.05,
                        x + size * 0.1,
                        y - size * 0.45,
                        x + size * 0.24,
                        y - size * 0.6,
                        size * 0.02));
        canvas.fill(
                bark,
                Shapes.taper(
                        x,
                        y - size * 0.26,
                        size * 0.05,
                        x - size * 0.1,
                        y - size * 0.42,
                        x - size * 0.25,
                        y - size * 0.56,
                        size * 0.02));
        heaps(x, y - size * 0.72, size * 0.46, size * 0.30, canvas.lit(leaf, distance));
    }

    /** A low bush standing on its foot line. */
    void bush(double x, double y, double size, int leaf, double distance) {
        heaps(x, y - size * 0.28, size * 0.5, size * 0.28, canvas.lit(leaf, distance));
    }

    private void heaps(double x, double y, double reachX, double reachY, Color leaf) {
        for (int layer = 0; layer < 3; layer++) {
            Color shade = layer == 0 ? Tone.darker(leaf, 0.36) : layer == 1 ? leaf : Tone.lighter(leaf, 0.20);
            double share = 1 - layer * 0.22;
            for (int i = 0; i < 26 - layer * 5; i++) {
                double turn = canvas.between(0, Math.PI * 2);
                double far = Math.sqrt(canvas.between(0, 1)) * share;
                double radius = reachY * canvas.between(0.20, 0.42) * (1.05 - layer * 0.18);
                canvas.dot(
                        Tone.mix(shade, Tone.lighter(shade, 0.2), canvas.between(0, 0.6)),
                        x + Math.cos(turn) * far * reachX - layer * reachX * 0.05,
                        y + Math.sin(turn) * far * reachY - layer * reachY * 0.20,
                        radius);
            }
        }
    }

    /** Blossom scattered over a crown or a bush. */
    void blossom(double x, double y, double reachX, double reachY, int colour, int number, double size) {
        for (int i = 0; i < number; i++) {
            double turn = canvas.between(0, Math.PI * 2);
            double far = Math.sqrt(canvas.between(0, 1));
            Color petal = Tone.mix(canvas.lit(colour), canvas.lit(0xFFF3D0), canvas.between(0, 0.35));
            canvas.dot(
                    petal,
                    x + Math.cos(turn) * far * reachX,
                    y + Math.sin(turn) * far * reachY,
                    size * canvas.between(0.6, 1.2));
        }
    }

    /** A clump of bamboo bending over. */
    void bamboo(double x, double y, double height, double distance) {
        for (int i = 0; i < 13; i++) {
            double spread = (i - 6) / 6.0 + canvas.between(-0.1, 0.1);
            double tall = height * canvas.between(0.75, 1.08);
            double topX = x + spread * tall * 0.42;
            double topY = y - tall * (1 - 0.16 * Math.abs(spread));
            Color cane = canvas.lit(i % 2 == 0 ? 0x6F9A4E : 0x55843F, distance);
            canvas.line(
                    cane,
                    Math.max(1.5, height * 0.012),
                    Shapes.curve(x + spread * height * 0.07, y, x + spread * height * 0.1, y - tall * 0.7, topX, topY));
            for (int leaf = 0; leaf < 34; leaf++) {
                double t = canvas.between(0.35, 1);
                double leafX = x + spread * height * (0.07 + 0.35 * t * t);
                double leafY = y - tall * t * (1 - 0.14 * Math.abs(spread) * t);
                double length = height * canvas.between(0.05, 0.10);
                double endX = leafX + canvas.around(spread * 0.5, 0.5) * length;
                Color green =
                        Tone.mix(canvas.lit(0x3F7A3E, distance), canvas.lit(0x9CC45A, distance), canvas.between(0, 1));
                canvas.fill(
                        green,
                        Shapes.blade(
                                leafX,
                                leafY,
                                (leafX + endX) / 2,
                                leafY + length * 0.2,
                                endX,
                                leafY + length * 0.7,
                                height * 0.012));
            }
        }
    }

    /** A banana plant with its torn broad leaves. */
    void banana(double x, double y, double height, double distance) {
        canvas.fill(
                canvas.lit(0x8DA05A, distance),
                Shapes.taper(x, y, height * 0.09, x, y - height * 0.3, x, y - height * 0.55, height * 0.05));
        for (int i = 0; i < 8; i++) {
            double spread = i / 7.0 * 2 - 1;
            double length = height * canvas.between(0.5, 0.62);
            double endX = x + spread * length * 1.05;
            double endY = y - height * 0.55 - length * (0.85 - 0.95 * spread * spread);
            double bendX = x + spread * length * 0.35;
            double bendY = y - height * 0.62 - length * 0.62;
            Color leaf =
                    Tone.mix(canvas.lit(0x4F9A4A, distance), canvas.lit(0xA9CF5E, distance), canvas.between(0, 0.8));
            canvas.fill(leaf, Shapes.blade(x, y - height * 0.52, bendX, bendY, endX, endY, length * 0.20));
            canvas.line(
                    Tone.lighter(leaf, 0.3),
                    Math.max(1, height * 0.006),
                    Shapes.curve(x, y - height * 0.52, bendX, bendY, endX, endY));
        }
    }
}
