package bantin.image.jpeg;

/** One Huffman table of a JPEG file, unfolded for reading ten bits at a time. */
final class JpegHuffman {
    static final int LOOK = 10;
    static final int LOOK_MASK = (1 << LOOK) - 1;

    /** By the next ten bits: length of the code and its symbol, or 0 where the code is longer. */
    final short[] quick = new short[1 << LOOK];

    /** By the next ten bits: value, run and length where a whole coefficient lies within them, or 0. */
    final int[] whole = new int[1 << LOOK];

    private final int[] lastCode = new int[17];
    private final int[] firstSymbol = new int[17];
    private final byte[] symbols;

    /** How often bits were met that are no code of this table. */
    private int unknown;

    JpegHuffman(int[] counts, byte[] symbols) {
        this.symbols = symbols;
        int code = 0;
        int symbol = 0;
        for (int length = 1; length <= 16; length++) {
            firstSymbol[length] = symbol - code;
            for (int i = 0; i < counts[length]; i++) {
                if (length <= LOOK) {
                    enter(code, length, symbols[symbol] & 0xFF);
                }
                code++;
                symbol++;
            }
            lastCode[length] = counts[length] == 0 ? -1 : code - 1;
            code <<= 1;
        }
    }

    private void enter(int code, int length, int symbol) {
        int spare = LOOK - length;
        int size = symbol & 15;
        for (int rest = 0; rest < 1 << spare; rest++) {
            int look = (code << spare | rest) & LOOK_MASK;
            quick[look] = (short) (length << 8 | symbol);
            if (size > 0 && size <= spare) {
                int value = extended(rest >> spare - size, size);
                whole[look] = value << 16 | symbol >> 4 << 8 | length + size;
            }
        }
    }

    /** For a code longer than ten bits, from the next sixteen. A code that does not exist reads as the end of the block. */
    int slow(int bits) {
        for (int length = LOOK + 1; length <= 16; length++) {
            int code = bits >> 16 - length;
            if (code <= lastCode[length]) {
                int symbol = code + firstSymbol[length];
                if (symbol >= 0) {
                    return length << 8 | symbols[symbol] & 0xFF;
                }
            }
        }
        unknown++;
        return 16 << 8;
    }

    boolean metUnknownCode() {
        return unknown > 0;
    }

    /** A difference as JPEG writes it: the leading bit tells the sign. */
    static int extended(int value, int bits) {
        return bits == 0 || value >= 1 << bits - 1 ? value : value - (1 << bits) + 1;
    }
}
