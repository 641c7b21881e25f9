package bantin.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date between a file, where the year mostly stands first, and a form, where the day does. */
public final class DateForm {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})((?:[T ]+)(\\d{1,2}:\\d{2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(\\s+(\\d{1,2})[:hg](\\d{2}))?");

    private DateForm() {}

    /** What a form shows; what is written in another way, such as with seconds or a zone, stays as it is. */
    public static String shown(String written) {
        Matcher date = YEAR_FIRST.matcher(written);
        if (!date.matches()) {
            return written;
        }
        String time = date.group(5) == null ? "" : " " + padded(date.group(5), 5);
        return padded(date.group(3), 2) + "/" + padded(date.group(2), 2) + "/" + date.group(1) + time;
    }

    /**
     * What a file says for what was typed. A day that is no day stays as it was typed, for the reader to tell.
     *
     * @param before what the file says now, whose order of day and year is kept
     */
    public static String written(String typed, String before) {
        Matcher date = DAY_FIRST.matcher(typed);
        if (!date.matches() || DAY_FIRST.matcher(before).matches()) {
            return typed;
        }
        String time = date.group(5) == null ? "" : " " + padded(date.group(5), 2) + ":" + date.group(6);
        return date.group(3) + "-" + padded(date.group(2), 2) + "-" + padded(date.group(1), 2) + time;
    }

    private static String padded(String number, int length) {
        return "0".repeat(Math.max(0, length - number.length())) + number;
    }
}
