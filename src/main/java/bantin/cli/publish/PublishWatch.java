package bantin.cli.publish;

import bantin.cli.screen.Console;
import bantin.cli.screen.Explanation;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.SourceStamp;
import bantin.cli.workshop.Statuses;
import bantin.cli.workshop.Workshop;
import bantin.director.UnreadableSite;
import bantin.problem.BantinException;
import bantin.site.NextChange;
import bantin.text.Dates;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Publishes, and again exactly when the portal changes by itself: an article's hour comes, a notice expires, a pin ends.
 * What fails is said and tried again; what editors change meanwhile goes online at the next of these moments, or when
 * they publish.
 */
public final class PublishWatch {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    private static final Duration LAST_RETRY = Duration.ofMinutes(15);
    /** How often to see whether editors wrote something that has an hour of its own. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final Clock clock;
    private final Surroundings around;
    private final Console console;
    private final PublishRun run;
    private final Alarm alarm;
    private final ZoneId zone;
    private int failures;

    public PublishWatch(Surroundings around, GlobalOptions options, PublishRun run, Alarm alarm) {
        this.clock = around.clock();
        this.around = around;
        this.console = new Console(around, options);
        this.run = run;
        this.alarm = alarm;
        this.zone = run.zone();
    }

    /** Ends when the alarm says so. */
    public void watch(Workshop workshop, PublishRun.Mode first) throws InterruptedException {
        PublishRun.Mode mode = first;
        boolean goesOn = true;
        while (goesOn) {
            Instant began = clock.instant();
            if (publish(workshop, mode)) {
                // she said yes once; nobody sits there when the hour comes
                mode = first.again();
                goesOn = awaitChange(workshop, began);
            } else {
                goesOn = awaitUntil(clock.instant().plus(retry()));
            }
        }
        console.say("publish.watch.stopped");
    }

    private boolean publish(Workshop workshop, PublishRun.Mode mode) {
        try {
            run.in(workshop, mode);
            failures = 0;
            return true;
        } catch (PublishRun.Unconfirmed e) {
            // nor will anybody say yes in half a minute
            throw e;
        } catch (BantinException | UnreadableSite | IOException | java.io.UncheckedIOException e) {
            Explanation.of(e, console, around.err());
            failures++;
            console.say("publish.watch.retry", local(clock.instant().plus(retry())));
            return false;
        }
    }

    private Duration retry() {
        Duration rest = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        return rest.compareTo(LAST_RETRY) < 0 ? rest : LAST_RETRY;
    }

    /** The next moment is looked up anew when files change: it may have come nearer. */
    private boolean awaitChange(Workshop workshop, Instant published) throws InterruptedException {
        SourceStamp seen = SourceStamp.of(workshop.site());
        Optional<NextChange.Change> next = next(workshop, published, Optional.empty());
        tell(next);
        Instant look = clock.instant().plus(LOOK);
        while (next.isEmpty() || next.get().at().toInstant().isAfter(clock.instant())) {
            Optional<Instant> change = next.map(coming -> coming.at().toInstant());
            boolean soon = change.isPresent() && change.get().isBefore(look);
            if (!alarm.await(soon ? change.get() : look)) {
                return false;
            }
            if (clock.instant().isBefore(look)) {
                continue;
            }
            look = clock.instant().plus(LOOK);
            SourceStamp now = SourceStamp.of(workshop.site());
            if (!now.equals(seen)) {
                seen = now;
                Optional<NextChange.Change> other = next(workshop, published, next);
                if (!other.equals(next)) {
                    tell(other);
                }
                next = other;
            }
        }
        return true;
    }

    /** What was known before, when the files can't be read just now: an editor is in the middle of something. */
    private static Optional<NextChange.Change> next(
            Workshop workshop, Instant published, Optional<NextChange.Change> known) {
        try {
            return workshop.nextChangeAfter(published);
        } catch (UnreadableSite | BantinException e) {
            return known;
        }
    }

    private boolean awaitUntil(Instant moment) throws InterruptedException {
        while (clock.instant().isBefore(moment)) {
            if (!alarm.await(moment)) {
                return false;
            }
        }
        return true;
    }

    private void tell(Optional<NextChange.Change> next) {
        next.ifPresentOrElse(
                change -> console.say(
                        "publish.watch.next",
                        Statuses.when(change, console.messages()),
                        Statuses.what(change, console.messages())),
                () -> console.say("publish.watch.idle"));
    }

    private String local(Instant moment) {
        Dates dates = new Dates(console.messages().lang().code());
        return dates.numeric(moment.atZone(zone).toLocalDateTime());
    }
}
