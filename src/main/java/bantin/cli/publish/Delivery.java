package bantin.cli.publish;

import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.content.Head;
import bantin.director.Progress;
import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.director.last.LastBuild;
import bantin.output.SiteHashes;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.publish.Caution;
import bantin.publish.EarlyConnection;
import bantin.publish.Errand;
import bantin.publish.Plan;
import bantin.publish.PlanText;
import bantin.publish.Publisher;
import bantin.publish.Publishing;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Memory;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.site.NextChange;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One build of the portal and its way onto a target, the same for a command and for the desk. */
public final class Delivery {
    private final PublishDesk desk;
    private final TargetConfig config;
    private final InstantSource clock;
    private final SiteBuild.Strictness strictness;

    Delivery(PublishDesk desk, TargetConfig config, InstantSource clock, SiteBuild.Strictness strictness) {
        this.desk = desk;
        this.config = config;
        this.clock = clock;
        this.strictness = strictness;
    }

    /** For which cause. */
    public enum Cause {
        EDITING,
        /** reads all files at the target and makes good what somebody did to them */
        REPAIR
    }

    /** Who is told of it, and says how far it goes. */
    interface Company {
        Dialogue dialogue();

        Messages messages();

        /** Somebody else makes the site's folder just now. Said again and again; what it throws ends the waiting. */
        void waits();

        /** Its turn has come. */
        void begins();

        /** Hears how far the building has come. */
        Progress progress();

        /** The portal was built, or could not be. */
        void built(List<Problem> problems);

        /** Which cautions may be passed over; empty when it goes no further. */
        Optional<Set<Caution.Kind>> consent(Plan plan, List<String> lines);

        /** @param brought whether there was anything to bring */
        void online(boolean brought, String url);
    }

    /** @return the next moment at which the portal changes by itself */
    Optional<NextChange.Change> of(Workshop workshop, Cause cause, Company company) throws IOException {
        return workshop.inTurn(company::waits, () -> inTurn(workshop, cause, company));
    }

    private Optional<NextChange.Change> inTurn(Workshop workshop, Cause cause, Company company) throws IOException {
        company.begins();
        Memory memory = desk.memory(config);
        memory.recall();
        desk.signer().makeReady();
        try (EarlyConnection connection = desk.connection(config)) {
            LastBuild last = workshop.lastBuild();
            Snapshot snapshot = workshop.snapshot(company.progress());
            workshop.remember();
            SiteHashes hashes = cause == Cause.REPAIR ? workshop.hashesAnew() : workshop.hashes();
            SiteBuild.Result built = new SiteBuild(
                            workshop.output().seenBy(hashes), workshop.threads(), company.progress())
                    .build(snapshot, strictness);
            company.built(built.problems());
            if (built.changes().isEmpty()) {
                throw new BantinException("publish.build-errors");
            }
            last.keep(
                    snapshot.time().now(),
                    LastBuild.Report.of(snapshot, built, built.changes().get()));
            LocalSite site = FinishedSite.of(snapshot, workshop, hashes);
            PlanText words = new PlanText(company.messages(), file -> aliases(snapshot, file));
            try (Target target = connection.target(company.dialogue())) {
                bring(site, words, cause, company, memory, target);
            }
            return snapshot.nextChange();
        }
    }

    private void bring(LocalSite site, PlanText words, Cause cause, Company company, Memory memory, Target target) {
        Errand.Hand hand = new Errand.Hand(desk.holder(), desk.signer(), memory, desk.check(), company.dialogue());
        Publisher publisher = new Publisher(new Errand(config, target, hand, clock));
        Publishing publishing = cause == Cause.REPAIR ? publisher.repair(site) : publisher.prepare(site);
        Optional<Set<Caution.Kind>> allowed = company.consent(publishing.plan(), words.lines(publishing.plan()));
        if (allowed.isPresent()) {
            boolean brought = publishing.go(allowed.get()).isPresent();
            if (brought) {
                desk.tell("publish", config);
            }
            company.online(brought, config.url().isEmpty() ? site.url() : config.url());
        }
    }

    /** The old addresses that the head of a file names. */
    private static List<String> aliases(Snapshot snapshot, String file) {
        return snapshot.entries().stream()
                .filter(entry -> entry.file().equals(file))
                .flatMap(entry -> entry.head().aliases().stream())
                .map(Head.Alias::address)
                .toList();
    }
}
