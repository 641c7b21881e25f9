package pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Village houses, the communal house, schools and offices. */
final class Houses {
    private final Canvas canvas;

    Houses(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A small house with a hipped roof and a veranda; lamps are lit at night. */
    void village(double x, double y, double size, int wall, int roof, double distance) {
        Color plaster = canvas.lit(wall, distance);
        canvas.pool(Tone.thin(canvas.lit(0x14242A), 0.30), x, y, size * 0.75, size * 0.08);
        canvas.box(
                Canvas.across(Tone.lighter(plaster, 0.14), x - size * 0.5, Tone.darker(plaster, 0.16), x + size * 0.5),
                x - size * 0.5,
                y - size * 0.40,
                size,
                size * 0.40);
        Color pane = canvas.light.strength() > 0.3 ? Tone.of(0xFFD98A) : canvas.lit(0x49616A, distance);
        for (int i = -1; i <= 1; i++) {
            double tall = i == 0 ? 0.30 : 0.18;
            canvas.box(
                    pane,
                    x + i * size * 0.30 - size * 0.08,
                    y - size * (i == 0 ? 0.30 : 0.29),
                    size * 0.16,
                    size * tall);
        }
        if (canvas.light.strength() > 0.3) {
            canvas.glow(Tone.thin(Tone.of(0xFFC56B), 0.4), x, y - size * 0.18, size * 0.55);
        }
        tiled(x, y - size * 0.36, size * 0.70, size * 0.34, size * 0.36, canvas.lit(roof, distance), 0.02);
        for (int i = -2; i <= 2; i++) {
            canvas.line(
                    Tone.darker(plaster, 0.35),
                    size * 0.018,
                    x + i * size * 0.27,
                    y,
                    x + i * size * 0.27,
                    y - size * 0.36);
        }
    }

    /** A roof with rows of tiles; its corners sweep up by a share of its width. */
    void tiled(double x, double y, double half, double ridge, double rise, Color tile, double sweep) {
        double tip = half * sweep;
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - half - tip, y - tip * 2.2);
        roof.quadTo(x - half * 0.7, y + tip * 0.3, x, y + tip * 0.2);
        roof.quadTo(x + half * 0.7, y + tip * 0.3, x + half + tip, y - tip * 2.2);
        roof.quadTo(x + ridge * 1.25, y - rise * 0.42, x + ridge, y - rise);
        roof.quadTo(x, y - rise + tip * 0.8, x - ridge, y - rise);
        roof.quadTo(x - ridge * 1.25, y - rise * 0.42, x - half - tip, y - tip * 2.2);
        canvas.fill(Canvas.down(Tone.lighter(tile, 0.20), y - rise, Tone.darker(tile, 0.24), y), roof);
        Shape kept = canvas.pen.getClip();
        canvas.pen.clip(roof);
        int gutters = 34;
        for (int i = 0; i <= gutters; i++) {
            double t = i * 2.0 / gutters - 1;
            canvas.line(
                    Tone.thin(Tone.darker(tile, 0.5), 0.42),
                    Math.max(1, half * 0.008),
                    x + t * ridge,
                    y - rise,
                    x + t * (half + tip) * 1.04,
                    y + 6);
        }
        for (int i = 1; i < 7; i++) {
            canvas.line(
                    Tone.thin(Tone.lighter(tile, 0.5), 0.15),
                    1.5,
                    x - half * 1.2,
                    y - rise * i / 7,
                    x + half * 1.2,
                    y - rise * i / 7);
        }
        canvas.pen.setClip(kept);
        canvas.line(
                Tone.darker(tile, 0.30),
                Math.max(2, half * 0.022),
                Shapes.curve(x - ridge, y - rise, x, y - rise + tip * 0.8, x + ridge, y - rise));
    }

    /** The communal house: swept roofs in two tiers over a row of dark red columns. */
    void communal(double x, double y, double size) {
        Color tile = canvas.lit(0xB4553A);
        Color wood = canvas.lit(0x7A2F26);
        double wall = size * 0.30;
        canvas.box(
                Canvas.down(canvas.lit(0xC9BFAE), y - size * 0.05, canvas.lit(0x8F867A), y),
                x - size * 0.98,
                y - size * 0.05,
                size * 1.96,
                size * 0.06);
        canvas.box(
                Canvas.down(canvas.lit(0x4A231C), y - wall, canvas.lit(0x6D3A2A), y - size * 0.05),
                x - size * 0.84,
                y - wall,
                size * 1.68,
                wall - size * 0.05);
        for (int i = -3; i <= 3; i++) {
            Color door = i == 0 ? canvas.lit(0x2E1712) : canvas.lit(0x9A4A30);
            canvas.box(
                    door, x + i * size * 0.23 - size * 0.085, y - wall * 0.80, size * 0.17, wall * 0.80 - size * 0.05);
            canvas.line(
                    canvas.lit(0xD9A94E),
                    2,
                    x + i * size * 0.23,
                    y - wall * 0.78,
                    x + i * size * 0.23,
                    y - size * 0.06);
        }
        canvas.glow(Tone.thin(Tone.of(0xFFC66A), 0.65), x, y - wall * 0.4, size * 0.16);
        for (int i = 0; i <= 7; i++) {
            double at = x - size * 0.84 + i * size * 0.24;
            canvas.box(
                    Canvas.across(
                            Tone.lighter(wood, 0.25), at - size * 0.018, Tone.darker(wood, 0.35), at + size * 0.02),
                    at - size * 0.018,
                    y - wall - size * 0.02,
                    size * 0.036,
                    wall - size * 0.03);
        }
        tiled(x, y - wall + size * 0.03, size * 1.02, size * 0.62, size * 0.22, tile, 0.07);
        canvas.box(canvas.lit(0xE6C58A), x - size * 0.50, y - wall - size * 0.235, size, size * 0.075);
        tiled(x, y - wall - size * 0.20, size * 0.66, size * 0.36, size * 0.22, tile, 0.09);
        ridge(x, y - wall - size * 0.42, size * 0.34);
    }

    private void ridge(double x, double y, double reach) {
        Color glaze = canvas.lit(0x4F8F7A);
        for (int side = -1; side <= 1; side += 2) {
            double width = reach * 0.055;
            canvas.line(
                    glaze,
                    width,
                    Shapes.curve(
                            x + side * reach,
                            y - reach * 0.10,
                            x + side * reach * 0.72,
                            y + reach * 0.05,
                            x + side * reach * 0.55,
                            y - reach * 0.10));
            canvas.line(
                    glaze,
                    width * 0.9,
                    Shapes.curve(
                            x + side * reach * 0.55,
                            y - reach * 0.10,
                            x + side * reach * 0.36,
                            y - reach * 0.02,
                            x + side * reach * 0.22,
                            y - reach * 0.15));
            canvas.dot(glaze, x + side * reach * 0.21, y - reach * 0.15, width * 0.9);
        }
        canvas.dot(canvas.lit(0xF0B43C), x, y - reach * 0.13, reach * 0.075);
    }

    /** A long public building of one or two floors with arcades. */
    void hall(double x, double y, double half, int floors, int wall, int roof) {
        double storey = half * 0.30;
        Color plaster = canvas.lit(wall);
        double top = y - storey * floors;
        canvas.box(
                Canvas.across(Tone.lighter(plaster, 0.22), x - half, Tone.darker(plaster, 0.10), x + half),
                x - half,
                top,
                half * 2,
                storey * floors);
        int bays = 9;
        for (int floor = 0; floor < floors; floor++) {
            double foot = y - storey * floor;
            for (int bay = 0; bay < bays; bay++) {
                double at = x - half + half * 2 * (bay + 0.5) / bays;
                window(at, foot, half / bays, storey, floor == 0 && bay == bays / 2, plaster);
            }
            canvas.box(Tone.lighter(plaster, 0.55), x - half * 1.02, foot - storey - 3, half * 2.04, storey * 0.07);
        }
        tiled(x, top, half * 1.07, half * 0.86, storey * 0.62, canvas.lit(roof), 0.0);
        canvas.box(canvas.lit(0xB8B0A2), x - half * 1.03, y - storey * 0.06, half * 2.06, storey * 0.07);
    }

    private void window(double x, double foot, double half, double storey, boolean door, Color plaster) {
        Color frame = door ? canvas.lit(0x5B3A2A) : canvas.lit(0x3F6E86);
        double tall = door ? storey * 0.72 : storey * 0.46;
        double base = door ? foot : foot - storey * 0.22;
        canvas.box(frame, x - half * 0.52, base - tall, half * 1.04, tall);
        canvas.fill(
                Tone.thin(canvas.light.horizon(), 0.45),
                Shapes.polygon(
                        x - half * 0.45,
                        base - tall * 0.92,
                        x + half * 0.1,
                        base - tall * 0.92,
                        x - half * 0.45,
                        base - tall * 0.25));
        canvas.line(Tone.lighter(plaster, 0.6), 3, x, base, x, base - tall);
        canvas.line(Tone.darker(plaster, 0.20), half * 0.12, x - half, foot, x - half, foot - storey * 0.95);
    }
}
