package bantin.text.qr;

/** The bytes that mend some others when dots of them can't be read: the rest of a division of polynomials, after Reed and Solomon. */
final class Mending {
    private static final int[] POWERS = powers();
    private static final int[] LOGS = logs();

    /** Of what is divided by, the logarithms of all but the first, which is 1. */
    private final int[] divisor;

    /** @param count of the bytes that mend */
    Mending(int count) {
        int[] factors = new int[count];
        factors[count - 1] = 1;
        for (int root = 0; root < count; root++) {
            for (int i = 0; i < count; i++) {
                int next = i + 1 < count ? factors[i + 1] : 0;
                factors[i] = (factors[i] == 0 ? 0 : POWERS[LOGS[factors[i]] + root]) ^ next;
            }
        }
        divisor = new int[count];
        for (int i = 0; i < count; i++) {
            divisor[i] = LOGS[factors[i]];
        }
    }

    int count() {
        return divisor.length;
    }

    byte[] of(byte[] text, int from, int end) {
        byte[] rest = new byte[divisor.length];
        for (int at = from; at < end; at++) {
            int factor = (text[at] ^ rest[0]) & 0xFF;
            System.arraycopy(rest, 1, rest, 0, rest.length - 1);
            rest[rest.length - 1] = 0;
            if (factor != 0) {
                int log = LOGS[factor];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] ^= (byte) POWERS[divisor[i] + log];
                }
            }
        }
        return rest;
    }

    /** Of 2, where bytes are polynomials; twice, so that the sum of two logarithms is found too. */
    private static int[] powers() {
        int[] powers = new int[2 * 255];
        int power = 1;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power;
            power = power << 1 ^ (power >> 7) * 0x11D;
        }
        return powers;
    }

    private static int[] logs() {
        int[] logs = new int[256];
        for (int i = 0; i < 255; i++) {
            logs[POWERS[i]] = i;
        }
        return logs;
    }
}
