package bantin.director.last;

import bantin.site.NextChange;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * For which moments a site is the same.
 *
 * @param made the moment for which it was made
 * @param next when it changes by itself
 */
public record Lifetime(ZonedDateTime made, Optional<NextChange.Change> next) {

    public boolean holds(ZonedDateTime now) {
        return !now.isBefore(made)
                && next.map(change -> now.isBefore(change.at())).orElse(true);
    }
}
