package pictures;

import java.awt.Color;

/** Coconut palms and the nipa palms of the water's edge. */
final class Palms {
    private static final int GREEN = 0x3F8A4C;
    private static final int SUNLIT = 0x8DBF4F;
    private final Canvas canvas;

    Palms(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A coconut palm that leans by a share of its height. */
    void coconut(double x, double y, double height, double lean, double distance) {
        double topX = x + lean * height;
        double topY = y - height;
        double width = height * 0.040;
        Color bark = canvas.lit(0x8A7358, distance);
        canvas.fill(
                Canvas.across(Tone.lighter(bark, 0.18), x - width, Tone.darker(bark, 0.30), x + width + lean * height),
                Shapes.taper(x, y, width * 1.6, x + lean * height * 0.12, y - height * 0.55, topX, topY, width * 0.62));
        if (height > 240) {
            rings(x, y, height, lean, bark);
        }
        crown(topX, topY, height * 0.42, distance);
    }

    private void rings(double x, double y, double height, double lean, Color bark) {
        for (double t = 0.04; t < 0.96; t += 0.028) {
            double middleX =
                    (1 - t) * (1 - t) * x + 2 * (1 - t) * t * (x + lean * height * 0.12) + t * t * (x + lean * height);
            double middleY = y - height * (2 * (1 - t) * t * 0.55 + t * t);
            double half = height * 0.040 * (0.72 - 0.42 * t);
            canvas.line(
                    Tone.thin(Tone.darker(bark, 0.4), 0.45), 1.6, middleX - half, middleY, middleX + half, middleY + 2);
        }
    }

    private void crown(double x, double y, double reach, double distance) {
        int fronds = 13;
        for (int layer = 0; layer < 2; layer++) {
            for (int i = 0; i < fronds; i++) {
                double angle = -Math.PI * 1.16 + Math.PI * 1.32 * i / (fronds - 1) + canvas.between(-0.09, 0.09);
                double length = reach * canvas.between(0.82, 1.08) * (layer == 0 ? 1 : 0.86);
                double shine = Math.max(0, Math.cos(angle - sunAngle(x, y))) * 0.55 + canvas.between(0, 0.18);
                Color leaf = Tone.mix(canvas.lit(GREEN, distance), canvas.lit(SUNLIT, distance), shine);
                frond(x, y, angle + layer * 0.05, length, layer == 0 ? Tone.darker(leaf, 0.30) : leaf);
            }
            if (layer == 0) {
                nuts(x, y, reach, distance);
            }
        }
    }

    private void nuts(double x, double y, double reach, double distance) {
        Color nut = canvas.lit(0x9BAA4A, distance);
        for (int i = 0; i < 7; i++) {
            double radius = reach * 0.062;
            double nutX = x + canvas.between(-0.15, 0.15) * reach;
            double nutY = y + canvas.between(0.04, 0.18) * reach;
            canvas.dot(Tone.darker(nut, 0.25), nutX, nutY, radius);
            canvas.dot(Tone.lighter(nut, 0.18), nutX - radius * 0.25, nutY - radius * 0.3, radius * 0.55);
        }
    }

    private double sunAngle(double x, double y) {
        return Math.atan2(canvas.light.sunY() * Canvas.HEIGHT - y, canvas.light.sunX() * Canvas.WIDTH - x);
    }

    /** One leaf: a bent rib that droops by its own weight, with leaflets on both sides. */
    private void frond(double x, double y, double angle, double length, Color leaf) {
        double tipX = x + Math.cos(angle) * length;
        double tipY = y + Math.sin(angle) * length * 0.80 + length * 0.26;
        double bendX = x + Math.cos(angle) * length * 0.62;
        double bendY = y + Math.sin(angle) * length * 0.95 - length * 0.10;
        leaflets(x, y, bendX, bendY, tipX, tipY, length * 0.30, leaf);
        canvas.line(
                Tone.lighter(leaf, 0.16), Math.max(1, length * 0.012), Shapes.curve(x, y, bendX, bendY, tipX, tipY));
    }

    private void leaflets(
            double x, double y, double bendX, double bendY, double tipX, double tipY, double long1, Color leaf) {
        int pairs = long1 > 26 ? 26 : 14;
        for (int i = 2; i <= pairs; i++) {
            double t = (double) i / pairs;
            double atX = (1 - t) * (1 - t) * x + 2 * (1 - t) * t * bendX + t * t * tipX;
            double atY = (1 - t) * (1 - t) * y + 2 * (1 - t) * t * bendY + t * t * tipY;
            double alongX = 2 * (1 - t) * (bendX - x) + 2 * t * (tipX - bendX);
            double alongY = 2 * (1 - t) * (bendY - y) + 2 * t * (tipY - bendY);
            double heading = Math.atan2(alongY, alongX);
            double size = long1 * (0.55 + 0.75 * Math.sin(Math.PI * Math.min(1, t * 0.92))) * (1.12 - t * 0.55);
            for (int side = -1; side <= 1; side += 2) {
                double turn = heading + side * 0.95;
                double endX = atX + Math.cos(turn) * size * 0.82;
                double endY = atY + Math.sin(turn) * size * 0.62 + size * 0.36;
                double midX = (atX + endX) / 2;
                double midY = (atY + endY) / 2 - size * 0.10;
                Color shade = side < 0 ? leaf : Tone.darker(leaf, 0.14);
                canvas.fill(shade, Shapes.blade(atX, atY, midX, midY, endX, endY, Math.max(1.1, long1 * 0.075)));
            }
        }
    }

    /** A clump of nipa: fronds that rise from one foot and arch apart. */
    void nipa(double x, double y, double size, double distance) {
        int fronds = 11;
        for (int i = 0; i < fronds; i++) {
            int place = i % 2 == 0 ? i / 2 : fronds - 1 - i / 2;
            double spread = (double) place / (fronds - 1) * 2 - 1;
            double length = size * canvas.between(0.85, 1.1) * (1 - 0.18 * Math.abs(spread));
            double tipX = x + spread * length * 0.78;
            double tipY = y - length * (1 - 0.52 * Math.abs(spread));
            double bendX = x + spread * length * 0.22;
            double bendY = y - length * 0.78;
            double shine = 0.25 + 0.4 * canvas.between(0, 1);
            Color leaf = Tone.mix(canvas.lit(0x35754A, distance), canvas.lit(0x7FB050, distance), shine);
            leaflets(x + spread * size * 0.06, y, bendX, bendY, tipX, tipY, length * 0.19, leaf);
            canvas.line(
                    Tone.lighter(leaf, 0.14),
                    Math.max(1.2, size * 0.012),
                    Shapes.curve(x, y, bendX, bendY, tipX, tipY));
        }
    }
}
