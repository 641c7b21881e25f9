package bantin.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks in a text where something is still to be filled in: {@code [điền số điện thoại]}, {@code [fill in the phone
 * number]}. A mark is a square bracket, the word {@code điền} or {@code fill in}, and all up to the next closing bracket,
 * which may have got lost; entities such as {@code &#273;} stand for their letters. None are {@code \[điền tên]} with a backslash before it, the sport {@code [điền kinh]} and names
 * such as {@code [Điền Hải]}. Whether {@code [điền đơn](mau-don.md)} is a link only Markdown's reader knows.
 */
public final class Placeholders {
    /** Words of their own that begin with the same syllable. */
    private static final String NO_VERB =
            "(?!\\h+(?:kinh(?!\\h+(?:phí|tế|nghiệm|doanh|độ))|(?:dã|viên|trang|chủ|thổ|sản)\\h*+[,\\]]))";

    private static final String OPEN = letter('[', "lbrack|lsqb");
    private static final String CLOSE = letter(']', "rbrack|rsqb");
    private static final String FILL = letter('i', "") + letter('\u1EC1', "") + letter('n', "");

    /** What all letters of a mark hold that is written without entities. */
    private static final List<String> WORDS = List.of("i\u1EC1n", "I\u1EC0N", "ill", "ILL");

    private static final String START = "(?<!\\\\)" + OPEN + "[\\h*_~`\"“'‘]*+(?:(?:"
            + letter('đ', "dstrok") + FILL + "|" + letter('Đ', "Dstrok") + FILL + "(?!\\h+\\p{Lu}))" + NO_VERB
            + "|ĐIỀN|[Ff]ill\\h+in|FILL\\h+IN)(?![\\p{L}\\p{N}])";
    private static final Pattern MARK =
            Pattern.compile(START + "(?:(?!" + CLOSE + ")[^\\]]){0,400}+(?:" + CLOSE + ")?");
    private static final Pattern IN_LINE = Pattern.compile(START + "[^\\]\\n]{0,400}+\\]");

    private Placeholders() {}

    /** All marks in the order of the text. */
    public static List<MatchResult> in(String text) {
        return !mayHold(text) ? List.of() : MARK.matcher(text).results().toList();
    }

    public static boolean isIn(String text) {
        return mayHold(text) && MARK.matcher(text).find();
    }

    /** The text without them. */
    public static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    /** The text with one sign for each code point of those whole marks that stand in one line, so that nothing else in it changes its place. */
    public static String masked(String text, String sign) {
        return text.indexOf('[') < 0 || !mayHold(text)
                ? text
                : IN_LINE.matcher(text)
                        .replaceAll(mark -> sign.repeat(
                                mark.group().codePointCount(0, mark.group().length())));
    }

    /** A letter as it is, or as the entities of HTML write it. */
    private static String letter(char letter, String names) {
        String written = letter == '[' || letter == ']' ? "\\" + letter : String.valueOf(letter);
        String number = "&#0{0,5}" + (int) letter + ";|&#[xX]0{0,5}(?i:" + Integer.toHexString(letter) + ");";
        return "(?:" + written + "|" + number + (names.isEmpty() ? "" : "|&(?:" + names + ");") + ")";
    }

    /** Whether it has letters of the words behind a bracket, or entities, which may stand for any. */
    private static boolean mayHold(String text) {
        return text.indexOf('&') >= 0
                || text.indexOf('[') >= 0 && WORDS.stream().anyMatch(text::contains);
    }
}
