package bantin.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet without what only its authors need: comments, and space that means nothing. Strings and addresses stay to
 * the letter, and so does every space that might join or part two selectors (CSS Syntax Level 3, section 4).
 */
final class SlimSheet {
    /** Atomic, so that a comment never reaches to the end of another one. */
    private static final String SPACE = "(?>\\s|/\\*.*?\\*/)";

    private static final Pattern PART = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^\"')]*\\))" + "|" + SPACE + "*+([{};,])" + SPACE
                    + "*+|" + SPACE + "++",
            Pattern.DOTALL);

    private SlimSheet() {}

    static String of(String css) {
        Matcher part = PART.matcher(css);
        StringBuilder slim = new StringBuilder();
        while (part.find()) {
            String mark = part.group(2) == null ? " " : part.group(2);
            String kept = part.group(1) == null ? mark : part.group(1);
            part.appendReplacement(slim, Matcher.quoteReplacement(kept));
        }
        return part.appendTail(slim).toString().strip();
    }
}
