package bantin.render.theme;

import bantin.text.Html;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps on one line what is read as one: words of two syllables that a language counts among those, and dates and numbers
 * with a hyphen, such as {@code 25-12-2019}. No letter is changed, so that what is copied or searched stays as written.
 */
final class Together {
    private static final String NUMBERS = "(?<![\\w-])\\d{1,9}(?:[-–]\\d{1,9}){1,3}(?![\\w-])";
    private static final Pattern DATES = Pattern.compile(NUMBERS);

    private final Pattern all;
    /** What words begin with, capital or small. */
    private final Set<Character> initials;

    /** @param words each of several syllables */
    Together(Collection<String> words) {
        String alternatives = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.initials = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> folded(word.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
        this.all = alternatives.isEmpty()
                ? DATES
                : Pattern.compile(
                        "(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])|" + NUMBERS,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A text as HTML. */
    String text(String text) {
        return held(all, initials, Html.escape(text));
    }

    /** HTML with its dates and numbers held; what stands in tags, in code and in what is no text stays as it is. */
    static String html(String html) {
        if (html.indexOf('-') < 0 && html.indexOf('–') < 0) {
            return html;
        }
        StringBuilder held = new StringBuilder(html.length() + 64);
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            held.append(held(DATES, Set.of(), html.substring(at, end)));
            at = tag < 0 ? end : afterTag(html, tag);
            held.append(html, end, at);
        }
        return held.toString();
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

    /** The pattern is asked only where something may begin: asked at every letter it takes longer than a page to fill. */
    private static String held(Pattern pattern, Set<Character> initials, String text) {
        StringBuilder held = new StringBuilder();
        Matcher found = pattern.matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at, initials) && found.region(at, text.length()).lookingAt()) {
                held.append(text, done, at).append("<span class=\"nb\">");
                held.append(text, at, found.end()).append("</span>");
                done = found.end();
                at = done - 1;
            }
        }
        return done == 0 ? text : held.append(text, done, text.length()).toString();
    }

    private static boolean mayBegin(String text, int at, Set<Character> initials) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return true;
        }
        boolean inside = at > 0 && Character.isLetter(text.charAt(at - 1));
        return !inside && !initials.isEmpty() && initials.contains(folded(c));
    }

    /** As the pattern compares them. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
