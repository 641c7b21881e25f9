package bantin.image.png;

import static bantin.image.file.Bytes.u16be;

import bantin.image.pixels.Alpha;
import bantin.image.pixels.Pixels;

/** How the numbers of a PNG file become channels of eight bits: greys, colours, palettes, and what may be seen through. */
final class PngColours {
    private static final int RGB = 2;
    private static final int PALETTE = 3;

    private final int colour;
    private final int bits;
    private final byte[] palette;
    /** Of a palette: the alpha of each colour; else the one colour that is not shown. */
    private final byte[] transparency;

    PngColours(int colour, int bits, byte[] palette, byte[] transparency) {
        this.colour = colour;
        this.bits = bits;
        this.palette = palette;
        this.transparency = transparency;
        boolean known = bits == 8 || bits == 16 && colour != PALETTE || bits < 8 && (colour == 0 || colour == PALETTE);
        boolean whole = colour != PALETTE || palette.length >= 3;
        if (!known || !whole || Integer.bitCount(bits) != 1 || colour == 1 || colour == 5 || colour > 6) {
            throw new IllegalArgumentException(colour + " with " + bits + " bits");
        }
    }

    /** Of one pixel in the file. */
    int samples() {
        return colour == RGB ? 3 : colour == 4 ? 2 : colour == 6 ? 4 : 1;
    }

    /** Of one pixel as it comes out. */
    int channels() {
        return hasAlpha() ? 4 : colour == 0 ? 1 : 3;
    }

    private boolean hasAlpha() {
        return colour >= 4 || transparency.length > 0;
    }

    Pixels.Model model() {
        return hasAlpha() ? Pixels.Model.RGBA : colour == 0 ? Pixels.Model.GRAY : Pixels.Model.RGB;
    }

    /** Colours come multiplied by alpha. */
    void unpack(byte[] row, int width, byte[][] into) {
        int samples = samples();
        for (int x = 0; x < width; x++) {
            int first = raw(row, x * samples);
            if (colour == PALETTE) {
                ofPalette(first, x, into);
            } else if (channels() < 4) {
                for (int c = 0; c < samples; c++) {
                    into[c][x] = (byte) eight(raw(row, x * samples + c));
                }
            } else {
                int second = samples < 3 ? first : raw(row, x * samples + 1);
                int third = samples < 3 ? first : raw(row, x * samples + 2);
                int alpha = colour >= 4
                        ? eight(raw(row, x * samples + samples - 1))
                        : isHidden(first, second, third) ? 0 : 255;
                put(into, x, eight(first), eight(second), eight(third), alpha);
            }
        }
    }

    private void ofPalette(int index, int x, byte[][] into) {
        int at = Math.min(index, palette.length / 3 - 1) * 3;
        int alpha = index < transparency.length ? transparency[index] & 0xFF : 255;
        if (into.length == 4) {
            put(into, x, palette[at] & 0xFF, palette[at + 1] & 0xFF, palette[at + 2] & 0xFF, alpha);
            return;
        }
        for (int c = 0; c < 3; c++) {
            into[c][x] = palette[at + c];
        }
    }

    private static void put(byte[][] into, int x, int red, int green, int blue, int alpha) {
        into[0][x] = (byte) Alpha.multiplied(red, alpha);
        into[1][x] = (byte) Alpha.multiplied(green, alpha);
        into[2][x] = (byte) Alpha.multiplied(blue, alpha);
        into[3][x] = (byte) alpha;
    }

    private boolean isHidden(int first, int second, int third) {
        boolean grey = colour == 0;
        return transparency.length >= (grey ? 2 : 6)
                && first == u16be(transparency, 0)
                && (grey || second == u16be(transparency, 2) && third == u16be(transparency, 4));
    }

    private int raw(byte[] row, int sample) {
        if (bits == 8) {
            return row[sample] & 0xFF;
        }
        if (bits == 16) {
            return (row[2 * sample] & 0xFF) << 8 | row[2 * sample + 1] & 0xFF;
        }
        int bit = sample * bits;
        return (row[bit >> 3] & 0xFF) >> 8 - bits - (bit & 7) & (1 << bits) - 1;
    }

    private int eight(int sample) {
        int most = (1 << bits) - 1;
        return bits == 8 ? sample : (int) ((sample * 255L + most / 2) / most);
    }
}
