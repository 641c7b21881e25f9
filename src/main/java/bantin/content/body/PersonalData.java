package bantin.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what belongs to a person and seldom to readers: mobile numbers, full dates of birth. */
public final class PersonalData {
    private static final String GAP = "[ .)\\u00a0-]{0,2}";

    /** The prefixes that mobile networks have since 2018; landlines begin with 02, service numbers with 1. */
    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d./+=-])(?:\\+84G|\\(?0G)(?:3G[2-9]|5G[25689]|7G[06-9]|8G[1-9]|9G\\d)(?:G\\d){7}(?![\\d/]|[.-]\\d)"
                    .replace("G", GAP));

    private static final String DAY = "(?:ngày\\s{1,3})?\\d{1,2}(?:\\s{0,2}[/.-]\\s{0,2}\\d{1,2}\\s{0,2}[/.-]\\s{0,2}"
            + "|\\s{1,3}tháng\\s{1,3}\\d{1,2},?\\s{1,3}năm\\s{1,3})";

    /** Words that end with the same syllable and tell of no birth: pupils, enrolment, hygiene. */
    private static final String OTHER =
            "(?<!(?:ngày|học|thí|tuyển|vệ|phát|tái|giáo|dân|hy|hi|an|sản|tân|kiểm|môn|cứu|hộ|khai"
                    + "|mưu|nhân|phục|hồi|trường|ký|giáng|phóng|bẩm|chúng|vi|sát)\\s)";

    /** Who was born before may be remembered in public; whose birthday is celebrated is. */
    static final Pattern BIRTH = Pattern.compile("(?iu)(?<!kỷ niệm |năm )(?:(?=s)"
            + OTHER
            + "sinh(?:\\s{1,3}ngày)?|ngày(?:,?\\s{1,3}tháng,?\\s{1,3}năm)?\\s{1,3}sinh)" + "[\\s:*_,]{0,6}" + DAY
            + "(?:19[3-9]\\d|20\\d\\d)(?!\\d)");

    private PersonalData() {}

    public enum Kind {
        PHONE,
        BIRTH
    }

    /** @param text as it stands there, from {@code begin} to before {@code end} */
    public record Found(Kind kind, String text, int begin, int end) {
        /** The digits of a number as it is dialled at home. */
        public String digits() {
            return PersonalData.digits(text);
        }
    }

    /**
     * In the order in which they stand there. No pattern is asked where none may begin: to look back at each letter of a
     * text takes longer than to read it.
     */
    public static List<Found> in(String line) {
        List<Found> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(line).useTransparentBounds(true);
        Matcher birth = BIRTH.matcher(line).useTransparentBounds(true);
        char[] letters = line.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            if (c >= 'a' ? c != 's' && c != 'n' : c < '(' || c > '0' && c != 'S' && c != 'N') {
                continue;
            }
            boolean first = c == '0' && !isDigit(line, at - 1) || c == '+' || c == '(';
            Matcher matcher = first ? number : birth;
            if ((first || isBirth(c, line, at))
                    && matcher.region(at, line.length()).lookingAt()) {
                found.add(new Found(first ? Kind.PHONE : Kind.BIRTH, matcher.group(), at, matcher.end()));
                at = matcher.end() - 1;
            }
        }
        return found;
    }

    private static boolean isDigit(String line, int at) {
        return at >= 0 && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    /** The third letter tells the words from nearly all others. */
    private static boolean isBirth(char c, String line, int at) {
        boolean s = c == 's' || c == 'S';
        return (s || c == 'n' || c == 'N')
                && at + 3 < line.length()
                && (line.charAt(at + 2) | 0x20) == (s ? 'n' : 'à')
                && line.regionMatches(true, at, s ? "sinh" : "ngày", 0, 4);
    }

    /** {@code +84 912 345 678} and {@code 0912.345.678} are one number. */
    public static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.startsWith("84") && digits.length() == 11 ? "0" + digits.substring(2) : digits;
    }
}
