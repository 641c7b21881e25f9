package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.Exit;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.ProgressBar;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Statuses;
import bantin.cli.workshop.Workshop;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.output.Changes;
import bantin.output.OutputDirectory;
import bantin.problem.Problem;
import bantin.site.NextChange;
import bantin.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bantin build}: the whole portal into the output folder. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Option(names = "--anew")
    private boolean anew;

    BuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        long start = around.clock().millis();
        Console console = new Console(around, options);
        ProgressBar bar = new ProgressBar(around.err(), console.messages(), around.clock());
        Progress progress = around.hasScreen() && !options.quiet ? bar : Progress.silent();
        try (Workshop workshop =
                new Workshop(around, options, anew ? ReadMemory.Trust.NOTHING : ReadMemory.Trust.BYTES)) {
            return workshop.inTurn(console, () -> built(console, workshop, progress, bar, start));
        } finally {
            bar.clear();
        }
    }

    private int built(Console console, Workshop workshop, Progress progress, ProgressBar bar, long start) {
        OutputDirectory output = workshop.output();
        Snapshot snapshot = workshop.snapshot(progress);
        SiteBuild.Strictness strictness =
                options.strict ? SiteBuild.Strictness.WARNINGS_TOO : SiteBuild.Strictness.ERRORS_ONLY;
        SiteBuild.Result result = new SiteBuild(output, workshop.threads(), progress).build(snapshot, strictness);
        bar.clear();
        console.problems(result.problems());
        if (options.format == GlobalOptions.Format.text) {
            summary(console, snapshot, result, output, around.clock().millis() - start);
        }
        return result.changes().isPresent() ? Exit.DONE : Exit.PROBLEMS;
    }

    private void summary(
            Console console, Snapshot snapshot, SiteBuild.Result result, OutputDirectory output, long millis) {
        count(console, result.problems());
        if (result.changes().isEmpty()) {
            console.say("build.refused", output.folder());
            return;
        }
        Site site = snapshot.portal().site();
        Changes changes = result.changes().get();
        console.say(
                "build.done",
                console.numbers().whole(site.articles().size()),
                console.numbers().whole(site.pages().size()),
                console.numbers().whole(site.albums().size()),
                console.numbers().whole(snapshot.portal().plan().pages().size()),
                console.numbers().decimal(millis / 1000.0, 1),
                output.folder());
        console.say(
                "build.files",
                console.numbers().whole(changes.added()),
                console.numbers().whole(changes.changed()),
                console.numbers().whole(changes.removed()),
                console.numbers().whole(changes.unchanged()));
        pictures(console, snapshot, result);
        snapshot.nextChange().ifPresent(next -> next(console, next));
        if (options.verbose) {
            pageCounts(snapshot).forEach((template, count) -> console.print("  " + template + ": " + count));
        }
    }

    /** How many pages each template makes. */
    private static Map<String, Long> pageCounts(Snapshot snapshot) {
        return snapshot.portal().plan().pages().stream()
                .collect(Collectors.groupingBy(
                        page -> page.template().isEmpty() ? page.route().address() : page.template(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static void pictures(Console console, Snapshot snapshot, SiteBuild.Result result) {
        int files = snapshot.portal().plan().pictures().size();
        int positions = result.positions();
        if (files > 0) {
            console.say(
                    "build.pictures",
                    console.numbers().whole(files),
                    console.numbers().whole(result.picturesMade()));
        }
        if (positions > 0) {
            console.say("build.positions", console.numbers().whole(positions));
        }
    }

    private static void count(Console console, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        if (problems.isEmpty()) {
            console.say("build.problems.none");
        } else {
            console.say("build.problems", errors, problems.size() - errors);
        }
    }

    private static void next(Console console, NextChange.Change next) {
        console.say("build.next", Statuses.when(next, console.messages()), Statuses.what(next, console.messages()));
    }
}
