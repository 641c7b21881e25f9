package bantin.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes Vietnamese text in few bytes: one or two for each of the commonest syllables, in place of the bytes that never begin
 * a letter of UTF-8, and all else as it is. Common packing needs half as much again for an article by itself, takes three times
 * as long, and differs between machines.
 */
final class Shorthand {
    /** Divides fields; text that was cleaned does not hold it. */
    static final char FIELD = '\u001f';

    private static final int CAPITAL = 0xC0;
    private static final int SHORT = 29;
    private static final int FIRST_LEAD = 0x80;
    private static final int LEADS = 0x40;

    /** After these a space goes without saying. */
    private static final String BEFORE_SPACE = ",.;:!?)”%";

    private static final byte[] NONE = new byte[0];
    private static final byte[][] SIGNS = signs();

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordTable<byte[]> known = new WordTable<>(this::code);

    private Shorthand(List<String> words) {
        this.words = words;
        words.forEach(word -> numbers.put(word, numbers.size()));
    }

    static Shorthand vietnamese() {
        try (InputStream in = Objects.requireNonNull(Shorthand.class.getResourceAsStream("shorthand.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Shorthand(List.of(text.strip().split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By their numbers. */
    List<String> words() {
        return words;
    }

    byte[] write(String text) {
        char[] chars = text.toCharArray();
        // no letter takes more bytes, and no code more than its word
        byte[] out = new byte[3 * chars.length];
        int size = 0;
        int at = 0;
        while (at < chars.length) {
            boolean spaced = at > 0 && isBeforeSpace(chars[at - 1]);
            int from = spaced && chars[at] == ' ' ? at + 1 : at;
            int to = Letters.endOfWord(chars, from);
            byte[] code = to > from && spaced == from > at ? known.get(chars, from, to) : NONE;
            if (code.length == 0) {
                to = end(chars, Math.max(to, at + 1));
                code = literally(chars, at, to);
            }
            for (byte each : code) {
                out[size++] = each;
            }
            at = to;
        }
        return Arrays.copyOf(out, size);
    }

    /** Halves of a sign stay together. */
    private static int end(char[] chars, int to) {
        return Character.isHighSurrogate(chars[to - 1]) && to < chars.length ? to + 1 : to;
    }

    private static byte[] literally(char[] chars, int from, int to) {
        if (to - from == 1 && chars[from] < 0x80) {
            return SIGNS[chars[from]];
        }
        return new String(chars, from, to - from).getBytes(StandardCharsets.UTF_8);
    }

    /** By themselves; of those that control something, the ends of lines, pages and fields alone. */
    private static byte[][] signs() {
        byte[][] signs = new byte[0x80][];
        for (byte sign = 0; sign >= 0; sign++) {
            boolean kept = sign >= ' ' || sign == '\n' || sign == '\f' || sign == FIELD;
            signs[sign] = new byte[] {kept ? sign : (byte) ' '};
        }
        return signs;
    }

    private static boolean isBeforeSpace(char c) {
        return Letters.isLetter(c) || BEFORE_SPACE.indexOf(c) >= 0;
    }

    /** Empty for a word that has none. */
    private byte[] code(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Integer number = numbers.get(small);
        boolean capital = !word.equals(small);
        if (number == null
                || capital && !word.equals(small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1))) {
            return NONE;
        }
        ByteArrayOutputStream code = new ByteArrayOutputStream(3);
        if (capital) {
            code.write(CAPITAL);
        }
        if (number < SHORT) {
            code.write(shortCode(number));
        } else {
            code.write(FIRST_LEAD + (number - SHORT) / 256);
            code.write((number - SHORT) % 256);
        }
        return code.toByteArray();
    }

    /** The control characters but for the ends of lines and pages. */
    private static int shortCode(int number) {
        return number < '\n' ? number : number < '\f' - 1 ? number + 1 : number + 2;
    }
}
