package bantin.text;

/** Cuts text between syllables, which Vietnamese writes apart. */
public final class Syllables {
    private Syllables() {}

    /**
     * The text itself when it is short enough, else its beginning, ended with … after a whole word: at most
     * {@code maxChars} with the ellipsis. Only a first word that is longer than that is cut inside.
     */
    public static String cut(String text, int maxChars) {
        String whole = text.strip();
        if (whole.length() <= maxChars) {
            return whole;
        }
        int room = Math.max(1, maxChars - 1);
        int end = room;
        while (end > 0 && !isSpace(whole.charAt(end))) {
            end--;
        }
        end = end == 0 ? room - (Character.isHighSurrogate(whole.charAt(room - 1)) ? 1 : 0) : end;
        while (end > 1 && isLooseEnd(whole.charAt(end - 1))) {
            end--;
        }
        return whole.substring(0, end) + "…";
    }

    /** A comma or dash before the ellipsis reads like a mistake. */
    private static boolean isLooseEnd(char c) {
        return isSpace(c) || ",;:-–—.…(“\"".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
