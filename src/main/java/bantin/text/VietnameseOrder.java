package bantin.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of Vietnamese dictionaries and lists: a ă â b c d đ e ê … o ô ơ … u ư, then the tones ngang, huyền, hỏi, ngã,
 * sắc, nặng, compared syllable by syllable: An Thới stands before Anh Đức, Ba Sao before Bà Rịa. Upper case and
 * spelling decide only between strings that are otherwise equal, so that no two different strings tie.
 *
 * <p>Own tables, because the JDK's collator ignores spaces and may change with its version.
 */
public final class VietnameseOrder implements Comparator<String> {
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323"; // huyền hỏi ngã sắc nặng

    private static final char END = '\0';
    private static final char NEXT_SYLLABLE = '\1';
    private static final char MARKS = '\2';
    private static final char NO_MARK = '\3';
    private static final char FIRST_TONE = '\4';
    private static final char OTHER_MARK = '\u0010';
    private static final char OTHER_SIGN = '\u007f';
    private static final char FIRST_DIGIT = '\u0090';
    private static final char FIRST_LETTER = '\u00a0';
    private static final char OTHER_LETTER = '\u00f0';

    @Override
    public int compare(String a, String b) {
        return key(a).compareTo(key(b));
    }

    /** The items in the order of their names; each name is looked at once. */
    public <T> List<T> sorted(Collection<T> items, Function<? super T, String> name) {
        record Keyed<T>(String key, T item) {}
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        items.forEach(item -> keyed.add(new Keyed<>(key(name.apply(item)), item)));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::item).toList();
    }

    /** A string whose plain {@code compareTo} gives this order: make it once for each item of a long list. */
    public String key(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(apart.length() * 4);
        StringBuilder marks = new StringBuilder();
        StringBuilder cases = new StringBuilder(apart.length());
        int at = 0;
        while (at < apart.length()) {
            char c = apart.charAt(at++);
            if (isBetweenSyllables(c)) {
                endSyllable(key, marks);
                continue;
            }
            char letter = Character.toLowerCase(c);
            char mark = NO_MARK;
            while (at < apart.length() && Folding.isMark(apart.charAt(at))) {
                char sign = apart.charAt(at++);
                char marked = withShape(letter, sign);
                mark = marked == letter ? (char) Math.max(mark, weightOfMark(sign)) : mark;
                letter = marked;
            }
            appendWeight(key, letter);
            marks.append(mark);
            cases.append(Character.isUpperCase(c) ? '2' : '1');
        }
        endSyllable(key, marks);
        return key.append(END).append(cases).append(END).append(text).toString();
    }

    private static void endSyllable(StringBuilder key, StringBuilder marks) {
        if (!marks.isEmpty()) {
            key.append(MARKS).append(marks).append(NEXT_SYLLABLE);
            marks.setLength(0);
        }
    }

    private static boolean isBetweenSyllables(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c >= 0x2010 && c <= 0x2015;
    }

    /** ă, â, ê, ô, ơ and ư are letters of their own; any other mark only marks the letter. */
    private static char withShape(char letter, char mark) {
        return switch (mark) {
            case '\u0306' -> letter == 'a' ? 'ă' : letter;
            case '\u0302' -> letter == 'a' ? 'â' : letter == 'e' ? 'ê' : letter == 'o' ? 'ô' : letter;
            case '\u031B' -> letter == 'o' ? 'ơ' : letter == 'u' ? 'ư' : letter;
            default -> letter;
        };
    }

    private static char weightOfMark(char mark) {
        int tone = TONES.indexOf(mark);
        return tone >= 0 ? (char) (FIRST_TONE + tone) : (char) (OTHER_MARK + (mark & 0xff));
    }

    /** Signs before digits, digits before letters, other alphabets last. */
    private static void appendWeight(StringBuilder key, char letter) {
        int place = LETTERS.indexOf(letter);
        if (place >= 0) {
            key.append((char) (FIRST_LETTER + place));
        } else if (letter >= '0' && letter <= '9') {
            key.append((char) (FIRST_DIGIT + letter - '0'));
        } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
            key.append(OTHER_LETTER).append(letter);
        } else if (letter > ' ' && letter < OTHER_SIGN) {
            key.append(letter);
        } else {
            key.append(OTHER_SIGN).append((char) (letter + FIRST_TONE));
        }
    }
}
