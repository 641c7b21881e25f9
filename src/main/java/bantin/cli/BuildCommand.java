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
import bantin.director.last.LastBuild;
import bantin.output.Changes;
import bantin.output.OutputDirectory;
import bantin.problem.Problem;
import bantin.site.NextChange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        LastBuild last = workshop.lastBuild();
        Optional<LastBuild.Report> same = anew ? Optional.empty() : last.stillTrue(workshop::now);
        if (same.isPresent()) {
            return told(console, same.get(), 0, output, start);
        }
        Snapshot snapshot = workshop.snapshot(progress);
        workshop.remember();
        SiteBuild.Strictness strictness =
                options.strict ? SiteBuild.Strictness.WARNINGS_TOO : SiteBuild.Strictness.ERRORS_ONLY;
        SiteBuild.Result result = new SiteBuild(output, workshop.threads(), progress)
                .build(snapshot, strictness, last.bodies(snapshot, workshop::bytesOf));
        bar.clear();
        if (result.changes().isPresent()) {
            LastBuild.Report report = last.keep(snapshot, result, workshop::bytesOf);
            return told(console, report, result.picturesMade(), output, start);
        }
        console.problems(result.problems());
        if (options.format == GlobalOptions.Format.text) {
            count(console, result.problems());
            console.say("build.refused", output.folder());
        }
        return Exit.PROBLEMS;
    }

    private int told(Console console, LastBuild.Report report, int picturesMade, OutputDirectory output, long start) {
        console.problems(report.problems());
        if (options.format == GlobalOptions.Format.text) {
            count(console, report.problems());
            summary(console, report, output, around.clock().millis() - start);
            pictures(console, report, picturesMade);
            report.next().ifPresent(next -> next(console, next));
            if (options.verbose) {
                report.templates().forEach(each -> console.print("  " + each.template() + ": " + each.pages()));
            }
        }
        return Exit.DONE;
    }

    private static void summary(Console console, LastBuild.Report report, OutputDirectory output, long millis) {
        Changes changes = report.changes();
        console.say(
                "build.done",
                console.numbers().whole(report.articles()),
                console.numbers().whole(report.staticPages()),
                console.numbers().whole(report.albums()),
                console.numbers().whole(report.pages()),
                console.numbers().decimal(millis / 1000.0, 1),
                output.folder());
        console.say(
                "build.files",
                console.numbers().whole(changes.added()),
                console.numbers().whole(changes.changed()),
                console.numbers().whole(changes.removed()),
                console.numbers().whole(changes.unchanged()));
    }

    private static void pictures(Console console, LastBuild.Report report, int made) {
        if (report.pictures() > 0) {
            console.say(
                    "build.pictures",
                    console.numbers().whole(report.pictures()),
                    console.numbers().whole(made));
        }
        if (report.positions() > 0) {
            console.say("build.positions", console.numbers().whole(report.positions()));
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
