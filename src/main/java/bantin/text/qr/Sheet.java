package bantin.text.qr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All of a code of one size that is the same whatever it says: the dots that are printed on it, and where those of a text go. */
final class Sheet {
    /** So many blocks is a text cut into, and so many bytes mend each, on the smallest sheet and on those that follow. */
    private static final int[] BLOCKS = {1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4};

    private static final int[] MENDING = {7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20};

    /** Tells readers that few of the dots mend others, and which mask lies on all. */
    private static final int FORMAT = 0b111100010011101;

    private static final int FIRST_NUMBERED = 7;

    /** The number of a sheet, and what mends that. */
    private static final int[] NUMBERS = {0x07C94, 0x085BC, 0x09A99, 0x0A4D3, 0x0BBF6};

    private static final byte FREE = 2;

    /** From the smallest. */
    static final List<Sheet> ALL =
            IntStream.rangeClosed(1, BLOCKS.length).mapToObj(Sheet::new).toList();

    final int size;
    private final int blocks;
    private final Mending mending;
    private final byte[] dots;
    /** Where each bit goes, byte after byte. */
    private final int[] places;

    private Sheet(int number) {
        size = 17 + 4 * number;
        blocks = BLOCKS[number - 1];
        mending = new Mending(MENDING[number - 1]);
        dots = new byte[size * size];
        Arrays.fill(dots, FREE);
        printSquares(number);
        printTicks();
        printFormat();
        if (number >= FIRST_NUMBERED) {
            printNumber(NUMBERS[number - FIRST_NUMBERED]);
        }
        places = places();
        for (int place : places) {
            dots[place] = mask(place);
        }
    }

    /** How many bytes can be written on it. */
    int room() {
        return places.length / 8 - blocks * mending.count();
    }

    /** A row after the other; 1 is dark. */
    byte[] with(byte[] text) {
        byte[] filled = dots.clone();
        int length = text.length / blocks;
        int shorter = blocks - text.length % blocks;
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            int end = from + length + (block < shorter ? 0 : 1);
            byte[] rest = mending.of(text, from, end);
            for (int i = 0; i < end - from; i++) {
                write(filled, i < length ? i * blocks + block : i * blocks + block - shorter, text[from + i]);
            }
            for (int i = 0; i < rest.length; i++) {
                write(filled, text.length + i * blocks + block, rest[i]);
            }
            from = end;
        }
        return filled;
    }

    private void write(byte[] filled, int at, int value) {
        for (int bit = 0; bit < 8; bit++) {
            filled[places[8 * at + bit]] ^= (byte) (value >> 7 - bit & 1);
        }
    }

    private void print(int x, int y, boolean dark) {
        if (x >= 0 && x < size && y >= 0 && y < size) {
            dots[y * size + x] = (byte) (dark ? 1 : 0);
        }
    }

    /** A large one in each corner but the last, and small ones where some rows and columns meet. */
    private void printSquares(int number) {
        int last = size - 7;
        printSquare(3, 3, 4);
        printSquare(size - 4, 3, 4);
        printSquare(3, size - 4, 4);
        int[] middles = number < FIRST_NUMBERED ? new int[] {6, last} : new int[] {6, (last + 7) / 4 * 2, last};
        for (int y : middles) {
            for (int x : middles) {
                if (number > 1 && dots[y * size + x] == FREE) {
                    printSquare(x, y, 2);
                }
            }
        }
    }

    private void printSquare(int middleX, int middleY, int radius) {
        for (int y = -radius; y <= radius; y++) {
            for (int x = -radius; x <= radius; x++) {
                int ring = Math.max(Math.abs(x), Math.abs(y));
                print(middleX + x, middleY + y, radius == 2 ? ring != 1 : ring != 2 && ring != 4);
            }
        }
    }

    private void printTicks() {
        for (int i = 8; i < size - 8; i++) {
            print(i, 6, i % 2 == 0);
            print(6, i, i % 2 == 0);
        }
    }

    private void printFormat() {
        for (int i = 0; i < 15; i++) {
            boolean dark = (FORMAT >> i & 1) == 1;
            print(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, dark);
            print(i < 8 ? size - 1 - i : i == 8 ? 7 : 14 - i, 8, dark);
        }
        print(8, size - 8, true);
    }

    private void printNumber(int number) {
        for (int i = 0; i < 18; i++) {
            print(i / 3, size - 11 + i % 3, (number >> i & 1) == 1);
            print(size - 11 + i % 3, i / 3, (number >> i & 1) == 1);
        }
    }

    /** Two columns together from the right, up and down in turn. */
    private int[] places() {
        int[] found = new int[dots.length];
        int count = 0;
        boolean up = true;
        for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2) {
            for (int i = 0; i < size; i++) {
                int y = up ? size - 1 - i : i;
                for (int x = right; x > right - 2; x--) {
                    if (dots[y * size + x] == FREE) {
                        found[count++] = y * size + x;
                    }
                }
            }
            up = !up;
        }
        return Arrays.copyOf(found, count);
    }

    private byte mask(int place) {
        return (byte) ((place % size + place / size) % 3 == 0 ? 1 : 0);
    }
}
