package bantin.render.machine;

import bantin.text.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as machines read them, after RFC 3339. */
public final class Instants {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Instants() {}

    public static String of(Moment moment) {
        return INSTANT.format(moment.at());
    }

    /** The day alone when no time was written. */
    public static String orDay(Moment moment) {
        return moment.timed() ? of(moment) : moment.at().toLocalDate().toString();
    }
}
