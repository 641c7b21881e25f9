package bantin.content.markdown.paste.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an item of a list.
 *
 * @param number of an ordered list; -1 for a bullet
 */
public record ItemMark(int number) {
    public static final ItemMark BULLET = new ItemMark(-1);

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]?");

    /** FontLetters and Roman numbers are words that other texts cite: {@code điểm a khoản 1}. They begin with one of these, a bullet does not. */
    private static final Pattern LETTER = Pattern.compile("\\(?[\\p{L}\\p{N}].*");

    /** The mark of a list that its own text shows, such as {@code 1.}, {@code ·} or Word's {@code o}; none for {@code a)}. */
    public static Optional<ItemMark> of(String shown, boolean symbolFont) {
        Matcher number = NUMBER.matcher(shown);
        if (number.matches()) {
            return Optional.of(new ItemMark(Integer.parseInt(number.group(1))));
        }
        boolean bullet =
                symbolFont || shown.equals("o") || !LETTER.matcher(shown).matches();
        return bullet ? Optional.of(BULLET) : Optional.empty();
    }

    public boolean isOrdered() {
        return number >= 0;
    }
}
