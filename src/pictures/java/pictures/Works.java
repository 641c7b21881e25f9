package pictures;

import java.awt.Color;

/** Works and crafts: bridges, water points, dry fields, weaving and coconuts. */
final class Works {
    private Works() {}

    static void smallBridge(Easel e) {
        e.backdrop(470, 6);
        for (int i = 0; i < 9; i++) {
            e.palms.nipa(i < 4 ? i * 110 : 1080 + (i - 4) * 120, 606, 140, 0.12);
        }
        Canvas c = e.canvas;
        for (int i = 0; i < 3; i++) {
            c.box(
                    Canvas.across(c.lit(0xD3CDBE), 480 + i * 300, c.lit(0x928D82), 520 + i * 300),
                    480 + i * 300,
                    520,
                    40,
                    110);
        }
        c.line(c.lit(0xCFC8B8), 40, Shapes.curve(180, 610, 800, 420, 1420, 610));
        c.line(c.lit(0x9A958A), 8, Shapes.curve(180, 632, 800, 442, 1420, 632));
        for (int i = 0; i <= 40; i++) {
            double t = i / 40.0;
            double x = 180 + 1240 * t;
            double y = 590 - 380 * t * (1 - t);
            c.line(i % 2 == 0 ? c.lit(0xF4F2EA) : c.lit(0xD8453A), 6, x, y, x, y - 52);
        }
        c.line(c.lit(0xF4F2EA), 8, Shapes.curve(180, 538, 800, 348, 1420, 538));
        e.people.pupil(640, 500, 110, 0.4);
        e.people.pupil(720, 496, 112, 2.2);
        e.people.carrier(960, 500, 150, 0x8A5FA0, 0x7FBF4F);
        e.water.mirror(624, 0x5F958A);
        e.water.streaks(624, 70);
        e.water.floating(900, 1060, 0x5F9A4A, 0xF2A8C8, 46);
        e.palms.coconut(120, 660, 560, 0.07, 0);
    }

    static void waterPoint(Easel e) {
        e.backdrop(460, 5);
        e.houses.village(1250, 640, 360, 0xF0DFB8, 0xB5553B, 0.06);
        e.fields.ground(630, 1067, 0xCDB58A);
        e.palms.coconut(1500, 720, 560, -0.08, 0);
        Canvas c = e.canvas;
        for (int i = 0; i < 3; i++) {
            double x = 250 + i * 230;
            c.pool(Tone.thin(c.lit(0x2A2014), 0.4), x, 790, 130, 20);
            c.box(Canvas.across(c.lit(0x8FC4E8), x - 96, c.lit(0x2F6FA8), x + 96), x - 96, 500, 192, 280);
            c.oval(c.lit(0xA9D4F0), x, 500, 96, 26);
            c.oval(c.lit(0x2F6FA8), x, 780, 96, 24);
            c.oval(c.lit(0x4F8FC0), x, 498, 30, 9);
            for (int k = 1; k < 5; k++) {
                c.line(
                        Tone.thin(Color.WHITE, 0.28),
                        4,
                        Shapes.curve(x - 96, 500 + k * 56, x, 540 + k * 56, x + 96, 500 + k * 56));
            }
            c.line(c.lit(0x5A6A74), 10, x + 40, 770, x + 40, 810);
        }
        e.people.standing(880, 900, 240, 0x3F7F5A, 0x33483F, false, 0.4, 0.8);
        e.people.standing(1010, 920, 235, 0x9A5F9E, 0x33383F, true, 0.3, 0.5);
        e.people.standing(1300, 930, 240, 0xD88F4A, 0x33383F, true, 0.3, 0.3);
        for (int i = 0; i < 7; i++) {
            double x = 240 + i * 150;
            c.fill(
                    Canvas.across(c.lit(0xF5F5F0), x - 40, c.lit(0xA9C4D8), x + 40),
                    Shapes.pebble(x - 42, 960, x - 20, 900, x + 20, 900, x + 42, 960, x + 42, 1020, x - 42, 1020));
            c.box(c.lit(0x2F6FB0), x - 12, 892, 24, 18);
        }
    }

    static void dryField(Easel e) {
        e.backdrop(470, 2);
        e.fields.ground(476, 1067, 0xC49A66);
        Canvas c = e.canvas;
        for (double y = 500; y < 1067; y += 10 + (y - 470) * 0.11) {
            double step = 26 + (y - 470) * 0.24;
            for (double x = -step; x < 1640; x += step) {
                double atX = c.around(x, step * 0.12);
                c.fill(
                        Tone.mix(c.lit(0xD8B078), c.lit(0xB98A58), c.between(0, 1)),
                        Shapes.pebble(
                                atX - step * 0.44,
                                y,
                                atX - step * 0.2,
                                y - step * 0.17,
                                atX + step * 0.3,
                                y - step * 0.15,
                                atX + step * 0.45,
                                y,
                                atX + step * 0.25,
                                y + step * 0.17,
                                atX - step * 0.3,
                                y + step * 0.15));
            }
        }
        c.box(c.lit(0x8A7A4A), 0, 560, 1600, 14);
        e.people.standing(430, 800, 215, 0x5E86B8, 0x33383F, true, 0.4, 1.7);
        e.people.standing(570, 810, 220, 0xF2EFE6, 0x2C3E58, false, 0.3, 0.9);
        e.palms.coconut(1340, 720, 480, -0.10, 0.04);
        e.canvas.line(c.lit(0x3F6FA8), 16, Shapes.curve(820, 1090, 900, 800, 1600, 780));
        e.fields.grass(560, 620, 0x9AA048, 300);
    }

    static void weaving(Easel e) {
        e.backdrop(430, 5);
        e.houses.village(400, 660, 560, 0xF3E3BE, 0xA9503B, 0.02);
        e.trees.banana(1320, 700, 380, 0.02);
        e.trees.banana(1460, 720, 320, 0.02);
        e.fields.ground(656, 1067, 0xC9A97A);
        Canvas c = e.canvas;
        for (int i = 0; i < 3; i++) {
            double x = 330 + i * 430;
            e.people.sitting(x, 860, 300, new int[] {0xB8476A, 0x4F86A8, 0x6A9A4F}[i], i != 1);
            for (int k = 0; k < 46; k++) {
                Color reed = Tone.mix(c.lit(0xD8C48A), c.lit(0xA9A85A), c.between(0, 1));
                c.line(reed, 3, x - 170 + k * 5, 1000 + c.between(-6, 6), x - 120 + k * 6, 940);
            }
            c.fill(
                    Canvas.across(c.lit(0xE3CF96), x + 60, c.lit(0xA98A4F), x + 200),
                    Shapes.polygon(x + 70, 1010, x + 60, 900, x + 200, 900, x + 190, 1010));
            for (int k = 0; k < 6; k++) {
                c.line(Tone.thin(c.lit(0x8A6A3A), 0.5), 2.5, x + 62, 912 + k * 17, x + 198, 912 + k * 17);
                c.line(Tone.thin(c.lit(0xC2483A), 0.55), 4, x + 74 + k * 22, 904, x + 76 + k * 21, 1006);
            }
            c.line(c.lit(0x8A6A3A), 6, Shapes.curve(x + 90, 900, x + 130, 820, x + 170, 900));
        }
    }

    static void coconuts(Easel e) {
        e.backdrop(480, 5);
        e.palms.coconut(1400, 720, 640, -0.10, 0.02);
        e.palms.coconut(1180, 690, 430, 0.08, 0.10);
        e.fields.ground(640, 1067, 0xB59A68);
        e.fields.grass(640, 820, 0x7FA84A, 900);
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 8 - 2 * row; i++) {
                nut(e, 230 + row * 128 + i * 128, 985 - row * 104, 78);
            }
        }
        e.people.standing(1290, 960, 330, 0x3F8A70, 0x33383F, true, 0.4, 0.8);
    }

    private static void nut(Easel e, double x, double y, double size) {
        Canvas c = e.canvas;
        Color husk = Tone.mix(c.lit(0x7FA63F), c.lit(0xC2B84F), c.between(0, 1));
        c.fill(
                Tone.darker(husk, 0.36),
                Shapes.pebble(
                        x - size,
                        y - size * 0.9,
                        x + size,
                        y - size * 0.9,
                        x + size * 1.1,
                        y + size * 0.7,
                        x,
                        y + size * 1.3,
                        x - size * 1.1,
                        y + size * 0.7));
        c.fill(
                husk,
                Shapes.pebble(
                        x - size * 0.94,
                        y - size * 0.9,
                        x + size * 0.8,
                        y - size * 0.9,
                        x + size * 0.86,
                        y + size * 0.5,
                        x - size * 0.1,
                        y + size * 1.1,
                        x - size * 1.02,
                        y + size * 0.6));
        c.glow(Tone.thin(Color.WHITE, 0.42), x - size * 0.3, y - size * 0.35, size * 0.6);
        c.oval(c.lit(0x8A6A3F), x, y - size * 0.68, size * 0.30, size * 0.12);
    }
}
