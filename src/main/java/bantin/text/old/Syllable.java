package bantin.text.old;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Knows which words can be Vietnamese: a beginning, a rhyme, one tone that the rhyme can have. */
final class Syllable {
    private static final Set<String> BEGINNINGS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
                    + "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu "
                    + "i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu y ych ynh yt yn yp yu yêm yên yêng yêt yêu "
                    + "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt "
                    + "oe oen oeo oet oem ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uy uya uych uynh uyn uyt uyu uyp uyên uyêt "
                    + "uê uêch uênh uên uơ uân uâng uât uây ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu")
            .split(" "));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED = "\u0301\u0323";

    private Syllable() {}

    /** @param word letters only, in any case, composed */
    static boolean is(String word) {
        if (word.isEmpty() || word.length() > 8) {
            return false;
        }
        StringBuilder bare = new StringBuilder();
        String tones = "";
        for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tones += c;
            } else {
                bare.append(c);
            }
        }
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return tones.length() <= 1 && fits(letters, tones);
    }

    private static boolean fits(String letters, String tones) {
        boolean stopped = letters.matches(".*(?:c|ch|p|t)");
        for (int at = 0; at <= Math.min(3, letters.length() - 1); at++) {
            if (BEGINNINGS.contains(letters.substring(0, at)) && RHYMES.contains(letters.substring(at))) {
                return !stopped || tones.length() == 1 && STOPPED.contains(tones);
            }
        }
        return false;
    }
}
