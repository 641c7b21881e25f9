package bantin.render.theme;

import bantin.text.Html;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps on one line what is read as one: words of two syllables that a language counts among those, and dates and numbers
 * with a hyphen, such as {@code 25-12-2019}. No letter is changed, so that what is copied or searched stays as written.
 */
final class Together {
    /** So many texts, of so many letters each, are kept: some megabytes at most. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 200;

    private static final Pattern DATES = Pattern.compile("(?<![\\w-])\\d{1,9}(?:[-–]\\d{1,9}){1,3}(?![\\w-])");

    /** The words, longest first, by what they begin with, capital or small. */
    private final Map<Character, List<String>> words;
    /** Titles as they were held before: one stands in many lists. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param words each of several syllables */
    Together(Collection<String> words) {
        this.words = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> folded(word.charAt(0))));
    }

    /** A text as HTML. */
    String text(String text) {
        String before = known.get(text);
        if (before != null) {
            return before;
        }
        String held = held(words, Html.escape(text));
        if (text.length() <= LONGEST && known.size() < MOST) {
            known.put(text, held);
        }
        return held;
    }

    /** HTML with its dates and numbers held; what stands in tags, in code and in what is no text stays as it is. */
    static String html(String html) {
        int at = 0;
        int hyphen = next(html, '-', 0);
        int dash = next(html, '–', 0);
        if (Math.min(hyphen, dash) == html.length()) {
            return html;
        }
        StringBuilder held = new StringBuilder(html.length() + 64);
        // nothing is looked for in texts that have neither
        while (Math.min(hyphen, dash) < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            if (Math.min(hyphen, dash) < end) {
                held.append(held(Map.of(), html.substring(at, end)));
            } else {
                held.append(html, at, end);
            }
            at = tag < 0 ? end : afterTag(html, tag);
            held.append(html, end, at);
            hyphen = hyphen < at ? next(html, '-', at) : hyphen;
            dash = dash < at ? next(html, '–', at) : dash;
        }
        return held.append(html, at, html.length()).toString();
    }

    /** The next sign between two digits; the end where there is none any more. */
    private static int next(String html, char sign, int from) {
        int last = html.length() - 1;
        int at = html.indexOf(sign, Math.max(from, 1));
        while (at > 0 && at < last && !(isDigit(html.charAt(at - 1)) && isDigit(html.charAt(at + 1)))) {
            at = html.indexOf(sign, at + 1);
        }
        return at < 0 || at == last ? html.length() : at;
    }

    /** Behind a tag, or behind a whole element whose inside is no running text. */
    private static int afterTag(String html, int tag) {
        for (String element : new String[] {"pre", "code", "script", "style", "textarea"}) {
            int after = tag + 1 + element.length();
            if (html.startsWith(element, tag + 1) && after < html.length() && " >".indexOf(html.charAt(after)) >= 0) {
                int close = html.indexOf("</" + element + ">", tag);
                return close < 0 ? html.length() : close;
            }
        }
        int end = html.indexOf('>', tag);
        return end < 0 ? html.length() : end + 1;
    }

    /** No pattern is asked where only a word may begin: asked at every letter it takes longer than a page to fill. */
    private static String held(Map<Character, List<String>> words, String text) {
        StringBuilder held = new StringBuilder();
        char[] letters = text.toCharArray();
        boolean none = words.isEmpty();
        Matcher dates = null;
        int done = 0;
        for (int at = 0; at < letters.length; at++) {
            boolean begins = !none && (at == 0 || !isOfWord(Character.codePointBefore(letters, at)));
            int end = begins ? wordEnd(words, text, at) : -1;
            if (end < 0 && isDigit(letters[at])) {
                dates = dates == null ? DATES.matcher(text).useTransparentBounds(true) : dates;
                end = dates.region(at, text.length()).lookingAt() ? dates.end() : end;
            }
            if (end > at) {
                held.append(text, done, at).append("<span class=\"nb\">");
                held.append(text, at, end).append("</span>");
                done = end;
                at = done - 1;
            }
        }
        return done == 0 ? text : held.append(text, done, text.length()).toString();
    }

    /** Where one of the words ends that begins there; negative where none does. */
    private static int wordEnd(Map<Character, List<String>> words, String text, int at) {
        for (String word : words.getOrDefault(folded(text.charAt(at)), List.of())) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfWord(int letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
        }
        if (Character.isLetter(letter)) {
            return true;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** As letters are compared without regard to their case. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
