package bantin.text;

import java.util.Locale;

/** When two names that people wrote are the same name. */
public final class Names {
    /** Punctuation that tells names apart: {@code C#}, {@code R&D}, {@code 50%}. */
    private static final String TELLING = "#&@%*";

    private static final String O = "òóỏõọ";
    private static final String U = "ùúủũụ";
    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String Y = "ỳýỷỹỵ";

    private Names() {}

    /**
     * What all spellings of a name have in common: capitals, spaces, hyphens, full stops, composed and decomposed letters,
     * the two ways to place a tone ({@code hoà}, {@code hòa}) and the {@code #} before a word do not matter. Every mark on a
     * letter and every sign such as {@code +} does: {@code bão} and {@code báo}, {@code C++} and {@code C#} are two.
     */
    public static String key(String name) {
        String text = CleanText.of(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (tells(c, key, text, i)) {
                key.appendCodePoint(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return tonesInPlace(key.toString().strip());
    }

    /** {@code Nguyễn Thị Ánh} gives {@code Ánh Nguyễn Thị}: people are put in order by the name that they are called by. */
    public static String givenNameFirst(String name) {
        String single = Spaces.single(name).strip();
        int last = single.lastIndexOf(' ');
        return last < 0 ? single : single.substring(last + 1) + " " + single.substring(0, last);
    }

    private static boolean tells(int c, StringBuilder before, String text, int next) {
        if (c == '#' && before.isEmpty()) {
            // before a word it only says that this is one to look for
            return next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next));
        }
        return Character.isLetterOrDigit(c)
                || TELLING.indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.OTHER_SYMBOL,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** {@code hoà}, {@code khoẻ}, {@code thuỷ} become {@code hòa}, {@code khỏe}, {@code thủy}. */
    private static String tonesInPlace(String text) {
        StringBuilder placed = new StringBuilder(text);
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean open = i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2));
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (!open) {
                continue;
            }
            if (first == 'o' && A.indexOf(second) >= 0) {
                place(placed, i, O.charAt(A.indexOf(second)), 'a');
            } else if (first == 'o' && E.indexOf(second) >= 0) {
                place(placed, i, O.charAt(E.indexOf(second)), 'e');
            } else if (first == 'u' && Y.indexOf(second) >= 0 && (i == 0 || text.charAt(i - 1) != 'q')) {
                place(placed, i, U.charAt(Y.indexOf(second)), 'y');
            }
        }
        return placed.toString();
    }

    private static void place(StringBuilder text, int at, char first, char second) {
        text.setCharAt(at, first);
        text.setCharAt(at + 1, second);
    }
}
