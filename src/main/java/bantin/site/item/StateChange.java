package bantin.site.item;

import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.Comparator;

/**
 * A moment at which an entry comes into another state.
 *
 * @param written the date that decides it
 * @param end whether that date ends then, so that a day without a time is meant with all its hours
 */
public record StateChange(ZonedDateTime at, Moment written, boolean end) {
    static final Comparator<StateChange> ORDER = Comparator.comparing((StateChange c) -> c.at().toInstant());
}
