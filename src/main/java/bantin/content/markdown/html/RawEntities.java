package bantin.content.markdown.html;

import bantin.text.CleanText;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers for letters, such as {@code &#1;}, in raw HTML: nothing may come out of them that clean text does not hold. */
final class RawEntities {
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]0*+([0-9a-fA-F]{1,8})|0*+([0-9]{1,8}));?");

    private RawEntities() {}

    /** Neither our own marks nor what is no character can come out of it. */
    static String withoutInvisible(String html) {
        String once = without(html, "");
        // what stood around a number may be one now: &#&#1;1;
        return once.equals(html) ? html : without(once, " ");
    }

    private static String without(String html, String instead) {
        return NUMBER.matcher(html)
                .replaceAll(number -> isVisible(number) ? Matcher.quoteReplacement(number.group()) : instead);
    }

    private static boolean isVisible(MatchResult number) {
        long code = number.group(1) == null ? Long.parseLong(number.group(2)) : Long.parseLong(number.group(1), 16);
        if (code >= 0x80 && code <= 0x9f || code > Character.MAX_CODE_POINT) {
            // HTML reads them as letters of Windows, or as nothing known
            return true;
        }
        String letter = Character.toString((int) code);
        return CleanText.visible(letter).equals(letter);
    }
}
