package bantin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of telephone numbers or mail addresses as an office writes it, taken apart: each number and each address can be
 * called by itself, and the words between them stay words.
 */
public final class ContactLine {

    /** @param href what calls it, or empty for words */
    public record Part(String text, String href) {
        public boolean isLink() {
            return !href.isEmpty();
        }
    }

    /** All repetitions are bounded: the line is an editor's. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?:\\+|\\(\\+?)?\\d" + "(?:(?:[ \\u00A0]{1,2}|[.-]|\\)[ \\u00A0.-]?|[ \\u00A0.-]?\\()?\\d){2,48}");

    /** It begins where a word does, and an @ is near: of a long word only the beginning is looked at, and that once. */
    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9])(?=[A-Za-z0-9._+-]{1,64}+@)[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9@])");

    /** Where a second number begins that is written after the first with no sign between them. */
    private static final Pattern NEXT = Pattern.compile("[ \\u00A0.-]{1,2}(?=\\(?0\\d)");

    /** What follows is an extension or a machine, not somebody to call. */
    private static final Pattern NOT_CALLED =
            Pattern.compile("(?iu)(?:lẻ|nhánh|ext\\.?|fax|số fax)\\s{0,3}[:.]?\\s{0,3}$");

    private static final int LEAST = 8;
    private static final int MOST = 15;

    /** Numbers short of eight digits that everybody in the country can call. */
    private static final Pattern SHORT = Pattern.compile("11[1-9]|1022|108[08]");

    private ContactLine() {}

    /** The telephone numbers of a line. What is too short or too long to be called stays text. */
    public static List<Part> phones(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher found = DIGITS.matcher(line);
        int at = 0;
        while (found.find()) {
            boolean called = !NOT_CALLED
                    .matcher(line.substring(Math.max(0, found.start() - 20), found.start()))
                    .find();
            at = addWords(parts, line, at, found.start());
            for (String number : numbers(found.group())) {
                String href = called ? telephone(number) : "";
                parts.add(new Part(number, href));
                at += number.length();
            }
        }
        addWords(parts, line, at, line.length());
        return List.copyOf(parts);
    }

    /** The mail addresses of a line. */
    public static List<Part> emails(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher found = MAIL.matcher(line);
        int at = 0;
        while (found.find()) {
            addWords(parts, line, at, found.start());
            parts.add(new Part(found.group(), "mailto:" + found.group()));
            at = found.end();
        }
        addWords(parts, line, at, line.length());
        return List.copyOf(parts);
    }

    /** Whether the text is one mail address and nothing else. */
    public static boolean isEmail(String text) {
        return MAIL.matcher(text).matches();
    }

    private static int addWords(List<Part> parts, String line, int from, int to) {
        if (to > from) {
            parts.add(new Part(line.substring(from, to), ""));
        }
        return Math.max(from, to);
    }

    /** A run of digits apart into numbers, the signs between two of them as a part of its own; joined they are the run. */
    private static List<String> numbers(String run) {
        Matcher next = NEXT.matcher(run);
        int from = 0;
        while (next.find(from)) {
            String first = run.substring(0, next.start());
            String rest = run.substring(next.end());
            // ten digits are a whole number of this country
            if (digits(first).length() >= 10 && digits(rest).length() >= LEAST) {
                List<String> all = new ArrayList<>(List.of(first, next.group()));
                all.addAll(numbers(rest));
                return all;
            }
            from = next.end();
        }
        return List.of(run);
    }

    private static String telephone(String number) {
        boolean abroad = number.replace("(", "").startsWith("+");
        String digits = digits(abroad ? number.replace("(0)", "") : number);
        boolean callable =
                digits.length() >= LEAST && digits.length() <= MOST && (abroad || "01".indexOf(digits.charAt(0)) >= 0);
        return callable || SHORT.matcher(digits).matches() ? "tel:" + (abroad ? "+" : "") + digits : "";
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
