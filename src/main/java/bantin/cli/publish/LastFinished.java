package bantin.cli.publish;

import bantin.director.last.LastBuild;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/** What the last delivery finished: who read what it would bring, and then says yes, has it sent as it was read. */
final class LastFinished {
    private Optional<Finished> kept = Optional.empty();

    void keep(Finished finished) {
        kept = Optional.of(finished).filter(one -> one.sources().isPresent());
    }

    /** As long as the sources, the moment and all files of the finished site say the same. */
    Optional<Finished> stillTrue(LastBuild last, Function<ZoneId, ZonedDateTime> now) {
        return kept.filter(one -> one.sources().equals(last.sources()))
                .filter(one -> one.isOf(now.apply(one.made().getZone())))
                .filter(one -> last.stillTrue(now).isPresent());
    }
}
