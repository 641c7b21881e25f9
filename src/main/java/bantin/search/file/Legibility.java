package bantin.search.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells text from what comes out of fonts that lie about their letters: {@code đ°ờng}, {@code viÖt}, {@code hoµ}. In such text
 * signs stand inside words, and capitals with marks behind small letters; in honest text, of whatever language, hardly ever.
 */
final class Legibility {
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Signs for a degree, a currency, a paragraph…, spaces of letters for private use, and what is no letter at all. */
    private static final String SIGN = "[\\p{So}\\p{Sc}\\p{Sk}\\p{Co}\\p{Cn}¡¿§¶·¸¹¼½¾¬±¦×÷\ufffd]";

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("\\p{L}" + SIGN + "+\\p{L}|\\p{L}µ|\\p{Ll}[\\p{Lu}&&[^\\x00-\\x7f]]");

    /** A few such words happen: units, formulas, names of firms. */
    private static final int LEAST = 3;

    private static final int PER_HUNDRED = 4;

    private Legibility() {}

    /** The first impossible word, when there are many among those that are not plain ASCII. */
    static Optional<String> wrongWord(List<String> pages) {
        Optional<String> first = Optional.empty();
        long words = 0;
        long wrong = 0;
        for (String page : pages) {
            for (Matcher word = WORD.matcher(page); word.find(); ) {
                if (word.group().chars().allMatch(letter -> letter < 0x80)) {
                    continue;
                }
                words++;
                if (IMPOSSIBLE.matcher(word.group()).find()) {
                    wrong++;
                    first = first.or(() -> Optional.of(word.group()));
                }
            }
        }
        return wrong >= LEAST && wrong * 100 >= words * PER_HUNDRED ? first : Optional.empty();
    }
}
