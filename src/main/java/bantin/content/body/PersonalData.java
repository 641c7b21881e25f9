package bantin.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what belongs to a person and seldom to readers: mobile numbers, full dates of birth. */
public final class PersonalData {
    private static final String GAP = "[ .)\\u00a0-]{0,2}";

    /**
     * The prefixes that mobile networks have since 2018; landlines begin with 02, service numbers with 1. What it begins
     * with is asked first: to look back at each letter of a long text takes seconds.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?=[+(0])(?<![\\p{L}\\d./+=-])(?:\\+84G|\\(?0G)(?:3G[2-9]|5G[25689]|7G[06-9]|8G[1-9]|9G\\d)(?:G\\d){7}(?![\\d/]|[.-]\\d)"
                    .replace("G", GAP));

    private static final String DAY = "(?:ngày\\s{1,3})?\\d{1,2}(?:\\s{0,2}[/.-]\\s{0,2}\\d{1,2}\\s{0,2}[/.-]\\s{0,2}"
            + "|\\s{1,3}tháng\\s{1,3}\\d{1,2},?\\s{1,3}năm\\s{1,3})";

    /** Words that end with the same syllable and tell of no birth: pupils, enrolment, hygiene. */
    private static final String OTHER =
            "(?<!(?:ngày|học|thí|tuyển|vệ|phát|tái|giáo|dân|hy|hi|an|sản|tân|kiểm|môn|cứu|hộ|khai"
                    + "|mưu|nhân|phục|hồi|trường|ký|giáng|phóng|bẩm|chúng|vi|sát)\\s)";

    /** Who was born before may be remembered in public; whose birthday is celebrated is. */
    private static final Pattern BIRTH = Pattern.compile("(?iu)(?=(?-iu:[sS][iI]|[nN][gG]))(?<!kỷ niệm |năm )(?:"
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

    /** In the order in which they stand there. */
    public static List<Found> in(String line) {
        List<Found> found = new ArrayList<>();
        add(found, Kind.PHONE, NUMBER.matcher(line));
        add(found, Kind.BIRTH, BIRTH.matcher(line));
        found.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return found;
    }

    private static void add(List<Found> found, Kind kind, Matcher matcher) {
        while (matcher.find()) {
            found.add(new Found(kind, matcher.group(), matcher.start(), matcher.end()));
        }
    }

    /** {@code +84 912 345 678} and {@code 0912.345.678} are one number. */
    public static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.startsWith("84") && digits.length() == 11 ? "0" + digits.substring(2) : digits;
    }
}
