package pictures;

import java.awt.Color;

/** People as quiet small figures without faces: clothes, hats and what they carry tell what they do. */
final class People {
    private static final int SKIN = 0xD9A878;
    private final Canvas canvas;

    People(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Someone standing on a point, as tall as asked, arms swung from hanging (0) to raised (3). */
    void standing(double x, double y, double tall, int shirt, int trousers, boolean hat, double left, double right) {
        canvas.pool(Tone.thin(canvas.lit(0x14242A), 0.35), x, y, tall * 0.24, tall * 0.05);
        canvas.placed(x, y, tall / 100, 0, () -> {
            Color leg = canvas.lit(trousers);
            canvas.fill(leg, Shapes.polygon(-10, -48, -11, -2, -2, -2, 0, -36, 3, -2, 12, -2, 10, -48));
            limb(-11, -76, left, -1, Tone.darker(canvas.lit(shirt), 0.16));
            body(shirt);
            limb(11, -76, right, 1, canvas.lit(shirt));
            head(hat);
        });
    }

    private void body(int shirt) {
        Color cloth = canvas.lit(shirt);
        canvas.fill(
                Canvas.across(Tone.lighter(cloth, 0.16), -14, Tone.darker(cloth, 0.18), 14),
                Shapes.pebble(-9, -84, 9, -84, 15, -76, 12, -56, 15, -40, -15, -40, -12, -56, -15, -76));
    }

    private void limb(double x, double y, double raise, int side, Color sleeve) {
        double turn = Math.PI / 2 - side * Math.min(raise, 3) * 0.9;
        double handX = x + Math.cos(turn) * 28;
        double handY = y + Math.sin(turn) * 28;
        double elbowX = x + Math.cos(turn) * 14 + side * 5;
        canvas.line(sleeve, 7, Shapes.curve(x, y, elbowX, y + Math.sin(turn) * 14, handX, handY));
        canvas.dot(canvas.lit(SKIN), handX, handY, 3.6);
    }

    private void head(boolean hat) {
        canvas.box(canvas.lit(SKIN), -3, -90, 6, 9);
        canvas.dot(canvas.lit(SKIN), 0, -93, 8.4);
        if (hat) {
            Color straw = canvas.lit(0xE9D5A0);
            canvas.fill(
                    Canvas.across(Tone.lighter(straw, 0.35), -18, Tone.darker(straw, 0.25), 20),
                    Shapes.polygon(-20, -94, 0, -112, 20, -94, 0, -90));
        } else {
            canvas.fill(canvas.lit(0x2A2426), Shapes.pebble(-9, -92, -9, -104, 9, -104, 9, -92, 4, -99, -3, -98));
        }
    }

    /** Someone in a long dress. */
    void longDress(double x, double y, double tall, int dress) {
        canvas.pool(Tone.thin(canvas.lit(0x14242A), 0.35), x, y, tall * 0.24, tall * 0.05);
        canvas.placed(x, y, tall / 100, 0, () -> {
            canvas.fill(canvas.lit(0xF4EFE6), Shapes.polygon(-9, -50, -11, -1, 11, -1, 9, -50));
            Color cloth = canvas.lit(dress);
            limb(-10, -76, 0.35, -1, Tone.darker(cloth, 0.14));
            canvas.fill(
                    Canvas.across(Tone.lighter(cloth, 0.2), -14, Tone.darker(cloth, 0.16), 14),
                    Shapes.pebble(
                            -8, -84, 8, -84, 13, -75, 8, -58, 13, -34, 15, -8, 0, -10, -13, -8, -11, -34, -8, -58, -13,
                            -75));
            limb(10, -76, 0.35, 1, cloth);
            canvas.fill(canvas.lit(0x2A2426), Shapes.pebble(-10, -104, 10, -104, 10, -88, 6, -86, -6, -86, -10, -88));
            canvas.box(canvas.lit(SKIN), -3, -90, 6, 9);
            canvas.oval(canvas.lit(SKIN), 0, -93, 6.6, 7.6);
            canvas.fill(canvas.lit(0x2A2426), Shapes.pebble(-9, -93, -9, -106, 9, -106, 9, -93, 5, -99, -4, -100));
            canvas.line(canvas.lit(0xE3B83F), 2.2, Shapes.curve(-9, -101, 0, -108, 9, -101));
        });
    }

    /** A pupil: white shirt, dark trousers, red scarf, satchel. */
    void pupil(double x, double y, double tall, double arm) {
        canvas.placed(
                x,
                y,
                tall / 100,
                0,
                () -> canvas.fill(canvas.lit(0x3F6FA8), Shapes.pebble(-15, -80, 15, -80, 16, -46, -16, -46)));
        standing(x, y, tall, 0xFAFAF5, 0x2C4468, false, 0.3, arm);
        canvas.placed(
                x,
                y,
                tall / 100,
                0,
                () -> canvas.fill(
                        canvas.lit(0xD8322C), Shapes.polygon(-8, -84, 8, -84, 0, -76, 5, -66, 0, -70, -5, -66)));
    }

    /** Someone bent over the field, as those who plant or pick. */
    void bent(double x, double y, double tall, int shirt, int side) {
        canvas.placed(x, y, side * tall / 100, 0, () -> {
            canvas.fill(canvas.lit(0x33383F), Shapes.polygon(-12, -42, -10, 0, -2, 0, 0, -30, 5, 0, 13, 0, 6, -44));
            Color cloth = canvas.lit(shirt);
            canvas.line(Tone.darker(cloth, 0.14), 7, Shapes.curve(28, -50, 33, -34, 35, -18));
            canvas.fill(
                    Canvas.down(Tone.lighter(cloth, 0.18), -64, Tone.darker(cloth, 0.14), -38),
                    Shapes.pebble(-13, -46, -6, -58, 20, -64, 33, -58, 30, -46, 6, -38));
            canvas.dot(canvas.lit(SKIN), 36, -16, 3.6);
            canvas.dot(canvas.lit(SKIN), 38, -56, 7.5);
            Color straw = canvas.lit(0xE9D5A0);
            canvas.fill(
                    Canvas.across(Tone.lighter(straw, 0.35), 26, Tone.darker(straw, 0.22), 60),
                    Shapes.polygon(29, -68, 52, -72, 54, -46));
        });
    }

    /** Someone sitting behind wares or on a boat, seen from the front. */
    void sitting(double x, double y, double tall, int shirt, boolean hat) {
        canvas.placed(x, y + tall * 0.36, tall / 100, 0, () -> {
            canvas.fill(canvas.lit(0x33383F), Shapes.pebble(-20, -48, 20, -48, 24, -36, -24, -36));
            limb(-11, -76, 0.5, -1, Tone.darker(canvas.lit(shirt), 0.16));
            body(shirt);
            limb(11, -76, 0.5, 1, canvas.lit(shirt));
            head(hat);
        });
    }

    /** A carrier with a pole and two baskets. */
    void carrier(double x, double y, double tall, int shirt, int load) {
        standing(x, y, tall, shirt, 0x33383F, true, 0.3, 2.0);
        canvas.placed(x, y, tall / 100, 0, () -> {
            canvas.line(canvas.lit(0x8A6A42), 3, Shapes.curve(-52, -74, 0, -90, 52, -74));
            for (int side = -1; side <= 1; side += 2) {
                double at = side * 50;
                canvas.line(canvas.lit(0x8A6A42), 1.2, at, -74, at - 13, -30);
                canvas.line(canvas.lit(0x8A6A42), 1.2, at, -74, at + 13, -30);
                canvas.fill(canvas.lit(load), Shapes.pebble(at - 15, -28, at - 8, -44, at + 8, -44, at + 15, -28));
                canvas.fill(
                        canvas.lit(0xB58A50), Shapes.polygon(at - 17, -31, at + 17, -31, at + 11, -16, at - 11, -16));
            }
        });
    }
}
