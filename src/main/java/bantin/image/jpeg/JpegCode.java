package bantin.image.jpeg;

import java.util.Arrays;

/** The best Huffman code for symbols that occur so and so often, none longer than 16 bits: annex K.2 of the standard. */
final class JpegCode {
    final int[] counts = new int[17];
    final byte[] symbols;
    final int[] codes = new int[256];
    final int[] lengths = new int[256];

    JpegCode(int[] frequencies) {
        int[] sizes = sizes(Arrays.copyOf(frequencies, 257));
        int[] perSize = new int[258];
        for (int i = 0; i <= 256; i++) {
            perSize[sizes[i]]++;
        }
        perSize[0] = 0;
        limit(perSize);
        System.arraycopy(perSize, 1, counts, 1, 16);
        symbols = new byte[Arrays.stream(counts).sum()];
        int at = 0;
        for (int size = 1; size < 258; size++) {
            for (int symbol = 0; symbol < 256; symbol++) {
                if (sizes[symbol] == size) {
                    symbols[at++] = (byte) symbol;
                }
            }
        }
        assign();
    }

    /** The 257th symbol is there so that no code is all ones. */
    private static int[] sizes(int[] frequency) {
        frequency[256] = 1;
        int[] size = new int[257];
        int[] next = new int[257];
        Arrays.fill(next, -1);
        while (true) {
            int least = rarest(frequency, -1);
            int second = rarest(frequency, least);
            if (second < 0) {
                return size;
            }
            frequency[least] += frequency[second];
            frequency[second] = 0;
            for (size[least]++; next[least] >= 0; size[least]++) {
                least = next[least];
            }
            next[least] = second;
            for (size[second]++; next[second] >= 0; size[second]++) {
                second = next[second];
            }
        }
    }

    private static int rarest(int[] frequency, int except) {
        int found = -1;
        for (int i = 0; i <= 256; i++) {
            if (frequency[i] > 0 && i != except && (found < 0 || frequency[i] <= frequency[found])) {
                found = i;
            }
        }
        return found;
    }

    private static void limit(int[] perSize) {
        for (int size = 257; size > 16; size--) {
            while (perSize[size] > 0) {
                int shorter = size - 2;
                while (perSize[shorter] == 0) {
                    shorter--;
                }
                perSize[size] -= 2;
                perSize[size - 1]++;
                perSize[shorter + 1] += 2;
                perSize[shorter]--;
            }
        }
        int longest = 16;
        while (perSize[longest] == 0) {
            longest--;
        }
        perSize[longest]--;
    }

    private void assign() {
        int code = 0;
        int at = 0;
        for (int length = 1; length <= 16; length++) {
            for (int i = 0; i < counts[length]; i++) {
                int symbol = symbols[at++] & 0xFF;
                codes[symbol] = code++;
                lengths[symbol] = length;
            }
            code <<= 1;
        }
    }
}
