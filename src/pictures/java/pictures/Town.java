package pictures;

import java.awt.Color;
import java.util.List;

/** Covers of news: school, health station, office, works and crafts. */
final class Town {
    private Town() {}

    static List<Scene> scenes() {
        return List.of(
                new Scene("images/san-truong.jpg", Light.MORNING, Town::schoolYard),
                new Scene("images/thu-vien-xanh.jpg", Light.GOLDEN.sunAt(0.8, 0.2), Town::greenLibrary),
                new Scene("images/tram-y-te.jpg", Light.MORNING.sunAt(0.2, 0.14), Town::healthStation),
                new Scene("images/tru-so.jpg", Light.NOON, Town::office),
                new Scene("images/den-duong-que.jpg", Light.DUSK.sunAt(0.3, 0.5), Town::streetLamps),
                new Scene("images/cau-nong-thon.jpg", Light.MORNING, Works::smallBridge),
                new Scene("images/diem-cap-nuoc.jpg", Light.NOON.sunAt(0.8, 0.1), Works::waterPoint),
                new Scene("images/dong-han.jpg", Light.GOLDEN.sunAt(0.66, 0.2), Works::dryField),
                new Scene("images/dan-bang.jpg", Light.MORNING, Works::weaving),
                new Scene("images/bong-chuyen.jpg", Light.GOLDEN, Town::volleyball),
                new Scene("images/vun-dua.jpg", Light.MORNING.sunAt(0.18, 0.15), Works::coconuts),
                new Scene("images/ngay-hoi-toan-dan.jpg", Light.MORNING, Town::gathering));
    }

    private static void schoolYard(Easel e) {
        e.backdrop(450, 6);
        e.houses.hall(830, 660, 560, 2, 0xF3DDA0, 0xB0483A);
        e.fields.ground(656, 1067, 0xD8C9A8);
        e.trees.broad(160, 760, 470, 0x4F8F3F, 0.02);
        e.trees.blossom(160, 420, 205, 130, 0xE2382C, 520, 11);
        e.trees.broad(1500, 740, 400, 0x4F8F3F, 0.04);
        e.trees.blossom(1500, 452, 175, 105, 0xE2382C, 400, 10);
        e.things.flag(830, 740, 520, 150);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 11 - row; i++) {
                e.people.pupil(
                        330 + i * (94 + row * 16) - row * 20, 780 + row * 105, 112 + row * 28, i % 3 == 0 ? 2.4 : 0.3);
            }
        }
        e.people.longDress(210, 930, 235, 0xD8E6F5);
        e.people.longDress(1440, 940, 235, 0xF5D8E0);
    }

    private static void greenLibrary(Easel e) {
        e.backdrop(460, 5);
        e.houses.hall(1050, 600, 480, 1, 0xDDE8E0, 0x3F78A0);
        e.fields.ground(596, 1067, 0xA9BF78);
        e.fields.grass(600, 1060, 0x86B04F, 1500);
        e.trees.broad(420, 900, 800, 0x4A8A3F, 0);
        Canvas c = e.canvas;
        c.box(Canvas.across(c.lit(0xB98250), 560, c.lit(0x7A5230), 800), 590, 560, 250, 290);
        for (int shelf = 0; shelf < 3; shelf++) {
            c.box(c.lit(0x5A3A24), 604, 574 + shelf * 92, 222, 80);
            int[] spines = {0xC9473A, 0x3F78B0, 0xE3B03F, 0x4F9A6A, 0x8A5FA8, 0xE8845F};
            for (int i = 0; i < 11; i++) {
                double tall = c.between(48, 72);
                c.box(c.lit(spines[(i * 5 + shelf) % 6]), 608 + i * 19.6, 654 + shelf * 92 - tall, 16, tall);
            }
        }
        reader(e, 300, 930, 0xE3503A);
        reader(e, 560, 975, 0x3F78B0);
        reader(e, 860, 960, 0xE3B03F);
        reader(e, 1120, 985, 0x4F9A6A);
        e.people.longDress(1330, 900, 260, 0xC9DDF2);
        e.people.pupil(940, 800, 150, 2.0);
    }

    private static void reader(Easel e, double x, double y, int book) {
        e.canvas.pool(Tone.thin(e.canvas.lit(0x14242A), 0.35), x, y + 40, 110, 20);
        e.people.sitting(x, y - 60, 230, 0xFAFAF5, false);
        Color cover = e.canvas.lit(book);
        e.canvas.fill(
                cover,
                Shapes.polygon(x - 54, y - 54, x, y - 42, x + 54, y - 54, x + 54, y + 8, x, y + 20, x - 54, y + 8));
        e.canvas.fill(
                e.canvas.lit(0xFBF6E8),
                Shapes.polygon(x - 46, y - 60, x, y - 48, x + 46, y - 60, x + 46, y - 50, x, y - 38, x - 46, y - 50));
    }

    private static void healthStation(Easel e) {
        e.backdrop(450, 6);
        e.houses.hall(800, 660, 500, 1, 0xF2F6F4, 0x3F8F8A);
        e.fields.ground(656, 1067, 0xC9D0BE);
        Canvas c = e.canvas;
        c.dot(c.lit(0xFFFFFF), 800, 430, 62);
        c.box(c.lit(0x2F9A7A), 784, 388, 32, 84);
        c.box(c.lit(0x2F9A7A), 758, 414, 84, 32);
        e.trees.broad(140, 760, 430, 0x4F9148, 0.03);
        e.palms.coconut(1470, 740, 480, -0.06, 0.02);
        for (int i = 0; i < 5; i++) {
            e.things.pot(330 + i * 235, 720, 110, 0xE8558C, e.trees);
        }
        e.people.longDress(560, 900, 250, 0xF5F8FA);
        e.people.standing(700, 905, 240, 0x8A5FA0, 0x33383F, true, 0.4, 0.6);
        e.people.pupil(800, 905, 165, 0.4);
        e.people.standing(1010, 890, 250, 0xEAF3F5, 0x4F7F8F, false, 0.9, 0.3);
        e.people.standing(1150, 895, 235, 0xD88F4A, 0x33383F, false, 0.3, 0.5);
    }

    private static void office(Easel e) {
        e.backdrop(430, 8);
        e.houses.hall(800, 680, 590, 2, 0xF0D68F, 0xA9483A);
        e.fields.ground(676, 1067, 0xCFCBBE);
        e.fields.grass(690, 790, 0x7FB04F, 900);
        e.things.flag(800, 770, 600, 170);
        for (int i = 0; i < 12; i++) {
            e.things.pot(70 + i * 132, 850, 108, i % 2 == 0 ? 0xF2B52F : 0xE8557A, e.trees);
        }
        e.palms.coconut(90, 760, 520, 0.05, 0.02);
        e.palms.coconut(1520, 760, 520, -0.05, 0.02);
        e.people.standing(560, 990, 220, 0xF5F5F0, 0x2C3E58, false, 0.3, 0.4);
        e.people.longDress(680, 990, 215, 0xD8E0F5);
        e.people.standing(1080, 1000, 220, 0x8A5FA0, 0x33383F, true, 0.3, 0.7);
    }

    private static void streetLamps(Easel e) {
        e.backdrop(520, 5);
        e.fields.rice(526, 1067, 760, 0x9FA868, 0x5A8048);
        e.fields.road(526, 760, 330, 1130, 0xC9C0B4);
        e.houses.village(250, 700, 290, 0xE8D2A8, 0x8A4332, 0.08);
        e.houses.village(1370, 740, 340, 0xD8DCC8, 0x7F4038, 0.05);
        for (int i = 0; i < 6; i++) {
            double t = Math.pow((i + 1) / 6.0, 1.9);
            lamp(e, 790 + 420 * t, 530 + 480 * t, 50 + 470 * t);
        }
        e.people.pupil(690, 800, 130, 0.6);
        e.people.standing(600, 810, 185, 0x5E86B8, 0x33383F, false, 0.3, 0.4);
    }

    private static void lamp(Easel e, double x, double y, double tall) {
        Canvas c = e.canvas;
        c.line(c.lit(0x8F9AA0), tall * 0.026, x, y, x, y - tall);
        c.line(c.lit(0x8F9AA0), tall * 0.02, x, y - tall * 0.93, x - tall * 0.24, y - tall * 0.98);
        c.fill(
                c.lit(0x2F4A7A),
                Shapes.polygon(
                        x - tall * 0.10,
                        y - tall * 1.02,
                        x + tall * 0.10,
                        y - tall * 1.10,
                        x + tall * 0.12,
                        y - tall * 1.06,
                        x - tall * 0.08,
                        y - tall * 0.98));
        c.glow(Tone.thin(Tone.of(0xFFE3A0), 0.75), x - tall * 0.26, y - tall * 0.96, tall * 0.34);
        c.oval(Tone.of(0xFFF6DC), x - tall * 0.26, y - tall * 0.965, tall * 0.055, tall * 0.018);
        c.pool(Tone.thin(Tone.of(0xFFD890), 0.42), x - tall * 0.26, y, tall * 0.5, tall * 0.12);
    }

    private static void volleyball(Easel e) {
        e.backdrop(470, 5);
        e.fields.ground(560, 1067, 0xC9905F);
        e.trees.broad(150, 620, 380, 0x4F8A40, 0.08);
        e.trees.broad(1480, 620, 360, 0x4F8A40, 0.08);
        Canvas c = e.canvas;
        c.line(Color.WHITE, 7, Shapes.polygon(300, 680, 1300, 680, 1560, 1040, 40, 1040));
        for (int i = 0; i < 16; i++) {
            e.people.standing(
                    120 + i * 92,
                    640,
                    96,
                    new int[] {0xC9574B, 0x4E86B8, 0xE3B04B, 0xF1EFE6}[i % 4],
                    0x33383F,
                    i % 4 == 1,
                    0.3,
                    i % 3 == 0 ? 2.3 : 0.3);
        }
        c.line(c.lit(0x5A6A74), 12, 800, 1050, 800, 520);
        c.line(c.lit(0x5A6A74), 9, 800, 690, 800, 400);
        for (int i = 0; i < 9; i++) {
            c.line(Tone.thin(Color.WHITE, 0.8), 2.4, 792 + i * 2, 410, 780 + i * 5, 640);
        }
        c.fill(Tone.thin(Color.WHITE, 0.32), Shapes.polygon(790, 405, 810, 405, 822, 620, 778, 640));
        e.people.standing(560, 860, 260, 0xD8402F, 0x2C3E58, false, 2.6, 2.8);
        e.people.standing(350, 960, 270, 0xD8402F, 0x2C3E58, false, 0.9, 0.9);
        e.people.standing(1010, 830, 260, 0x2F6FB0, 0xF5F5F0, false, 2.8, 2.6);
        e.people.standing(1270, 950, 270, 0x2F6FB0, 0xF5F5F0, false, 0.9, 0.9);
        c.dot(c.lit(0xF5D84A), 700, 470, 34);
        c.line(c.lit(0x2F6FB0), 6, Shapes.curve(670, 460, 705, 480, 728, 452));
        c.line(c.lit(0x2F6FB0), 6, Shapes.curve(680, 494, 702, 470, 712, 438));
    }

    private static void gathering(Easel e) {
        e.backdrop(440, 6);
        e.houses.hall(800, 610, 470, 1, 0xF3DDA0, 0x3F78A0);
        e.fields.ground(606, 1067, 0xCDC2A4);
        e.trees.broad(190, 700, 450, 0x4F9148, 0.05);
        e.trees.broad(1420, 700, 450, 0x4F9148, 0.05);
        for (int i = 0; i < 5; i++) {
            e.things.flag(240 + i * 270, 690, 300, 96);
        }
        int[] shirts = {0xC9574B, 0x4E86B8, 0xE3B04B, 0x6CA06A, 0xF1EFE6, 0x9A6FA8, 0xD8845F};
        for (int row = 0; row < 4; row++) {
            double gap = 92 + row * 22;
            for (int i = 0; i * gap < 1560; i++) {
                double x = 40 + i * gap + (row % 2) * gap / 2;
                int shirt = shirts[(i * 3 + row) % 7];
                if ((i + row) % 4 == 1) {
                    e.people.longDress(x, 780 + row * 88, 130 + row * 28, shirt);
                } else {
                    e.people.standing(x, 780 + row * 88, 130 + row * 28, shirt, 0x33383F, (i + row) % 3 == 0, 0.3, 0.4);
                }
            }
        }
    }
}
