package bantin.preview.write;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What stands beside a deed in the journal.
 *
 * @param when as it is written there
 * @param who did it, as this computer or the person at another one calls them
 */
public record Stamp(String when, String who) {
    public static Stamp of(ZonedDateTime moment, String who) {
        return new Stamp(
                moment.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString(), who);
    }
}
