package bantin.content.markdown.written;

/**
 * Which signs a text holds at all, found with one look at each letter: what is not in it need not be looked for, and most
 * paragraphs of a newspaper hold nothing but words.
 *
 * @param low one bit for each of the first 64 characters
 * @param high one bit for each of the next 64
 * @param oddSpaces whether there are spaces that Markdown takes for letters
 */
public record Signs(long low, long high, boolean oddSpaces) {

    public static Signs of(String text) {
        long low = 0;
        long high = 0;
        boolean oddSpaces = false;
        for (char c : text.toCharArray()) {
            if (c < 0x40) {
                low |= 1L << c;
            } else if (c < 0x80) {
                high |= 1L << c;
            } else if (PastedSpaces.isOdd(c)) {
                oddSpaces = true;
            }
        }
        return new Signs(low, high, oddSpaces);
    }

    /** Whether one of these stands there. */
    public boolean holdOf(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < 0x80 && ((c < 0x40 ? low : high) >>> c & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least one of these is in the text; those beyond ASCII are not known. */
    public boolean holdAny(Signs wanted) {
        return (low & wanted.low | high & wanted.high) != 0;
    }
}
