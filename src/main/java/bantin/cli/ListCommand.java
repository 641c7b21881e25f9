package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Statuses;
import bantin.cli.workshop.Workshop;
import bantin.content.Entry;
import bantin.director.Progress;
import bantin.director.Snapshot;
import bantin.problem.Messages;
import bantin.site.Publication;
import bantin.site.item.Overdue;
import bantin.text.Dates;
import bantin.text.Moment;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bantin list}: what there is, and whether it is online. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ListOptions options = new ListOptions();

    @ArgGroup
    private final Which which = new Which();

    /** Which items; without one of these, those online. */
    static final class Which {
        @Option(names = "--drafts")
        boolean drafts;

        @Option(names = "--scheduled")
        boolean scheduled;

        @Option(names = "--expired")
        boolean expired;

        @Option(names = "--waiting")
        boolean waiting;

        @Option(names = "--taken-down")
        boolean takenDown;

        @Option(names = "--all")
        boolean all;
    }

    ListCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        GlobalOptions global = options.global();
        Console console = new Console(around, global);
        try (Workshop workshop = new Workshop(around, global)) {
            Snapshot snapshot = workshop.snapshot(Progress.silent());
            ZonedDateTime now = snapshot.time().now();
            List<Entry> entries = snapshot.entries().stream()
                    .filter(entry -> isWanted(Publication.of(entry, now)))
                    .sorted(Comparator.comparing(ListCommand::sortKey)
                            .reversed()
                            .thenComparing(Entry::file))
                    .toList();
            Dates dates = new Dates(console.messages().lang().code());
            for (Entry entry : entries) {
                String date = entry.date()
                        .map(d -> dates.numeric(d.at().toLocalDate()))
                        .orElse("          ");
                String status = Statuses.word(Publication.of(entry, now), console.messages());
                console.print(date + "  " + status + "  " + entry.title() + "  " + entry.file());
            }
            console.say("list.count", entries.size());
            overdue(console, snapshot.entries(), now.toLocalDate());
            List<bantin.problem.Problem> errors = snapshot.problems().stream()
                    .filter(bantin.problem.Problem::isError)
                    .toList();
            if (!errors.isEmpty()) {
                console.problems(errors);
            }
            return 0;
        }
    }

    /** What has waited too long is told with every list: nobody asks for what she forgot. */
    private static void overdue(Console console, Collection<Entry> entries, LocalDate today) {
        Messages messages = console.messages();
        Dates dates = new Dates(messages.lang().code());
        Overdue overdue = Overdue.among(entries, today);
        overdue.late()
                .forEach(late -> console.print(messages.text(
                        "list.overdue",
                        dates.numeric(late.since()),
                        late.days(),
                        late.entry().waiting().orElseThrow().days(),
                        late.entry().title(),
                        late.entry().file())));
        overdue.unannounced().forEach(year -> console.say("list.holidays", year));
    }

    private static java.time.Instant sortKey(Entry entry) {
        return entry.date().map(Moment::at).map(ZonedDateTime::toInstant).orElse(java.time.Instant.EPOCH);
    }

    private boolean isWanted(Publication publication) {
        if (which.all) {
            return true;
        }
        if (which.drafts) {
            return publication instanceof Publication.Draft || publication instanceof Publication.Review;
        }
        if (which.scheduled) {
            return publication instanceof Publication.Scheduled;
        }
        if (which.waiting) {
            return publication instanceof Publication.Waiting;
        }
        if (which.takenDown) {
            return publication.isTakenDown();
        }
        return which.expired ? publication instanceof Publication.Expired : publication instanceof Publication.Online;
    }
}
