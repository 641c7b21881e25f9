package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.Exit;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.content.Entry;
import bantin.content.Takedown;
import bantin.director.Progress;
import bantin.director.Snapshot;
import bantin.page.Copy;
import bantin.page.PagePlan;
import bantin.page.kind.Page;
import bantin.problem.BantinException;
import bantin.problem.Problem;
import bantin.render.theme.TemplateTrouble;
import bantin.route.PictureFile;
import bantin.route.Route;
import bantin.site.Publication;
import bantin.text.CleanText;
import bantin.text.Dates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bantin why FILE}: whether a file is online, since when, where, and if not, why. */
@Command(name = "why", mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(paramLabel = "${bundle:label.FILE}")
    private @Nullable Path file;

    WhyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = new Console(around, options);
        try (Workshop workshop = new Workshop(around, options)) {
            Snapshot snapshot = workshop.snapshot(Progress.silent());
            String path = pathInSite(workshop.site(), java.util.Objects.requireNonNull(file));
            List<Problem> problems = snapshot.problems().stream()
                    .filter(p -> p.place().file().equals(path))
                    .toList();
            Optional<Entry> entry = snapshot.entries().stream()
                    .filter(e -> e.file().equals(path))
                    .findFirst();
            if (entry.isPresent()) {
                explain(console, snapshot, entry.get());
            } else if (!problems.isEmpty()) {
                console.print(console.messages().text("why.problem", path));
            } else {
                used(console, snapshot, path);
            }
            console.problems(problems);
            return problems.stream().anyMatch(Problem::isError) ? Exit.PROBLEMS : 0;
        }
    }

    private String pathInSite(Path site, Path given) {
        for (Path start : List.of(around.folder(), site)) {
            Path absolute = start.resolve(given).toAbsolutePath().normalize();
            if (Files.exists(absolute) && absolute.startsWith(site)) {
                return CleanText.name(site.relativize(absolute).toString().replace('\\', '/'));
            }
        }
        throw new BantinException("why.no-file", given);
    }

    private static void explain(Console console, Snapshot snapshot, Entry entry) {
        Dates dates = new Dates(console.messages().lang().code());
        ZonedDateTime now = snapshot.time().now();
        Publication publication = Publication.of(entry, now);
        if (publication instanceof Publication.Scheduled scheduled) {
            Duration left = Duration.between(now, scheduled.from());
            console.print(console.messages()
                    .text(
                            "why.scheduled",
                            dates.numeric(scheduled.from().toLocalDateTime()),
                            left.toDays(),
                            left.toHoursPart(),
                            left.toMinutesPart()));
        } else if (publication instanceof Publication.Expired expired) {
            console.print(console.messages().text("why.expired", dates.until(expired.until())));
        } else if (publication instanceof Publication.Waiting) {
            console.print(console.messages().text("why.waiting"));
        } else if (publication.isTakenDown()) {
            console.print(console.messages().text("why." + publication.word(), url(snapshot, entry), reason(entry)));
        } else if (publication instanceof Publication.Review) {
            console.print(console.messages().text("why.review", entry.head().review()));
        } else if (publication instanceof Publication.Draft) {
            console.print(console.messages().text("why.draft"));
        } else {
            online(console, snapshot, entry);
        }
    }

    private static void online(Console console, Snapshot snapshot, Entry entry) {
        String address = snapshot.portal().routes().of(entry).address();
        console.print(console.messages().text("why.online", url(snapshot, entry)));
        List<Page> lists = snapshot.portal().plan().pages().stream()
                .filter(page -> shows(snapshot, page, entry, address))
                .toList();
        console.print(console.messages().text(lists.isEmpty() ? "why.lists.none" : "why.lists"));
        lists.forEach(page -> console.print("  " + page.route().address()));
    }

    private static String url(Snapshot snapshot, Entry entry) {
        String root = snapshot.portal().config().url();
        return root.substring(0, root.length() - 1)
                + snapshot.portal().routes().of(entry).address();
    }

    private static String reason(Entry entry) {
        return entry.head().takedown().map(Takedown::reason).orElse("");
    }

    private static boolean shows(Snapshot snapshot, Page page, Entry entry, String address) {
        return page.listing().filter(list -> list.entries().contains(entry)).isPresent()
                || page.mentionsEntries() && printed(snapshot, page).contains(address);
    }

    /** Whether a page shows an entry is best told by the page itself. */
    private static String printed(Snapshot snapshot, Page page) {
        try {
            return new String(snapshot.renderer().render(page), StandardCharsets.UTF_8);
        } catch (TemplateTrouble trouble) {
            return "";
        }
    }

    private static void used(Console console, Snapshot snapshot, String path) {
        PagePlan plan = snapshot.portal().plan();
        Stream<Route> copies = plan.copies().stream()
                .filter(copy -> copy.source().path().equals(path))
                .map(Copy::route);
        Stream<Route> pictures = plan.pictures().stream()
                .filter(picture -> picture.photo().source().path().equals(path))
                .map(PictureFile::route);
        List<String> addresses =
                Stream.concat(copies, pictures).map(Route::address).toList();
        if (addresses.isEmpty()) {
            console.print(console.messages()
                    .text(snapshot.portal().kinds().isEntry(path) ? "why.problem" : "why.unused", path));
        } else {
            console.print(console.messages().text("why.used", String.join(", ", addresses)));
        }
    }
}
