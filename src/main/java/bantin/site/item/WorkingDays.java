package bantin.site.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which offices in Vietnam work. Holidays are data: each year's are announced in the year before. */
public final class WorkingDays {
    private static final String FILE = "working-days.txt";

    /** More is nobody's deadline, and a year such as 0026 is a slip. */
    private static final int LONGEST_YEARS = 20;

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> instead = new HashSet<>();
    private final SortedSet<Integer> announced = new TreeSet<>();

    private WorkingDays() {}

    /** Those that the program knows. */
    public static WorkingDays known() {
        WorkingDays days = new WorkingDays();
        InputStream file = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(FILE));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(days::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    private void add(String line) {
        String day = line.split(" ", 2)[0];
        if (day.indexOf('-') < 0) {
            announced.add(Integer.valueOf(day));
        } else if (day.startsWith("+")) {
            instead.add(LocalDate.parse(day.substring(1)));
        } else {
            off.add(LocalDate.parse(day));
        }
    }

    public boolean isOne(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? instead.contains(day) : !off.contains(day);
    }

    /** How many there are after one day up to another: what came in on a Friday has waited for one on Monday. */
    public int between(LocalDate after, LocalDate until) {
        LocalDate day = after.isBefore(until.minusYears(LONGEST_YEARS)) ? until.minusYears(LONGEST_YEARS) : after;
        int count = 0;
        while (day.isBefore(until)) {
            day = day.plusDays(1);
            count += isOne(day) ? 1 : 0;
        }
        return count;
    }

    /** Whether all holidays of a year are known. */
    public boolean knows(int year) {
        return announced.contains(year);
    }
}
