package bantin.search;

/** What a word is made of: letters with their marks, and numbers. */
final class Letters {
    private static final int USUAL = 0x2000;
    private static final boolean[] IS_LETTER = usual();

    private Letters() {}

    static boolean isLetter(char c) {
        return c < USUAL ? IS_LETTER[c] : isLetterByType(c);
    }

    /** Where the word that begins at a place ends. */
    static int endOfWord(char[] text, int from) {
        int end = from;
        while (end < text.length && isLetter(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean[] usual() {
        boolean[] letters = new boolean[USUAL];
        for (char c = 0; c < USUAL; c++) {
            letters[c] = isLetterByType(c);
        }
        return letters;
    }

    private static boolean isLetterByType(char c) {
        int type = Character.getType(c);
        return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
    }
}
