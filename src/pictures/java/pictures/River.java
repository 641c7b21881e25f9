package pictures;

import java.awt.Color;
import java.util.List;

/** The album of markets and life on the water. */
final class River {
    private static final String ALBUM = "albums/song-nuoc/";

    private River() {}

    static List<Scene> scenes() {
        return List.of(
                new Scene(ALBUM + "ben-song-som-mai.jpg", Light.DAWN.sunAt(0.36, 0.36), River::earlyPier),
                new Scene(ALBUM + "cho-som.jpg", Light.MORNING, River::market),
                new Scene(ALBUM + "cho-hai-san.jpg", Light.MORNING.sunAt(0.2, 0.14), River::seafood),
                new Scene(ALBUM + "ghe-cho-dua.jpg", Light.GOLDEN.sunAt(0.78, 0.3), River::coconutBoat),
                new Scene(ALBUM + "ben-pha.jpg", Light.NOON, River::ferry),
                new Scene(ALBUM + "cong-ngan-man.jpg", Light.MORNING, River::sluice),
                new Scene(ALBUM + "cau-qua-song.jpg", Light.GOLDEN.sunAt(0.5, 0.36), River::bridge),
                new Scene(ALBUM + "cat-vo-hoang-hon.jpg", Light.DUSK, River::liftNet));
    }

    private static void shore(Easel e, double edge, int clouds, int tint) {
        e.backdrop(edge - 14, clouds);
        e.canvas.box(e.canvas.lit(0x6F7F48, 0.2), 0, edge - 8, 1600, 10);
        e.water.mirror(edge, tint);
        e.water.streaks(edge, 80);
    }

    /** The dawn river with one boat; the film moves it along. */
    static void drifting(Easel e, double x, double phase) {
        e.backdrop(476, 5);
        e.canvas.box(e.canvas.lit(0x6F7F48, 0.2), 0, 482, 1600, 10);
        e.water.mirror(490, Canvas.HEIGHT, 0x7F8FA0, phase);
        e.water.glitter(490);
        e.boats.sampan(x, 770, 190, 0x7A3F60);
    }

    private static void earlyPier(Easel e) {
        drifting(e, 1010, 0);
        e.boats.sampan(330, 610, 90, 0x3F5F80);
        e.sky.birds(900, 240, 9);
        e.palms.nipa(40, 1085, 420, 0);
        e.palms.nipa(1570, 1090, 320, 0);
    }

    private static void market(Easel e) {
        e.backdrop(430, 6);
        e.houses.hall(800, 560, 560, 1, 0xF0D9A0, 0xB5553B);
        e.fields.ground(556, 1067, 0xC9B79A);
        e.things.stall(250, 760, 170, 0x3F9A8A, 0x6CB04A, 0xE0503A, 0xF0A030);
        e.things.stall(1340, 760, 170, 0xD9574A, 0xF2C23A, 0x8A4FA0, 0x7FBF5A);
        e.people.standing(560, 740, 190, 0x5E86B8, 0x33383F, false, 0.2, 0.5);
        e.people.longDress(700, 720, 180, 0xD8A0B8);
        e.people.carrier(960, 760, 195, 0x8A5FA0, 0xE8952F);
        e.people.standing(1130, 730, 185, 0xE3B04B, 0x33383F, true, 0.6, 0.2);
        e.people.sitting(440, 930, 240, 0xB8503C, true);
        e.people.sitting(1010, 930, 240, 0x4F8A70, true);
        int[] wares = {0x7DBB4A, 0xE8742F, 0xD83A32, 0xF1C83C, 0x8A4FA0, 0xEFE6D2, 0x5FA040};
        for (int i = 0; i < 7; i++) {
            e.things.basket(130 + i * 225, 1000 + 14 * (i % 2), 82, wares[i]);
        }
    }

    private static void seafood(Easel e) {
        shore(e, 440, 5, 0x6FA0A8);
        e.boats.cargo(330, 540, 190, 0x9AB0B8, 0x5F8CA8);
        e.boats.cargo(1220, 520, 150, 0xB5653F, 0x9AB0B8);
        e.fields.ground(600, 1067, 0xB9AFA2);
        e.things.stall(1270, 800, 210, 0x3F78B0, 0xF0EEE8, 0xE8845F, 0xB8C8D0);
        e.people.standing(880, 780, 210, 0xE3B04B, 0x33383F, true, 0.7, 0.3);
        e.people.standing(1010, 770, 200, 0x5E86B8, 0x33383F, false, 0.2, 0.6);
        e.people.sitting(300, 880, 260, 0x9A4F7A, true);
        e.people.sitting(610, 890, 260, 0x4F7F9A, true);
        tray(e, 190, 980, 0x9FB4C4);
        tray(e, 480, 1000, 0xB9C9D0);
        tray(e, 770, 985, 0x8FA8B8);
        e.things.basket(1010, 990, 90, 0xE8845F);
        e.things.basket(1250, 1000, 95, 0xC9574B);
        e.things.basket(1480, 985, 90, 0x5F6F7A);
    }

    private static void tray(Easel e, double x, double y, int fish) {
        Canvas c = e.canvas;
        c.oval(Tone.darker(c.lit(0xBFC6C8), 0.3), x, y + 10, 140, 44);
        c.oval(c.lit(0xDDE4E6), x, y, 140, 44);
        for (int i = 0; i < 9; i++) {
            double at = x - 84 + i * 21;
            Color own = Tone.mix(c.lit(fish), Color.WHITE, c.between(0, 0.3));
            c.fill(
                    Canvas.down(Tone.darker(own, 0.3), y - 32, Tone.lighter(own, 0.4), y + 22),
                    Shapes.blade(at - 14, y - 30, at - 4, y - 6, at + 10, y + 20, 16));
            c.fill(Tone.darker(own, 0.25), Shapes.polygon(at + 6, y + 12, at + 20, y + 28, at + 2, y + 30));
            c.dot(c.lit(0x22303A), at - 10, y - 20, 2.4);
        }
    }

    private static void coconutBoat(Easel e) {
        shore(e, 470, 5, 0x8F7A58);
        e.water.glitter(470);
        e.boats.sampan(300, 600, 100, 0x3F5F80);
        e.boats.cargo(820, 790, 390, 0x8FA64A, 0xB5803F);
        e.palms.nipa(10, 1090, 360, 0);
        e.palms.nipa(1590, 1095, 420, 0);
        e.sky.birds(480, 230, 8);
    }

    private static void ferry(Easel e) {
        shore(e, 460, 8, 0x5F93A0);
        e.boats.ferry(860, 720, 430);
        e.boats.sampan(260, 560, 80, 0x9A5F7A);
        e.water.floating(960, 1067, 0x5F9A4A, 0xB8A0E0, 34);
    }

    private static void sluice(Easel e) {
        e.backdrop(440, 7);
        Canvas c = e.canvas;
        c.box(c.lit(0x7F9A58, 0.1), 0, 520, 1600, 80);
        for (int i = 0; i < 4; i++) {
            double x = 430 + i * 240;
            c.box(Canvas.across(c.lit(0xEDE8DC), x - 26, c.lit(0xA9A79C), x + 26), x - 26, 260, 52, 350);
            c.box(c.lit(0xC9C4B4), x - 36, 246, 72, 20);
            if (i < 3) {
                c.box(Canvas.down(c.lit(0x3F7FA8), 470, c.lit(0x2A5878), 600), x + 26, 470, 188, 140);
                for (int k = 1; k < 4; k++) {
                    c.line(Tone.lighter(c.lit(0x3F7FA8), 0.35), 4, x + 26, 470 + k * 33, x + 214, 470 + k * 33);
                }
                c.line(c.lit(0x55606A), 5, x + 120, 300, x + 120, 470);
            }
        }
        c.box(Canvas.down(c.lit(0xD8694A), 276, c.lit(0xA94A34), 306), 380, 276, 820, 30);
        c.box(c.lit(0xDAD5C6), 300, 440, 980, 22);
        for (int i = 0; i < 40; i++) {
            c.line(c.lit(0xF2F0E6), 3, 305 + i * 25, 440, 305 + i * 25, 412);
        }
        c.line(c.lit(0xF2F0E6), 5, 300, 412, 1280, 412);
        e.trees.broad(150, 600, 300, 0x4F9148, 0.05);
        e.palms.coconut(1450, 600, 380, -0.08, 0.05);
        e.people.standing(700, 440, 62, 0x3F6FA8, 0x33383F, false, 0.3, 0.3);
        e.people.standing(760, 440, 60, 0xE8E4D8, 0x33383F, true, 0.3, 0.9);
        e.water.mirror(606, 0x5F8F92);
        e.water.streaks(606, 70);
        e.water.floating(940, 1060, 0x5F9A4A, 0xB8A0E0, 38);
    }

    private static void bridge(Easel e) {
        e.backdrop(500, 6);
        Canvas c = e.canvas;
        for (int i = 0; i < 5; i++) {
            double x = 160 + i * 320;
            c.box(
                    Canvas.across(c.lit(0xCFC8B8, 0.06), x - 18, c.lit(0x8F8A7E, 0.06), x + 18),
                    x - 18,
                    deck(x),
                    36,
                    560 - deck(x));
        }
        var road = Shapes.curve(-60, 500, 800, 210, 1660, 500);
        c.line(c.lit(0xB9B2A2, 0.05), 34, road);
        c.line(Tone.lighter(c.lit(0xE3DCCB, 0.05), 0.2), 7, Shapes.curve(-60, 482, 800, 192, 1660, 482));
        c.line(c.lit(0xF4EFE0), 3, Shapes.curve(-60, 462, 800, 172, 1660, 462));
        for (double x = 0; x < 1600; x += 22) {
            c.line(c.lit(0xF4EFE0), 2.4, x, deck(x) - 8, x, deck(x) - 38);
        }
        for (int i = 0; i < 4; i++) {
            double x = 320 + i * 310;
            e.people.standing(x, deck(x) - 14, 62, i % 2 == 0 ? 0xF4F2EA : 0x5E86B8, 0x2C4468, i == 2, 0.3, 0.4);
        }
        e.water.mirror(556, 0x9A8560);
        e.water.glitter(556);
        e.boats.cargo(520, 780, 230, 0x7FA84A, 0xD9A03F);
        e.boats.sampan(1180, 700, 120, 0x8A4F7A);
        e.palms.nipa(1570, 1090, 400, 0);
    }

    private static double deck(double x) {
        double t = (x + 60) / 1720;
        return 500 - 580 * t * (1 - t);
    }

    private static void liftNet(Easel e) {
        shore(e, 540, 6, 0x4F4468);
        e.water.glitter(540);
        Canvas c = e.canvas;
        Color ink = c.lit(0x2E2A3A);
        e.boats.hull(330, 905, 200, 0x5B4032, 34);
        for (int leg = 0; leg < 3; leg++) {
            c.line(ink, 8, 300 + leg * 60, 870, 620, 430);
        }
        c.line(ink, 7, 560, 448, 985, 330);
        net(c, ink);
        e.people.standing(300, 880, 170, 0x6A4A5A, 0x2A2A34, true, 1.2, 1.6);
        e.sky.birds(1100, 250, 9);
    }

    private static void net(Canvas c, Color ink) {
        c.fill(
                Tone.thin(c.lit(0xFFEBD0), 0.34),
                Shapes.pebble(730, 610, 985, 570, 1240, 610, 1170, 720, 985, 780, 800, 720));
        for (int i = 0; i <= 16; i++) {
            double across = i / 8.0 - 1;
            double rimX = 985 + across * 215;
            double rimY = 622 + 14 * (1 - across * across);
            c.line(
                    Tone.thin(ink, 0.45),
                    1.6,
                    Shapes.curve(rimX, rimY, 985 + across * 150, 730, 985 + across * 24, 758));
        }
        for (int ring = 0; ring < 4; ring++) {
            double reach = 200 - ring * 48;
            c.line(
                    Tone.thin(ink, 0.40),
                    1.6,
                    Shapes.curve(985 - reach, 650 + ring * 30, 985, 690 + ring * 34, 985 + reach, 650 + ring * 30));
        }
        c.line(ink, 4, new java.awt.geom.Ellipse2D.Double(770, 594, 430, 62));
        for (double at : new double[] {-208, -90, 90, 208}) {
            double rimY = Math.abs(at) > 100 ? 620 : 598;
            c.line(ink, 4.5, Shapes.curve(985, 330, 985 + at * 0.75, 420, 985 + at, rimY));
        }
    }
}
