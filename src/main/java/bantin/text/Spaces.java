package bantin.text;

/**
 * Spaces that look like the ordinary one and are another letter: the no-break space that Word, browsers and keyboards leave
 * behind, the thin ones of typesetters, the wide one of East Asia.
 */
public final class Spaces {
    private Spaces() {}

    /** Whether a letter is a space of any kind, a tab or a line end. */
    public static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** A space that is not the ordinary one. */
    public static boolean isUnusual(int c) {
        return c == '\u00a0' || c >= '\u1680' && Character.isSpaceChar(c);
    }

    public static boolean hasUnusual(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnusual(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Each unusual space as an ordinary one; the text keeps its length. */
    public static String ordinary(String text) {
        if (!hasUnusual(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (isUnusual(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** The text without the spaces of any kind at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** For comparing what editors typed: ordinary spaces, one at a time, none at the ends. */
    public static String single(String text) {
        String plain = strip(ordinary(text));
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < ' ' || plain.charAt(i) == ' ' && plain.charAt(i - 1) == ' ') {
                return plain.replaceAll("\\s+", " ");
            }
        }
        return plain;
    }
}
