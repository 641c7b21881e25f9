package bantin.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream(chars.length);
        int at = 0;
        while (at < chars.length) {
            boolean spaced = at > 0 && isBeforeSpace(chars[at - 1]);
            int from = spaced && chars[at] == ' ' ? at + 1 : at;
            int to = Letters.endOfWord(chars, from);
            byte[] code = to > from && spaced == from > at ? known.get(chars, from, to) : new byte[0];
            if (code.length > 0) {
                out.writeBytes(code);
                at = to;
            } else {
                at = literally(chars, at, Math.max(to, at + 1), out);
            }
        }
        return out.toByteArray();
    }

    private static int literally(char[] chars, int from, int to, ByteArrayOutputStream out) {
        if (to - from == 1 && chars[from] >= ' ' && chars[from] < 0x80) {
            out.write(chars[from]);
            return to;
        }
        boolean pair = Character.isHighSurrogate(chars[to - 1]) && to < chars.length;
        int end = pair ? to + 1 : to;
        String text =
                chars[from] < ' ' && "\n\f\u001f".indexOf(chars[from]) < 0 ? " " : new String(chars, from, end - from);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return end;
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
            return new byte[0];
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
