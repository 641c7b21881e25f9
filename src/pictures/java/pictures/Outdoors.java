package pictures;

import java.awt.Color;
import java.util.List;

/** More covers from the open air: a pool, cattle, rescue boats, a road, loudspeakers and a meeting under a tree. */
final class Outdoors {
    private Outdoors() {}

    static List<Scene> scenes() {
        return List.of(
                new Scene("images/lop-day-boi.jpg", Light.NOON, Outdoors::swimming),
                new Scene("images/trai-chan-nuoi.jpg", Light.MORNING.sunAt(0.2, 0.14), Outdoors::cattle),
                new Scene("images/xuong-cuu-ho.jpg", Light.RAIN, Outdoors::rescue),
                new Scene("images/duong-lien-xa.jpg", Light.GOLDEN.sunAt(0.56, 0.3), Outdoors::road),
                new Scene("images/loa-phat-thanh.jpg", Light.DAWN, Outdoors::loudspeaker),
                new Scene("images/hop-dan.jpg", Light.GOLDEN, Outdoors::meeting));
    }

    private static void swimming(Easel e) {
        e.backdrop(420, 6);
        e.houses.hall(1080, 560, 420, 1, 0xF3DDA0, 0x3F78A0);
        e.trees.broad(160, 620, 430, 0x4F9148, 0.05);
        e.fields.ground(556, 1067, 0xD3CBB4);
        Canvas c = e.canvas;
        c.fill(c.lit(0xF5F2E8), Shapes.polygon(260, 660, 1340, 660, 1570, 1050, 30, 1050));
        c.fill(
                Canvas.down(c.lit(0x8FD8EE), 680, c.lit(0x2F9CCB), 1030),
                Shapes.polygon(285, 678, 1315, 678, 1532, 1030, 68, 1030));
        for (int i = 0; i < 90; i++) {
            double y = 690 + c.between(0, 1) * 330;
            c.oval(
                    Tone.thin(Color.WHITE, c.between(0.12, 0.4)),
                    800 + c.between(-1, 1) * (480 + (y - 690) * 0.6),
                    y,
                    c.between(10, 46),
                    2);
        }
        for (int lane = -1; lane <= 1; lane++) {
            for (int k = 0; k < 24; k++) {
                double t = k / 24.0;
                c.dot(c.lit(k % 2 == 0 ? 0xE8453A : 0xFDFBF4), 800 + lane * (260 + 110 * t), 690 + 330 * t, 4 + 5 * t);
            }
        }
        int[] caps = {0xE8453A, 0xF2C23A, 0x3F9A5A, 0xF08A24, 0x8A5FA8, 0xE8558C, 0x2F5FA8};
        for (int i = 0; i < 7; i++) {
            double x = 350 + (i * 463) % 900;
            double y = 740 + i * 38;
            c.oval(Tone.thin(Color.WHITE, 0.5), x, y + 12, 46, 9);
            c.dot(c.lit(0xD9A878), x, y, 20);
            c.fill(c.lit(caps[i]), Shapes.pebble(x - 22, y - 2, x - 20, y - 28, x + 20, y - 28, x + 22, y - 2));
            c.line(c.lit(0xD9A878), 9, x + 20, y + 6, x + 56, y + 4);
        }
        e.people.standing(120, 850, 240, 0x2F78B0, 0xF5F5F0, false, 0.4, 1.6);
        e.people.standing(1470, 900, 240, 0xE8453A, 0x2C3E58, false, 1.7, 0.4);
    }

    private static void cattle(Easel e) {
        e.backdrop(440, 6);
        e.houses.village(380, 650, 520, 0xE9D9B0, 0x9C4E3C, 0.05);
        e.trees.bamboo(90, 700, 430, 0.05);
        e.fields.ground(640, 1067, 0xC2B47E);
        e.fields.grass(650, 1060, 0x86A84A, 1600);
        cow(e, 760, 780, 1.0, 0xB5703A);
        cow(e, 1180, 830, 1.2, 0xC98A4F);
        cow(e, 960, 960, 1.35, 0xA9622F);
        for (int i = 0; i < 9; i++) {
            hen(e, 180 + (i * 173) % 560, 860 + (i * 61) % 160, i % 2 == 0 ? 0xF5EFE0 : 0xB5562F);
        }
        e.people.standing(1400, 930, 250, 0x4F86A8, 0x33383F, true, 0.8, 0.4);
    }

    private static void cow(Easel e, double x, double y, double scale, int hide) {
        Canvas c = e.canvas;
        c.pool(Tone.thin(c.lit(0x14242A), 0.35), x, y, 120 * scale, 18 * scale);
        c.placed(x, y, scale, 0, () -> {
            Color coat = c.lit(hide);
            for (int leg : new int[] {-66, -46, 40, 60}) {
                c.box(Tone.darker(coat, 0.2), leg, -56, 13, 56);
            }
            c.fill(
                    Canvas.down(Tone.lighter(coat, 0.22), -124, Tone.darker(coat, 0.14), -40),
                    Shapes.pebble(-88, -112, 0, -116, 72, -126, 84, -70, 60, -42, -60, -42, -92, -60));
            c.fill(coat, Shapes.pebble(64, -122, 96, -150, 128, -138, 142, -106, 120, -96, 84, -84));
            c.line(c.lit(0xEDE3CC), 5, Shapes.curve(100, -146, 98, -172, 112, -176));
            c.dot(c.lit(0x2A2020), 116, -126, 3.5);
            c.line(Tone.darker(coat, 0.3), 5, Shapes.curve(-88, -100, -108, -80, -100, -46));
        });
    }

    private static void hen(Easel e, double x, double y, int plume) {
        Canvas c = e.canvas;
        Color own = c.lit(plume);
        c.pool(Tone.thin(c.lit(0x14242A), 0.3), x, y + 22, 30, 6);
        c.line(c.lit(0xE0A03A), 3, x, y + 6, x, y + 22);
        c.fill(
                Canvas.down(Tone.lighter(own, 0.2), y - 22, Tone.darker(own, 0.2), y + 14),
                Shapes.pebble(
                        x - 34, y - 30, x - 14, y - 6, x + 14, y - 12, x + 24, y - 34, x + 30, y - 6, x + 8, y + 16,
                        x - 20, y + 12));
        c.dot(own, x + 22, y - 26, 9);
        c.dot(c.lit(0xD8322A), x + 22, y - 37, 5);
        c.fill(c.lit(0xE0A03A), Shapes.polygon(x + 30, y - 28, x + 40, y - 24, x + 30, y - 21));
    }

    private static void rescue(Easel e) {
        e.backdrop(440, 12);
        e.houses.village(300, 560, 330, 0xE3D9C0, 0x8F4A3A, 0.12);
        e.palms.coconut(620, 570, 380, 0.20, 0.10);
        e.palms.coconut(1330, 580, 440, 0.22, 0.06);
        e.water.mirror(556, 0x6F8A86);
        e.water.streaks(560, 60);
        boat(e, 900, 800, 330);
        boat(e, 380, 680, 170);
        e.canvas.mist(520, 130, 0.25);
        e.sky.rain();
    }

    private static void boat(Easel e, double x, double y, double reach) {
        e.water.wake(x, y, reach * 1.05);
        for (int i = 0; i < 5; i++) {
            double at = x - reach * 0.6 + i * reach * 0.3;
            e.people.sitting(at, y - reach * 0.20, reach * 0.52, i % 2 == 0 ? 0xF0762A : 0xF2A52F, i % 3 == 1);
        }
        e.boats.hull(x, y, reach, 0xE0662A, reach * 0.20);
        e.things.flag(x - reach * 0.88, y - reach * 0.14, reach * 0.62, reach * 0.26);
    }

    private static void road(Easel e) {
        e.backdrop(450, 5);
        e.fields.rice(456, 1067, 800, 0xD3C46A, 0xA9B04A);
        e.fields.road(456, 790, 330, 1290, 0x8A8C90);
        Canvas c = e.canvas;
        for (int i = 1; i < 10; i++) {
            double t = Math.pow(i / 10.0, 2);
            c.fill(
                    Tone.thin(c.lit(0xFDFBF4), 0.9),
                    Shapes.polygon(
                            790 + 12 * t,
                            470 + 570 * t,
                            796 + 18 * t,
                            470 + 570 * t,
                            800 + 32 * t,
                            486 + 640 * t,
                            788 + 6 * t,
                            486 + 640 * t));
        }
        truck(e, 900, 690, 1.0);
        e.people.pupil(560, 830, 150, 0.4);
        e.people.pupil(490, 840, 150, 2.0);
        e.palms.coconut(1440, 760, 540, -0.08, 0.04);
        e.trees.broad(190, 700, 330, 0x4F8A40, 0.08);
    }

    private static void truck(Easel e, double x, double y, double scale) {
        Canvas c = e.canvas;
        c.pool(Tone.thin(c.lit(0x14242A), 0.45), x, y + 4, 110, 18);
        c.placed(x, y, scale, 0, () -> {
            for (int i = 0; i < 18; i++) {
                c.dot(c.lit(i % 3 == 0 ? 0xE8742F : 0x6FB04A), -70 + (i * 37) % 140, -150 - (i * 13) % 34, 18);
            }
            c.box(Canvas.down(c.lit(0x3F86B8), -140, c.lit(0x24587F), -20), -92, -140, 184, 120);
            c.box(Canvas.down(c.lit(0xBFE0EE), -132, c.lit(0x7FAFC8), -84), -76, -132, 152, 50);
            c.box(c.lit(0xF2E6A0), -84, -60, 26, 18);
            c.box(c.lit(0xF2E6A0), 58, -60, 26, 18);
            c.box(c.lit(0x2A3440), -86, -22, 34, 26);
            c.box(c.lit(0x2A3440), 52, -22, 34, 26);
        });
    }

    private static void loudspeaker(Easel e) {
        e.backdrop(560, 5);
        e.houses.village(320, 800, 520, 0xF0DFB8, 0xA9503B, 0.04);
        e.fields.ground(790, 1067, 0xB5A67A);
        e.fields.grass(792, 1060, 0x7FA04A, 900);
        Canvas c = e.canvas;
        c.box(Canvas.across(c.lit(0xC9C4B8), 1030, c.lit(0x86827A), 1062), 1030, 160, 32, 800);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) {
                double y = 240 + i * 130;
                double x = 1046 + side * 34;
                Color horn = c.lit(0xA9B4BC);
                c.fill(
                        Canvas.down(Tone.lighter(horn, 0.35), y - 70, Tone.darker(horn, 0.3), y + 70),
                        Shapes.polygon(x, y - 16, x + side * 130, y - 72, x + side * 130, y + 72, x, y + 16));
                c.oval(Tone.darker(horn, 0.42), x + side * 130, y, 20, 72);
                c.oval(Tone.darker(horn, 0.15), x + side * 134, y, 12, 52);
            }
        }
        e.people.standing(700, 960, 240, 0x4F6FA8, 0x33383F, true, 0.3, 0.4);
        e.people.standing(820, 970, 235, 0xB8503C, 0x33383F, false, 0.3, 0.6);
        e.sky.birds(520, 260, 10);
    }

    private static void meeting(Easel e) {
        e.backdrop(440, 5);
        e.houses.village(1120, 660, 620, 0xF0E0B8, 0xB5553B, 0.04);
        e.trees.broad(330, 760, 760, 0x4F8A40, 0.0);
        e.fields.ground(654, 1067, 0xCDB58A);
        e.trees.broad(330, 790, 760, 0x4F8A40, 0.0);
        int[] shirts = {0xC9574B, 0x4E86B8, 0xE3B04B, 0x6CA06A, 0xF1EFE6, 0x9A6FA8, 0xD8845F};
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 8 - row; i++) {
                e.people.sitting(
                        560 + i * (118 + row * 16) - row * 40,
                        800 + row * 90,
                        150 + row * 28,
                        shirts[(i * 2 + row) % 7],
                        (i + row) % 3 == 0);
            }
        }
        e.people.standing(330, 940, 290, 0xF5F5F0, 0x2C3E58, false, 0.4, 1.7);
    }
}
