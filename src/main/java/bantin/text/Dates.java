package bantin.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Dates as official text writes them, in Vietnamese ({@code vi}) or English (any other language). Own patterns and
 * names: the JDK's localized styles are not the official ones and change with its version.
 */
public final class Dates {
    private static final List<String> WEEKDAYS_VI =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");
    private static final List<String> WEEKDAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final boolean vietnamese;

    public Dates(String language) {
        this.vietnamese = language.equals("vi");
    }

    /** {@code 23/11/2026} in both languages. */
    public String numeric(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + four(date.getYear());
    }

    /** {@code Thứ Hai, 23/11/2026}. */
    public String withWeekday(LocalDate date) {
        return weekday(date) + ", " + numeric(date);
    }

    /** {@code 23/11/2026 14:30}. */
    public String numeric(LocalDateTime moment) {
        return numeric(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /** How long something shows: until a time, or {@code hết ngày 23/11/2026} where no time was written. */
    public String until(Moment moment) {
        if (moment.timed()) {
            return numeric(moment.at().toLocalDateTime());
        }
        return (vietnamese ? "hết ngày " : "the end of ") + numeric(moment.at().toLocalDate());
    }

    /** {@code ngày 23 tháng 11 năm 2026}; a day below 10 and the months 1 and 2 get a zero, as the law on documents asks. */
    public String full(LocalDate date) {
        if (!vietnamese) {
            return date.getDayOfMonth() + " " + MONTHS_EN.get(date.getMonthValue() - 1) + " " + four(date.getYear());
        }
        int month = date.getMonthValue();
        return "ngày " + two(date.getDayOfMonth()) + " tháng " + (month < 3 ? two(month) : month) + " năm "
                + four(date.getYear());
    }

    /** {@code Tháng 11 năm 2026}, {@code November 2026}: the head of an archive. */
    public String month(YearMonth month) {
        return vietnamese
                ? "Tháng " + month.getMonthValue() + " năm " + four(month.getYear())
                : MONTHS_EN.get(month.getMonthValue() - 1) + " " + four(month.getYear());
    }

    public String weekday(LocalDate date) {
        return (vietnamese ? WEEKDAYS_VI : WEEKDAYS_EN).get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code 08:30}. */
    public String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String four(int year) {
        return year >= 0 && year < 1000 ? String.valueOf(10_000 + year).substring(1) : String.valueOf(year);
    }
}
