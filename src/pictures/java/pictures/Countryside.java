package pictures;

import java.util.List;

/** The album of the village through the day and the year. */
final class Countryside {
    private static final String ALBUM = "albums/lang-que/";

    private Countryside() {}

    static List<Scene> scenes() {
        return List.of(
                new Scene(ALBUM + "binh-minh-tren-dong.jpg", Light.DAWN, Countryside::sunrise),
                new Scene(ALBUM + "cay-lua.jpg", Light.MORNING, Countryside::planting),
                new Scene(ALBUM + "duong-hoa.jpg", Light.NOON, Countryside::flowerRoad),
                new Scene(ALBUM + "vuon-rau.jpg", Light.MORNING.sunAt(0.22, 0.14), Countryside::vegetables),
                new Scene(ALBUM + "hang-dua.jpg", Light.NOON.sunAt(0.8, 0.12), Countryside::palmCanal),
                new Scene(ALBUM + "mua-tren-dong.jpg", Light.RAIN, Countryside::rain),
                new Scene(ALBUM + "ruong-lua-chin.jpg", Light.GOLDEN, Countryside::harvest),
                new Scene(ALBUM + "khoi-bep-chieu.jpg", Light.DUSK, Countryside::kitchenSmoke),
                new Scene(ALBUM + "trang-len.jpg", Light.NIGHT, Countryside::moonrise));
    }

    private static void sunrise(Easel e) {
        e.backdrop(500, 5);
        e.fields.rice(508, 1067, 980, 0xA9BE62, 0x5E9A48);
        e.sky.birds(560, 260, 9);
        e.people.carrier(420, 770, 190, 0x4F6FA8, 0x6CA84F);
        e.palms.coconut(1420, 860, 640, -0.10, 0.02);
        e.palms.coconut(1540, 880, 480, 0.06, 0.04);
        e.fields.ears(0x4F8A40, 0, 60);
    }

    private static void planting(Easel e) {
        e.backdrop(400, 6);
        e.fields.ground(404, 1067, 0x9DB7A0);
        e.water.mirror(414, 1067, 0x86A98E, 0);
        e.water.streaks(414, 40);
        for (double y = 470; y < 1060; y += 12 + (y - 400) * 0.055) {
            for (double x = 20; x < 1600; x += 26 + (y - 400) * 0.06) {
                seedling(e.canvas, e.canvas.around(x, 4), y, 6 + (y - 400) * 0.052);
            }
        }
        e.people.bent(300, 700, 200, 0x9A5F9E, 1);
        e.people.bent(640, 740, 225, 0x3F78B0, 1);
        e.people.bent(1040, 700, 205, 0xC8553F, -1);
        e.people.bent(1330, 770, 240, 0x4F9470, -1);
        e.sky.birds(500, 220, 6);
    }

    private static void seedling(Canvas canvas, double x, double y, double tall) {
        for (int i = -2; i <= 2; i++) {
            canvas.line(
                    Tone.mix(canvas.lit(0x57A046), canvas.lit(0xB5D95F), canvas.between(0, 1)),
                    1 + tall * 0.05,
                    x,
                    y,
                    x + i * tall * 0.22,
                    y - tall * canvas.between(0.7, 1.1));
        }
    }

    private static void flowerRoad(Easel e) {
        e.backdrop(430, 7);
        e.fields.rice(436, 1067, 830, 0xA9C96A, 0x76B04A);
        e.houses.village(330, 560, 250, 0xF3E3BE, 0xB5553B, 0.12);
        e.trees.broad(110, 600, 300, 0x4F9148, 0.08);
        e.houses.village(1330, 590, 290, 0xCFE3E0, 0x9A4A3A, 0.06);
        e.fields.road(440, 830, 480, 1150, 0xD9D4C4);
        for (double t = 0.02; t < 1.05; t += 0.012 + t * 0.035) {
            double y = 440 + 627 * t;
            flowerBush(e, 790 - 390 * t * t - 40 * t, y, 10 + 88 * t, t);
            flowerBush(e, 865 + 370 * t * t + 60 * t, y, 10 + 88 * t, t);
        }
        e.people.longDress(760, 690, 150, 0xF3F0F5);
        e.people.longDress(850, 700, 154, 0xC9DDF2);
    }

    private static void flowerBush(Easel e, double x, double y, double size, double near) {
        e.trees.bush(x, y, size, 0x4C8F3F, 0.3 * (1 - near));
        int colour = (int) (near * 97) % 2 == 0 ? 0xF08A24 : 0xE8558C;
        e.trees.blossom(x, y - size * 0.3, size * 0.46, size * 0.28, colour, 26, 1.5 + size * 0.05);
    }

    private static void vegetables(Easel e) {
        e.backdrop(400, 6);
        e.fields.ground(404, 1067, 0x9A7A55);
        e.houses.village(1180, 470, 210, 0xEEDDB4, 0xA9523B, 0.2);
        e.trees.banana(1340, 490, 170, 0.14);
        e.trees.banana(1410, 500, 140, 0.14);
        e.fields.beds(430, 720, 11);
        e.people.bent(560, 760, 210, 0xD46A4C, 1);
        e.people.carrier(1060, 700, 200, 0x5B6FB0, 0x7FBF4F);
    }

    private static void palmCanal(Easel e) {
        e.backdrop(470, 6);
        e.palms.coconut(560, 560, 300, 0.08, 0.24);
        e.palms.coconut(1010, 560, 320, -0.10, 0.22);
        e.palms.coconut(380, 590, 430, 0.12, 0.12);
        e.palms.coconut(1240, 590, 450, -0.14, 0.10);
        e.palms.coconut(150, 620, 580, 0.10, 0.02);
        e.palms.coconut(1470, 620, 590, -0.08, 0.0);
        for (int i = 0; i < 11; i++) {
            e.palms.nipa(i < 6 ? i * 105 - 30 : 1020 + (i - 5) * 105, 614, 150, 0.1);
        }
        e.canvas.box(e.canvas.lit(0x6F7F48), 0, 606, 1600, 12);
        e.water.mirror(614, 0x4F8C86);
        e.water.streaks(616, 60);
        e.boats.sampan(830, 800, 175, 0xB2476B);
        e.palms.nipa(30, 1090, 330, 0);
        e.palms.nipa(1580, 1090, 360, 0);
    }

    private static void rain(Easel e) {
        e.backdrop(440, 12);
        e.fields.rice(446, 1067, 500, 0x93B27A, 0x4F9A55);
        e.houses.village(1210, 540, 270, 0xE9DCC0, 0x9C4E3C, 0.22);
        e.trees.bamboo(1440, 580, 360, 0.12);
        e.people.standing(520, 780, 200, 0x3F7F8F, 0x33383F, true, 0.3, 1.2);
        e.people.standing(650, 760, 190, 0xC78F3A, 0x33383F, true, 0.4, 0.3);
        e.fields.ears(0x3F8A4A, 0, 60);
        e.canvas.mist(600, 200, 0.22);
        e.sky.rain();
    }

    private static void harvest(Easel e) {
        e.backdrop(460, 5);
        e.fields.rice(466, 1067, 620, 0xE9CF7A, 0xDDAE3A);
        e.palms.coconut(1380, 700, 470, -0.12, 0.06);
        e.people.bent(760, 730, 190, 0x8A4F7A, 1);
        e.people.bent(1120, 760, 205, 0x3F6FA0, -1);
        e.people.carrier(430, 740, 195, 0xB8503C, 0xE3B445);
        e.sky.birds(900, 250, 10);
        e.fields.ears(0xB59B3A, 0xE8B53A, 46);
    }

    private static void kitchenSmoke(Easel e) {
        e.backdrop(520, 5);
        e.fields.rice(526, 1067, 420, 0xA9B070, 0x5F8A42);
        e.trees.bamboo(1420, 760, 470, 0.04);
        e.houses.village(1080, 760, 420, 0xE8D2A8, 0x8A4332, 0.04);
        e.trees.banana(800, 770, 210, 0.03);
        for (int i = 0; i < 26; i++) {
            double t = i / 26.0;
            e.canvas.glow(
                    Tone.thin(e.canvas.lit(0xF3E6E0), 0.20 * (1 - t)),
                    1190 - 210 * t * t + 18 * Math.sin(i),
                    560 - 420 * t,
                    30 + 100 * t);
        }
        e.people.standing(620, 860, 190, 0x8A6FA8, 0x33383F, true, 0.4, 0.5);
        e.people.pupil(540, 862, 125, 0.9);
        e.sky.birds(420, 300, 12);
    }

    private static void moonrise(Easel e) {
        e.backdrop(540, 3);
        e.trees.broad(250, 640, 420, 0x3F7A4A, 0.03);
        e.houses.village(560, 640, 300, 0xDCC9A0, 0x7A4236, 0.05);
        e.houses.village(980, 630, 230, 0xD6D2C0, 0x6F4038, 0.10);
        e.palms.coconut(1320, 660, 520, 0.08, 0);
        e.palms.coconut(1450, 665, 430, -0.06, 0);
        e.canvas.box(e.canvas.lit(0x46603F), 0, 636, 1600, 14);
        e.water.mirror(648, 0x1E3358);
        e.water.glitter(648);
        e.water.floating(860, 1060, 0x4F8A5A, 0xF2A8C8, 40);
    }
}
