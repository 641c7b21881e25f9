package pictures;

import java.util.List;

/** The album of the communal house and the feasts of the year. */
final class Festival {
    private static final String ALBUM = "albums/le-hoi/";

    private Festival() {}

    static List<Scene> scenes() {
        return List.of(
                new Scene(ALBUM + "dinh-lang-ngay-hoi.jpg", Light.MORNING, Festival::communalHouse),
                new Scene(ALBUM + "doan-ruoc.jpg", Light.MORNING.sunAt(0.2, 0.13), Festival::procession),
                new Scene(ALBUM + "trong-hoi.jpg", Light.GOLDEN, Festival::drum),
                new Scene(ALBUM + "mam-le-vat.jpg", Light.GOLDEN.sunAt(0.7, 0.2), Altar::offerings),
                new Scene(ALBUM + "san-khau-dem-hoi.jpg", Light.NIGHT.lamplit(), Festival::stage),
                new Scene(ALBUM + "duong-den-long.jpg", Light.NIGHT.sunAt(0.5, 0.16), Festival::lanterns),
                new Scene(ALBUM + "dua-ghe.jpg", Light.NOON, Festival::boatRace),
                new Scene(ALBUM + "cho-hoa-tet.jpg", Light.MORNING, Festival::flowerMarket));
    }

    private static void communalHouse(Easel e) {
        e.backdrop(520, 6);
        e.trees.broad(190, 720, 560, 0x3F7F42, 0.08);
        e.trees.broad(1450, 720, 520, 0x4A8A46, 0.08);
        e.fields.ground(690, 1067, 0xD3BE98);
        e.houses.communal(800, 730, 430);
        for (int i = 0; i < 4; i++) {
            double gap = 330 + i * 130;
            e.things.banner(800 - gap, 800 + i * 70, 330 + i * 60, 66 + i * 12);
            e.things.banner(800 + gap - 60, 800 + i * 70, 330 + i * 60, 66 + i * 12);
        }
        int[] dresses = {0x3F5FA8, 0xC23B3F, 0xE3B03F, 0x8A4F9A};
        for (int i = 0; i < 4; i++) {
            e.people.longDress(650 + i * 95, 860 + 12 * (i % 2), 150, dresses[i]);
        }
    }

    private static void procession(Easel e) {
        e.backdrop(470, 5);
        e.houses.village(300, 580, 260, 0xF0DFB8, 0xB5553B, 0.15);
        e.houses.village(1290, 590, 280, 0xE3E6D8, 0x9A4A3A, 0.12);
        e.palms.coconut(90, 640, 460, 0.08, 0.08);
        e.fields.ground(590, 1067, 0xCDBB96);
        e.fields.grass(594, 650, 0x6FA048, 500);
        for (int i = 0; i < 7; i++) {
            double x = 120 + i * 235;
            e.things.banner(x + 70, 790, 380, 92);
            e.people.longDress(x + 54, 800, 205, i % 2 == 0 ? 0x2F4F98 : 0xB8323A);
        }
        for (int i = 0; i < 5; i++) {
            e.people.longDress(220 + i * 290, 960, 250, i % 2 == 0 ? 0xE0A52F : 0x8A3F7A);
        }
        litter(e, 800, 930);
    }

    private static void litter(Easel e, double x, double y) {
        Canvas c = e.canvas;
        c.line(c.lit(0x9A2A22), 12, x - 260, y - 120, x + 260, y - 120);
        c.box(Canvas.down(c.lit(0xC8362C), y - 230, c.lit(0x8A1F1C), y - 90), x - 110, y - 230, 220, 140);
        c.box(c.lit(0x3A1512), x - 70, y - 210, 140, 110);
        c.glow(Tone.thin(Tone.of(0xFFC766), 0.8), x, y - 150, 80);
        c.oval(c.lit(0xE3B03F), x, y - 112, 56, 18);
        e.houses.tiled(x, y - 222, 150, 80, 84, c.lit(0xE0A52F), 0.14);
        for (int side = -1; side <= 1; side += 2) {
            e.people.standing(
                    x + side * 215, y + 20, 215, 0xE8D6A8, 0x7A1F1F, false, side < 0 ? 0.2 : 2.2, side < 0 ? 2.2 : 0.2);
        }
    }

    private static void drum(Easel e) {
        e.backdrop(500, 4);
        e.fields.ground(640, 1067, 0xC9AE82);
        e.houses.communal(420, 690, 330);
        e.trees.broad(1500, 760, 560, 0x4F8A40, 0.05);
        e.things.banner(1220, 860, 520, 120);
        Canvas c = e.canvas;
        c.pool(Tone.thin(c.lit(0x2A1A14), 0.5), 830, 985, 260, 34);
        for (int side = -1; side <= 1; side += 2) {
            c.line(c.lit(0x6A3A22), 20, 830 + side * 60, 760, 830 + side * 150, 985);
        }
        c.oval(Canvas.across(c.lit(0xD8402F), 660, c.lit(0x7A1A18), 1010), 860, 740, 190, 196);
        c.oval(Tone.darker(c.lit(0xE9CFA0), 0.1), 800, 740, 176, 190);
        c.oval(c.lit(0xF3DFB8), 796, 738, 160, 174);
        for (int i = 0; i < 28; i++) {
            double turn = Math.PI * 2 * i / 28;
            c.dot(c.lit(0xB0802F), 799 + Math.cos(turn) * 168, 739 + Math.sin(turn) * 182, 6);
        }
        for (int ring = 3; ring > 0; ring--) {
            c.oval(Tone.thin(c.lit(0xC23B2E), 0.22), 796, 738, ring * 34, ring * 37);
        }
        e.people.standing(545, 990, 410, 0xC8362C, 0xE3B03F, false, 0.4, 1.9);
        c.line(c.lit(0x8A5A32), 13, 650, 690, 740, 640);
        e.people.standing(1060, 960, 340, 0xE3A52F, 0xB8323A, false, 1.2, 0.5);
    }

    private static void stage(Easel e) {
        e.sky.paint(700, 3);
        Canvas c = e.canvas;
        c.box(Tone.of(0x1F2C38), 0, 690, 1600, 377);
        c.box(Canvas.down(Tone.of(0x6A1F2A), 190, Tone.of(0x3A1220), 700), 300, 190, 1000, 510);
        for (int i = 0; i < 20; i++) {
            c.box(Tone.thin(i % 2 == 0 ? Tone.of(0xD84A48) : Tone.of(0x4A0F1C), 0.22), 300 + i * 50, 190, 25, 510);
        }
        c.glow(Tone.thin(Tone.of(0xFFD48A), 0.75), 800, 470, 560);
        c.box(Canvas.down(Tone.of(0xB8763F), 680, Tone.of(0x6A3F26), 770), 230, 680, 1140, 90);
        e.houses.tiled(800, 215, 640, 420, 130, Tone.of(0xB4553A), 0.06);
        for (int side = -1; side <= 1; side += 2) {
            c.box(Canvas.across(Tone.of(0xC23B32), 0, Tone.of(0x7A1F22), 1600), 800 + side * 560 - 26, 200, 52, 490);
            for (int i = 0; i < 3; i++) {
                e.things.lantern(800 + side * (470 - i * 130), 300 + 20 * i, 40 - 4 * i, 0xE8502F);
            }
        }
        e.people.longDress(660, 690, 250, 0xF2C23A);
        e.people.longDress(830, 690, 260, 0xE85A6A);
        e.people.standing(990, 690, 255, 0x6AA8E8, 0xE8E4F8, false, 1.6, 0.6);
        for (int i = 0; i < 15; i++) {
            double x = 50 + i * 110;
            c.dot(Tone.of(0x141A2C), x, 930, 42);
            c.fill(Tone.of(0x141A2C), Shapes.pebble(x - 78, 1080, x - 60, 960, x + 60, 960, x + 78, 1080));
        }
        for (int i = 0; i < 14; i++) {
            double x = 110 + i * 110;
            c.dot(Tone.of(0x0C1220), x, 990, 46);
            c.fill(Tone.of(0x0C1220), Shapes.pebble(x - 84, 1130, x - 64, 1022, x + 64, 1022, x + 84, 1130));
        }
    }

    private static void lanterns(Easel e) {
        e.backdrop(600, 2);
        e.houses.village(260, 700, 380, 0xE8D2A0, 0x8A4A3A, 0.02);
        e.houses.village(1340, 700, 380, 0xD8DCC8, 0x8A4A3A, 0.02);
        e.fields.ground(690, 1067, 0x8A8A92);
        e.canvas.pool(Tone.thin(Tone.of(0xFFB45A), 0.5), 800, 900, 760, 240);
        int[] silk = {0xE8452F, 0xF2A52F, 0x4FA86A, 0xD8528A, 0x4F86D0};
        for (int row = 0; row < 4; row++) {
            double sag = 90 + row * 20;
            double top = 330 - row * 95;
            double far = 0.5 + row * 0.17;
            e.canvas.line(
                    Tone.of(0x2A2632),
                    2 + row,
                    Shapes.curve(800 - 900 * far, top, 800, top + sag * 2, 800 + 900 * far, top));
            for (int i = 0; i < 7; i++) {
                double t = (i + 0.5) / 7;
                double x = 800 + (t * 2 - 1) * 900 * far;
                e.things.lantern(x, top + sag * 4 * t * (1 - t) + 62 * far, 26 + 13 * row, silk[(i + row) % 5]);
            }
        }
        for (int i = 0; i < 6; i++) {
            double x = 420 + i * 150;
            e.people.pupil(x, 900 + 26 * (i % 2), 190, 1.0);
            e.things.lantern(x + 50, 850 + 26 * (i % 2), 24, silk[i % 5]);
        }
    }

    private static void boatRace(Easel e) {
        e.backdrop(430, 7);
        e.canvas.box(e.canvas.lit(0x7F9A58, 0.1), 0, 440, 1600, 50);
        for (int i = 0; i < 24; i++) {
            int[] shirts = {0xC9574B, 0x4E86B8, 0xE3B04B, 0x6CA06A, 0xF1EFE6};
            e.people.standing(
                    40 + i * 66,
                    484 + 4 * (i % 3),
                    74,
                    shirts[i % 5],
                    0x33383F,
                    i % 3 == 0,
                    i % 2 * 2.2,
                    i % 4 == 0 ? 2.4 : 0.3);
        }
        e.water.mirror(490, 0x4F93A8);
        e.water.streaks(490, 90);
        racer(e, 640, 640, 420, 0xC8362C);
        racer(e, 860, 790, 520, 0xE3A52F);
        racer(e, 740, 970, 610, 0x2F6FB0);
    }

    private static void racer(Easel e, double x, double y, double reach, int colour) {
        e.water.wake(x, y, reach * 1.05);
        for (int i = 0; i < 9; i++) {
            double at = x - reach * 0.72 + i * reach * 0.18;
            e.canvas.line(
                    e.canvas.lit(0x8A5A32),
                    reach * 0.012,
                    at + reach * 0.10,
                    y - reach * 0.17,
                    at - reach * 0.02,
                    y + reach * 0.05);
            e.people.sitting(at, y - reach * 0.10, reach * 0.30, colour, false);
        }
        e.boats.hull(x, y, reach, colour, reach * 0.10);
        e.canvas.fill(
                e.canvas.lit(0xF2C23A),
                Shapes.pebble(
                        x + reach * 0.92,
                        y - reach * 0.10,
                        x + reach,
                        y - reach * 0.24,
                        x + reach * 1.12,
                        y - reach * 0.19,
                        x + reach * 1.05,
                        y - reach * 0.10));
        e.things.flag(x - reach * 0.92, y - reach * 0.08, reach * 0.36, reach * 0.20);
    }

    private static void flowerMarket(Easel e) {
        e.backdrop(420, 6);
        e.houses.hall(800, 540, 470, 2, 0xF2E3BE, 0xB5553B);
        e.fields.ground(536, 1067, 0xCFC3AE);
        e.things.flag(330, 600, 330, 110);
        e.things.flag(1230, 600, 330, 110);
        for (int i = 0; i < 12; i++) {
            e.things.pot(60 + i * 136, 670, 130, i % 2 == 0 ? 0xF5C518 : 0xE8643A, e.trees);
        }
        e.people.longDress(500, 800, 220, 0xD83A48);
        e.people.longDress(620, 790, 215, 0xF2D8A0);
        e.people.standing(860, 800, 225, 0x5E86B8, 0x33383F, false, 0.3, 0.8);
        e.people.standing(1080, 800, 215, 0x8A5FA0, 0x33383F, true, 0.6, 0.4);
        e.people.pupil(940, 805, 140, 0.4);
        for (int i = 0; i < 9; i++) {
            int[] petals = {0xF5C518, 0xE8558C, 0xF08A24, 0xF5D84A, 0xC23B6A};
            e.things.pot(80 + i * 182, 1030 + 14 * (i % 2), 225, petals[i % 5], e.trees);
        }
    }
}
