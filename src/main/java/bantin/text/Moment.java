package bantin.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as an editor writes it, with or without a time of day.
 *
 * @param at in the site's zone; midnight when no time was written
 * @param timed whether a time was written
 */
public record Moment(ZonedDateTime at, boolean timed) implements Comparable<Moment> {
    private static final String TIME =
            "(?:[T\\s]+(\\d{1,2})[:hg](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?";
    /** Nobody dates a text before it; years of fewer digits are slips. */
    private static final int FIRST_YEAR = 1000;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern THREE_NUMBERS =
            Pattern.compile("\\D{0,20}(\\d{1,4})\\D{1,10}(\\d{1,2})\\D{1,10}(\\d{1,4})(?:\\D.{0,40})?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);

    /**
     * Reads {@code 2020-03-18}, {@code 2020-03-18 08:30}, ISO 8601 with offset, and {@code 18/03/2020 [08:30]}; empty for
     * anything else, and for days and hours that do not exist.
     */
    public static Optional<Moment> parse(String text, ZoneId zone) {
        String single = Spaces.single(text);
        Matcher iso = YEAR_FIRST.matcher(single);
        if (iso.matches()) {
            return of(iso, iso.group(1), iso.group(2), iso.group(3), zone);
        }
        Matcher vietnamese = DAY_FIRST.matcher(single);
        if (vietnamese.matches()) {
            return of(vietnamese, vietnamese.group(3), vietnamese.group(2), vietnamese.group(1), zone);
        }
        return Optional.empty();
    }

    /** Whether a text has the form of a date, though perhaps of none that exists. */
    public static boolean isForm(String text) {
        String single = Spaces.single(text);
        Matcher dayFirst = DAY_FIRST.matcher(single);
        boolean monthFirst = dayFirst.matches() && isMonth(dayFirst.group(1)) && !isMonth(dayFirst.group(2));
        return !monthFirst && (dayFirst.matches() || YEAR_FIRST.matcher(single).matches());
    }

    /** The day that was perhaps meant by a date of another form: 2026/12/1, 12/31/2026, 1.12.26, ngày 1 tháng 12 năm 2026. */
    public static Optional<LocalDate> guess(String text) {
        Matcher numbers = THREE_NUMBERS.matcher(Spaces.single(text));
        if (!numbers.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = numbers.group(1).length() == 4;
        String year = numbers.group(yearFirst ? 1 : 3);
        String day = numbers.group(yearFirst ? 3 : 1);
        if (year.length() % 2 != 0 || day.length() > 2) {
            return Optional.empty();
        }
        String month = numbers.group(2);
        boolean turned = !isMonth(month) && isMonth(day);
        try {
            int century = year.length() == 2 ? 2000 : 0;
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(year),
                    Integer.parseInt(turned ? day : month),
                    Integer.parseInt(turned ? month : day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isMonth(String number) {
        return Integer.parseInt(number) <= 12;
    }

    /** The last instant that "until this date" includes: the end of the day when no time was written. */
    public ZonedDateTime end() {
        return timed ? at : at.plusDays(1);
    }

    @Override
    public int compareTo(Moment other) {
        int seconds = Long.compare(at.toEpochSecond(), other.at.toEpochSecond());
        return seconds != 0 ? seconds : Integer.compare(at.getNano(), other.at.getNano());
    }

    private static Optional<Moment> of(Matcher m, String year, String month, String day, ZoneId zone) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() < FIRST_YEAR) {
                return Optional.empty();
            }
            if (m.group(4) == null) {
                return Optional.of(new Moment(date.atStartOfDay(zone), false));
            }
            int second = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
            LocalTime time = LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second);
            ZoneId written = m.group(7) == null ? zone : ZoneId.of(m.group(7));
            return Optional.of(new Moment(ZonedDateTime.of(date, time, written).withZoneSameInstant(zone), true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
