package pictures;

import java.awt.Color;
import java.util.List;

/** Covers that need no landscape: the counter of an office, books, food, jars and bins. */
final class Indoors {
    private Indoors() {}

    static List<Scene> scenes() {
        return List.of(
                new Scene("images/quay-mot-cua.jpg", Light.MORNING, Indoors::counter),
                new Scene("images/sach-phap-luat.jpg", Light.GOLDEN, Indoors::books),
                new Scene("images/banh-gia.jpg", Light.GOLDEN.sunAt(0.7, 0.2), Indoors::cakes),
                new Scene("images/phoi-mam.jpg", Light.MORNING, Indoors::jars),
                new Scene("images/ba-thung-rac.jpg", Light.NOON, Indoors::bins));
    }

    private static void room(Easel e, int wall, int floor) {
        Canvas c = e.canvas;
        c.box(Canvas.down(Tone.lighter(c.lit(wall), 0.25), 0, c.lit(wall), 700), 0, 0, 1600, 700);
        c.box(
                Canvas.down(Tone.lighter(c.lit(floor), 0.1), 700, Tone.darker(c.lit(floor), 0.2), 1067),
                0,
                700,
                1600,
                367);
        c.glow(Tone.thin(c.light.sun(), 0.45), 1250, 180, 700);
    }

    private static void window(Easel e, double x, double y, double width, double tall) {
        Canvas c = e.canvas;
        c.box(c.lit(0xFDFBF4), x - 14, y - 14, width + 28, tall + 28);
        c.box(Canvas.down(c.light.zenith(), y, c.light.horizon(), y + tall), x, y, width, tall);
        for (int i = 0; i < 5; i++) {
            e.trees.bush(x + width * (0.1 + 0.2 * i), y + tall, width * 0.2, 0x6FA858, 0.25);
        }
        c.box(c.lit(0xFDFBF4), x + width / 2 - 6, y, 12, tall);
        c.box(c.lit(0xFDFBF4), x, y + tall / 2 - 5, width, 10);
    }

    private static void counter(Easel e) {
        room(e, 0xE9E3D0, 0xC9B89A);
        Canvas c = e.canvas;
        window(e, 180, 130, 320, 270);
        window(e, 1100, 130, 320, 270);
        for (int i = 0; i < 3; i++) {
            double x = 400 + i * 400;
            e.people.standing(x, 800, 370, i == 1 ? 0xD8E4F5 : 0xF5F5F0, 0x2C3E58, false, 0.5, 0.6);
        }
        c.box(Canvas.down(c.lit(0xB98250), 610, c.lit(0x7A5230), 880), 120, 620, 1360, 260);
        c.box(c.lit(0xE3C79A), 100, 600, 1400, 30);
        for (int i = 0; i < 3; i++) {
            double x = 400 + i * 400;
            c.box(c.lit(0x33424F), x + 70, 510, 120, 80);
            c.box(c.lit(0x9CCBE8), x + 78, 518, 104, 62);
            c.box(c.lit(0x33424F), x + 122, 588, 16, 14);
            c.fill(c.lit(0xFBF8EE), Shapes.polygon(x - 150, 598, x - 70, 590, x - 50, 602, x - 130, 610));
            c.box(Tone.thin(c.lit(0xFDFBF4), 0.9), x - 60, 690, 120, 70);
            c.dot(c.lit(0x2F7FA8), x, 725, 24);
        }
        e.people.standing(260, 1040, 390, 0x8A5FA0, 0x33383F, true, 0.4, 1.2);
        e.people.standing(860, 1050, 400, 0xD88F4A, 0x33383F, false, 0.3, 1.3);
        e.people.longDress(1330, 1050, 390, 0x6FA8A0);
        e.things.pot(70, 900, 230, 0xF2F0E0, e.trees);
        e.things.pot(1540, 900, 230, 0xE8557A, e.trees);
    }

    private static void books(Easel e) {
        room(e, 0xE3D3AE, 0xA9744A);
        Canvas c = e.canvas;
        window(e, 980, 110, 430, 380);
        c.box(Canvas.down(c.lit(0xB98250), 780, c.lit(0x6F4828), 1067), 0, 790, 1600, 280);
        c.box(Tone.lighter(c.lit(0xB98250), 0.25), 0, 778, 1600, 16);
        int[] spines = {0xB8322A, 0x2F5F98, 0xE0A52F, 0x3F8A5A, 0x7A4F98};
        for (int i = 0; i < 5; i++) {
            double y = 778 - (i + 1) * 62;
            double x = 250 + 18 * (i % 3);
            Color own = c.lit(spines[i]);
            c.box(Canvas.down(Tone.lighter(own, 0.2), y, Tone.darker(own, 0.2), y + 62), x, y + 2, 460, 58);
            c.box(c.lit(0xFBF3E0), x + 400, y + 10, 64, 42);
            c.box(Tone.thin(c.lit(0xF5D98A), 0.9), x + 60, y + 12, 12, 40);
            c.box(Tone.thin(c.lit(0xF5D98A), 0.9), x + 330, y + 12, 12, 40);
        }
        c.fill(c.lit(0xB8322A), Shapes.polygon(800, 800, 1130, 770, 1460, 800, 1460, 880, 1130, 850, 800, 880));
        c.fill(
                Canvas.across(c.lit(0xFBF6E6), 820, c.lit(0xE3D6B8), 1120),
                Shapes.pebble(810, 790, 960, 740, 1130, 790, 1130, 856, 960, 820, 810, 866));
        c.fill(
                Canvas.across(c.lit(0xE9DCBE), 1130, c.lit(0xFBF6E6), 1450),
                Shapes.pebble(1130, 790, 1300, 740, 1450, 790, 1450, 866, 1300, 820, 1130, 856));
        for (int i = 0; i < 5; i++) {
            c.line(
                    Tone.thin(c.lit(0x6A5A4A), 0.4),
                    3,
                    Shapes.curve(850, 800 + i * 10, 960, 772 + i * 12, 1090, 804 + i * 9));
            c.line(
                    Tone.thin(c.lit(0x6A5A4A), 0.4),
                    3,
                    Shapes.curve(1170, 804 + i * 9, 1290, 772 + i * 12, 1410, 800 + i * 10));
        }
        e.things.pot(140, 800, 210, 0xF2C22F, e.trees);
    }

    private static void cakes(Easel e) {
        room(e, 0xC98A52, 0x8A5A36);
        Canvas c = e.canvas;
        e.things.lantern(260, 190, 80, 0xE8452F);
        e.things.lantern(1340, 190, 80, 0xE8A52F);
        c.glow(Tone.thin(Tone.of(0xFFD890), 0.5), 800, 500, 720);
        c.oval(Tone.darker(c.lit(0x5A3A24), 0.3), 800, 850, 660, 170);
        c.oval(c.lit(0xEDE6D6), 800, 820, 640, 160);
        c.oval(c.lit(0xFBF7EC), 800, 808, 590, 140);
        for (int i = 0; i < 26; i++) {
            double turn = Math.PI * 2 * i / 26;
            double x = 800 + Math.cos(turn) * 520;
            double y = 800 + Math.sin(turn) * 112;
            Color leaf = Tone.mix(c.lit(0x4F9A3F), c.lit(0xB5D95F), c.between(0, 1));
            c.fill(leaf, Shapes.blade(x, y, x + c.between(-40, 40), y - 60, x + c.between(-90, 90), y - 90, 40));
        }
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 5 - row; i++) {
                cake(e, 800 + (i - (4 - row) / 2.0) * 200, 790 - row * 92);
            }
        }
        c.oval(c.lit(0xF5F0E2), 1330, 930, 120, 40);
        c.oval(c.lit(0xC9742F), 1330, 924, 98, 28);
        for (int i = 0; i < 9; i++) {
            c.dot(c.lit(0xD8322A), 1330 + c.between(-70, 70), 924 + c.between(-16, 16), 6);
        }
        for (int i = 0; i < 6; i++) {
            double t = i / 6.0;
            c.glow(Tone.thin(Color.WHITE, 0.13 * (1 - t)), 800 + 40 * Math.sin(i), 470 - 300 * t, 90 + 60 * t);
        }
    }

    private static void cake(Easel e, double x, double y) {
        Canvas c = e.canvas;
        Color crust = c.lit(0xD8922F);
        c.oval(Tone.darker(crust, 0.42), x, y + 12, 104, 62);
        c.oval(Canvas.down(Tone.lighter(crust, 0.28), y - 60, Tone.darker(crust, 0.16), y + 60), x, y, 102, 60);
        for (int i = 0; i < 60; i++) {
            Color fleck = Tone.mix(c.lit(0xB8701F), c.lit(0xF5C86A), c.between(0, 1));
            double turn = c.between(0, Math.PI * 2);
            double far = Math.sqrt(c.between(0, 1));
            c.dot(fleck, x + Math.cos(turn) * far * 92, y - 4 + Math.sin(turn) * far * 50, c.between(3, 8));
        }
        c.line(c.lit(0xE8683F), 20, Shapes.curve(x - 34, y + 4, x, y - 48, x + 34, y + 2));
        for (int i = -2; i <= 2; i++) {
            c.line(c.lit(0xF5A07A), 3, x + i * 13, y - 28 + Math.abs(i) * 5, x + i * 11, y - 12 + Math.abs(i) * 6);
        }
        c.fill(c.lit(0xE8683F), Shapes.polygon(x + 30, y - 2, x + 56, y + 2, x + 38, y + 18));
    }

    private static void jars(Easel e) {
        e.backdrop(430, 5);
        e.fields.ground(560, 1067, 0xD8BE90);
        e.houses.village(1180, 640, 440, 0xF3E3BE, 0xB5553B, 0.04);
        e.palms.coconut(130, 680, 560, 0.07, 0.03);
        Canvas c = e.canvas;
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 5; i++) {
                double x = 250 + i * 265 + row * 20;
                double y = 750 + row * 110;
                double size = 84 + row * 20;
                c.oval(Tone.darker(c.lit(0x6A4A2A), 0.3), x, y + 16, size * 1.2, size * 0.42);
                c.oval(c.lit(0xC9A46A), x, y, size * 1.2, size * 0.42);
                c.oval(
                        Canvas.down(c.lit(0xE8663F), y - 30, c.lit(0xB8321F), y + 30),
                        x,
                        y - 4,
                        size * 1.05,
                        size * 0.34);
                c.pool(Tone.thin(Color.WHITE, 0.30), x - size * 0.3, y - 12, size * 0.5, size * 0.12);
            }
        }
        e.people.standing(640, 760, 210, 0xB8476A, 0x33383F, true, 0.6, 1.0);
    }

    private static void bins(Easel e) {
        e.backdrop(440, 6);
        e.houses.village(820, 720, 900, 0xF0E3C0, 0xB5553B, 0.03);
        e.fields.ground(716, 1067, 0xCDBE9C);
        e.fields.grass(720, 760, 0x7FB04F, 260);
        int[] colours = {0x4F9A4A, 0x2F78B0, 0xE0952F};
        Canvas c = e.canvas;
        for (int i = 0; i < 3; i++) {
            double x = 520 + i * 270;
            Color own = c.lit(colours[i]);
            c.pool(Tone.thin(c.lit(0x14242A), 0.4), x, 962, 130, 22);
            c.fill(
                    Canvas.across(Tone.lighter(own, 0.25), x - 90, Tone.darker(own, 0.28), x + 90),
                    Shapes.polygon(x - 92, 700, x + 92, 700, x + 74, 960, x - 74, 960));
            c.fill(Tone.darker(own, 0.12), Shapes.pebble(x - 104, 704, x - 96, 664, x + 96, 664, x + 104, 704));
            c.dot(Tone.thin(Color.WHITE, 0.92), x, 830, 46);
            for (int k = 0; k < 3; k++) {
                double turn = Math.PI * 2 * k / 3 - Math.PI / 2;
                c.fill(
                        own,
                        Shapes.blade(
                                x,
                                830,
                                x + Math.cos(turn) * 20,
                                830 + Math.sin(turn) * 20,
                                x + Math.cos(turn) * 36,
                                830 + Math.sin(turn) * 36,
                                14));
            }
        }
        e.people.standing(300, 980, 340, 0xD46A4C, 0x33383F, true, 0.4, 1.2);
        e.people.pupil(1330, 985, 260, 0.4);
    }
}
