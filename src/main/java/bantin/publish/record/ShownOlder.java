package bantin.publish.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An older release that visitors are known to be shown.
 *
 * @param published when that release was
 * @param turned who turned back to it and when, where that is told and believed
 */
public record ShownOlder(String release, Instant published, Optional<Turn> turned) {

    public record Turn(String who, Instant when) {}

    public static ShownOlder of(Release release, Optional<TurnedBack> turned) {
        return new ShownOlder(release.id(), release.when(), turned.map(one -> new Turn(one.who(), one.when())));
    }

    String text() {
        return release + "\n" + published + "\n"
                + turned.map(turn -> turn.when() + "\n" + turn.who() + "\n").orElse("");
    }

    static Optional<ShownOlder> parse(List<String> lines) {
        try {
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new ShownOlder(
                            lines.get(0),
                            Instant.parse(lines.get(1)),
                            lines.size() < 4
                                    ? Optional.empty()
                                    : Optional.of(new Turn(lines.get(3), Instant.parse(lines.get(2))))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
