package bantin.cli;

import bantin.build.Progress;
import bantin.build.SiteBuild;
import bantin.build.Snapshot;
import bantin.config.TargetConfig;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.hash.Fingerprinter;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.Caution;
import bantin.publish.LocalSite;
import bantin.publish.PlanText;
import bantin.publish.Publisher;
import bantin.publish.Publishing;
import bantin.publish.Release;
import bantin.publish.Target;
import bantin.site.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bantin publish}: builds the portal, says what would change on the server, and puts it online. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    @Parameters(arity = "0..1", paramLabel = "TARGET")
    private @Nullable String name;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Option(names = "--allow", split = ",", paramLabel = "CAUTION")
    private @Nullable List<Caution.Kind> allowed;

    PublishCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(around, options);
        PublishDesk desk = new PublishDesk(around, options);
        TargetConfig config = desk.target(name);
        try (Workshop workshop = new Workshop(around, options)) {
            Snapshot snapshot = workshop.snapshot(Progress.silent());
            SiteBuild.Strictness strictness =
                    options.strict ? SiteBuild.Strictness.WARNINGS_TOO : SiteBuild.Strictness.ERRORS_ONLY;
            SiteBuild.Result built =
                    new SiteBuild(workshop.output(), workshop.threads(), Progress.silent()).build(snapshot, strictness);
            console.problems(built.problems());
            if (built.changes().isEmpty()) {
                throw new BantinException("publish.build-errors");
            }
            LocalSite site = local(snapshot, workshop.site(), workshop.output().folder());
            return publish(console, desk, config, site);
        }
    }

    private int publish(Console console, PublishDesk desk, TargetConfig config, LocalSite site) throws IOException {
        ScreenTalk talk = new ScreenTalk(around, options, console.messages());
        Publishing.Hand hand =
                new Publishing.Hand(desk.holder(), desk.signer(), desk.memory(config), desk.check(), talk);
        try (Target target = desk.open(config, talk)) {
            Publishing publishing = new Publisher(config, target, hand)
                    .prepare(site, around.clock().instant());
            new PlanText(console.messages()).lines(publishing.plan()).forEach(console::print);
            if (dryRun) {
                publishing
                        .plan()
                        .cautions()
                        .forEach(caution -> console.print(console.messages().text(caution.id(), caution.args())));
                return publishing.plan().cautions().isEmpty() ? 0 : Main.PROBLEMS;
            }
            Set<Caution.Kind> overridden =
                    allowed == null ? EnumSet.noneOf(Caution.Kind.class) : EnumSet.copyOf(allowed);
            publishing.refuseUnless(overridden);
            if (!yes && !publishing.plan().isEmpty() && !talk.confirm("publish.confirm", config.name())) {
                throw new BantinException("publish.unconfirmed");
            }
            Optional<Release> release = publishing.go(overridden);
            if (release.isEmpty()) {
                console.say("publish.same", config.name());
            }
            return 0;
        }
    }

    /** The site as the publisher sees it: which pages are articles, and whose time is over. */
    private static LocalSite local(Snapshot snapshot, Path site, Path folder) throws IOException {
        Map<OutputPath, LocalSite.Article> articles = new TreeMap<>();
        for (Article article : snapshot.portal().site().articles()) {
            articles.put(
                    snapshot.portal().routes().of(article).path(),
                    new LocalSite.Article(article.file(), Fingerprinter.of(site.resolve(article.file()))));
        }
        Set<String> expired = snapshot.entries().stream()
                .filter(entry -> Publication.of(entry, snapshot.time().now()) instanceof Publication.Expired)
                .map(Entry::file)
                .collect(Collectors.toSet());
        return new LocalSite(folder, snapshot.portal().config().url(), articles, expired);
    }
}
