package bantin.content.markdown;

import bantin.text.CleanText;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the raw HTML of a body as the policy says; what has to be cleaned is cleaned at the end, with all around it. */
final class RawHtml {
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]0*+([0-9a-fA-F]{1,8})|0*+([0-9]{1,8}));?");

    /** Tags that cannot break what stands around them, so frequent that they should not cost a second parser. */
    private static final Set<String> HARMLESS = Set.of("<br>", "<br/>", "<br />", "<hr>", "<wbr>");

    private RawHtml() {}

    static void writeBlock(String html, Draft draft) {
        if (draft.options.html() == HtmlPolicy.ESCAPE) {
            draft.html("<p>").text(html.strip()).html("</p>");
        } else {
            write(html, draft);
        }
    }

    static void write(String html, Draft draft) {
        switch (draft.options.html()) {
            case KEEP -> draft.html(html);
            case ESCAPE -> draft.text(html);
            case CLEAN -> {
                if (HARMLESS.contains(html)) {
                    draft.html(html.startsWith("<br") ? "<br>" : html);
                } else {
                    draft.hasRawHtml = true;
                    draft.html(withoutInvisible(html));
                }
            }
        }
    }

    /** Nothing may come out of an entity that clean text does not hold: our own marks, and what is no character. */
    private static String withoutInvisible(String html) {
        return NUMBER.matcher(html)
                .replaceAll(number -> isVisible(number) ? Matcher.quoteReplacement(number.group()) : "");
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
