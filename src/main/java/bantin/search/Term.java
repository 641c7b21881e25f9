package bantin.search;

import bantin.text.Folding;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A syllable, number or foreign word, as it is compared. The browser's script makes the same of what readers type.
 *
 * @param exact with its marks, in small letters, in one spelling: {@code hoà} is {@code hòa}, {@code kĩ} is {@code kỹ}
 * @param folded without marks
 */
record Term(String exact, String folded, int exactHash, int foldedHash) {
    private static final String O = "òóỏõọ";
    private static final String U = "ùúủũụ";
    private static final String A = "àáảãạ";
    private static final String E = "èéẻẽẹ";
    private static final String Y = "ỳýỷỹỵ";
    private static final String I_OR_Y = "iyìỳíýỉỷĩỹịỵ";

    /** In capitals nobody sees that they are no Đ, and old converters wrote them for it. */
    private static final char ETH = '\u00f0';

    private static final char AFRICAN_D = '\u0256';

    /** Terms of one spelling are one; told apart by a number, because millions are counted. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Term term && exactHash == term.exactHash && exact.equals(term.exact);
    }

    @Override
    public int hashCode() {
        return exactHash;
    }

    static Term of(String written) {
        String small = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String exact = canonical(small.replace(ETH, 'đ').replace(AFRICAN_D, 'đ'));
        return of(exact, Folding.fold(exact));
    }

    private static Term of(String exact, String folded) {
        return new Term(exact, folded, Hash.of(exact), Hash.of(folded));
    }

    /** The old place of a tone becomes the new one, and a lonely y after h, k, l, m, s, t and qu an i. */
    static String canonical(String small) {
        int last = small.length() - 1;
        if (last < 1) {
            return small;
        }
        char end = small.charAt(last);
        char before = small.charAt(last - 1);
        if (before == 'o') {
            int tone = A.indexOf(end) >= 0 ? A.indexOf(end) : E.indexOf(end);
            if (tone >= 0) {
                return small.substring(0, last - 1) + O.charAt(tone) + (A.indexOf(end) >= 0 ? 'a' : 'e');
            }
        }
        boolean afterQ = last > 1 && small.charAt(last - 2) == 'q';
        if (before == 'u' && !afterQ && Y.indexOf(end) >= 0) {
            return small.substring(0, last - 1) + U.charAt(Y.indexOf(end)) + 'y';
        }
        int place = I_OR_Y.indexOf(end);
        boolean lonely = last == 1 && "hklmst".indexOf(before) >= 0 || last == 2 && before == 'u' && afterQ;
        return lonely && place >= 0 ? small.substring(0, last) + I_OR_Y.charAt(place & ~1) : small;
    }
}
