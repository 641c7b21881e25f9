package bantin.site.related;

import bantin.content.Article;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an article is about, in numbers: a number for every two syllables that follow each other in its title, its summary and its
 * first paragraph. One syllable says little in Vietnamese, two are mostly a word.
 */
final class WordPairs {
    private static final int LONG_WORD = 6;
    private static final int MOST = 96;

    private WordPairs() {}

    /** Ascending, each once. */
    static int[] of(Article article) {
        Collector pairs = new Collector();
        texts(article).forEach(pairs::read);
        int[] sorted = Arrays.copyOf(pairs.found, pairs.size);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    /** All that is read of an article. */
    static List<String> texts(Article article) {
        return List.of(article.title(), article.head().summary(), article.text().firstParagraph());
    }

    private static final class Collector {
        private final int[] found = new int[MOST];
        private int size;

        /** A mark of punctuation parts words. */
        void read(String written) {
            String text = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            int before = 0;
            int syllable = 0;
            int length = 0;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : '.';
                if (Character.isLetterOrDigit(c)) {
                    syllable = 31 * syllable + c;
                    length++;
                    continue;
                }
                if (length > 0) {
                    take(before, syllable, length);
                    before = syllable;
                }
                before = Character.isWhitespace(c) ? before : 0;
                syllable = 0;
                length = 0;
            }
        }

        /** No syllable of Vietnamese is longer than six letters but nghiêng: names and foreign words stand for themselves. */
        private void take(int before, int syllable, int length) {
            if (before != 0 && size < MOST) {
                found[size++] = mixed(before * 0x9E3779B9 + syllable);
            }
            if (length > LONG_WORD && size < MOST) {
                found[size++] = mixed(syllable);
            }
        }

        private static int mixed(int hash) {
            int once = (hash ^ hash >>> 16) * 0x85EBCA6B;
            return once ^ once >>> 13;
        }
    }
}
