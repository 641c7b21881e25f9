package pictures;

import java.awt.Color;

/** The hour of a picture: its sky, where the sun stands, and how the hour tints what is near and far. */
record Light(
        Color zenith, Color middle, Color horizon, Color sun, Color tint, double strength, double sunX, double sunY) {
    static final Light DAWN = hour(0x5B7FB0, 0xF3B6A0, 0xFFE3B0, 0xFFF3CF, 0x8A5A78, 0.20, 0.62, 0.40);
    static final Light MORNING = hour(0x5FA9DB, 0xA9D8EE, 0xF6F3DC, 0xFFFBE6, 0xFFF0C0, 0.06, 0.76, 0.16);
    static final Light NOON = hour(0x3F94D3, 0x8CCBEE, 0xDDF1F4, 0xFFFFFF, 0xFFFFFF, 0.02, 0.24, 0.08);
    static final Light GOLDEN = hour(0x7FA8C6, 0xF7CF93, 0xFFE9B8, 0xFFF6D6, 0xD98A3A, 0.20, 0.30, 0.34);
    static final Light DUSK = hour(0x3E4C82, 0xD97F77, 0xFFC27A, 0xFFE0A0, 0x4A3568, 0.36, 0.46, 0.44);
    static final Light NIGHT = hour(0x101B3D, 0x22386B, 0x4C6A9A, 0xFFF4D0, 0x16264F, 0.58, 0.74, 0.20);
    static final Light RAIN = hour(0x7C93A3, 0xA9BBC4, 0xD5DEDD, 0xEAF0EE, 0x6E8791, 0.26, 0.50, 0.10);

    private static Light hour(
            int zenith, int middle, int horizon, int sun, int tint, double strength, double sunX, double sunY) {
        return new Light(
                Tone.of(zenith), Tone.of(middle), Tone.of(horizon), Tone.of(sun), Tone.of(tint), strength, sunX, sunY);
    }

    /** The same hour with the sun elsewhere, in shares of the sheet. */
    Light sunAt(double x, double y) {
        return new Light(zenith, middle, horizon, sun, tint, strength, x, y);
    }

    /** The same sky, but what stands before it is lit by lamps. */
    Light lamplit() {
        return new Light(zenith, middle, horizon, sun, tint, 0.06, sunX, sunY);
    }

    /** A colour as it looks at this hour, from 0 (near) to 1 (lost in the haze). */
    Color on(Color own, double distance) {
        Color tinted = Tone.mix(own, Tone.mix(own, tint, 0.85), strength);
        Color dimmed = Tone.darker(tinted, strength * 0.45);
        return Tone.mix(dimmed, haze(), distance);
    }

    Color haze() {
        return Tone.mix(horizon, middle, 0.45);
    }

    boolean isNight() {
        return strength > 0.5;
    }
}
