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
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + TIME);

    /**
     * Reads {@code 2020-03-18}, {@code 2020-03-18 08:30}, ISO 8601 with offset, and {@code 18/03/2020 [08:30]}; empty for
     * anything else, and for days and hours that do not exist.
     */
    public static Optional<Moment> parse(String text, ZoneId zone) {
        String trimmed = text.strip();
        Matcher iso = YEAR_FIRST.matcher(trimmed);
        if (iso.matches()) {
            return of(iso, iso.group(1), iso.group(2), iso.group(3), zone);
        }
        Matcher vietnamese = DAY_FIRST.matcher(trimmed);
        if (vietnamese.matches()) {
            return of(vietnamese, vietnamese.group(3), vietnamese.group(2), vietnamese.group(1), zone);
        }
        return Optional.empty();
    }

    /** The last instant that "until this date" includes: the end of the day when no time was written. */
    public ZonedDateTime end() {
        return timed ? at : at.plusDays(1);
    }

    @Override
    public int compareTo(Moment other) {
        return at.toInstant().compareTo(other.at.toInstant());
    }

    private static Optional<Moment> of(Matcher m, String year, String month, String day, ZoneId zone) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
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
